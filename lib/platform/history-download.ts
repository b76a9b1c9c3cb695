import { exportHistory } from '../history/export-history.ts';
import type { ExportFormat } from '../history/export-writer.ts';
import { exportWriter } from '../history/export-writer.ts';
import { historyTrouble } from './history-trouble.ts';
import type { PingRecord } from '../outbox/ping-record.ts';
import type { ExportOutcome } from '../history/export-outcome.ts';

/** From here on the browser keeps a piece of the file, on disk if it likes, instead of us. */
const PIECE_CHARACTERS = 1_000_000;

/** Makes a file of pings, piece by piece. */
export async function makeExport(
  ids: readonly string[],
  format: ExportFormat,
  load: (ids: readonly string[]) => Promise<readonly PingRecord[]>,
  { signal, onProgress }: { readonly signal: AbortSignal; readonly onProgress: (done: number) => void },
): Promise<ExportOutcome> {
  const now = Date.now();
  const writer = exportWriter(format, now);
  const pieces: Blob[] = [];
  let open = '';
  const close = () => {
    pieces.push(new Blob([open]));
    open = '';
  };
  const effects = {
    load,
    keep(text: string) {
      open += text;
      if (open.length >= PIECE_CHARACTERS) close();
    },
    onProgress,
    isCancelled: () => signal.aborted,
  };
  try {
    if (!(await exportHistory(ids, writer, effects))) return { kind: 'cancelled' };
  } catch (error) {
    return { kind: 'failed', trouble: historyTrouble(error) };
  }
  close();
  const day = new Date(now).toISOString().slice(0, 10);
  const file = new Blob(pieces, { type: writer.mediaType });
  return { kind: 'done', file, name: `trackback-history-${day}.${format}` };
}
