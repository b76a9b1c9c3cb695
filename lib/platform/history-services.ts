import type { ExportFormat } from '../history/export-writer.ts';
import { idsAt } from '../history/history-index.ts';
import type { HistoryIndex } from '../history/history-index.ts';
import type { Retention } from '../history/retention.ts';
import { keptSince } from '../history/retention.ts';
import { groupByName } from '../history/sort-pings.ts';
import type { PingRecord } from '../outbox/ping-record.ts';
import { askToRead } from './ask-to-read.ts';
import { copyText } from './copy-text.ts';
import { openDatabase } from './database.ts';
import { makeExport } from './history-download.ts';
import type { HistoryReading } from './history-reader.ts';
import { readHistory } from './history-reader.ts';
import { rescueHistory } from './history-rescue.ts';
import { readRetention, watchRetention } from './history-retention.ts';
import { previewImport, runImport } from './history-upload.ts';
import { sendMessage } from './messages.ts';

interface Watch {
  readonly signal: AbortSignal;
  readonly onProgress: (share: number) => void;
}

/** Reads the history where it lies; what is to be changed goes through the background, its only writer. */
export function createHistoryServices() {
  const database = openDatabase();
  const load = async (ids: readonly string[]): Promise<readonly PingRecord[]> => {
    const records = await database.pings.bulkGet([...ids]);
    return records.filter((record) => record !== undefined);
  };
  return {
    watch: (onChange: (reading: HistoryReading) => void) => readHistory(database, onChange),
    load: (ids: readonly string[]) => load(ids).catch(() => null),
    remove: (id: string) => sendMessage('deletePing', { id }).catch(() => false),
    clear: () => sendMessage('clearHistory', {}).catch(() => false),
    copy: copyText,
    lookForPost: (record: PingRecord) => sendMessage('lookForPost', { id: record.id }),
    allowLooking: (url: string) => askToRead(url, { kind: 'page', isPrivate: false }),
    /** Front matter belongs to a post: there the pings come post by post. */
    makeExport(index: HistoryIndex, positions: Uint32Array, format: ExportFormat, watch: Watch) {
      const order = format === 'yaml' ? groupByName(positions, index.ownUrls, index.ownUrlOf) : positions;
      const ids = idsAt(index, order);
      const onProgress = (done: number) => watch.onProgress(done / ids.length);
      return makeExport(ids, format, load, { signal: watch.signal, onProgress });
    },
    previewImport: async (file: File, watch: Watch) =>
      previewImport(file, load, keptSince(await readRetention(), Date.now()), watch),
    runImport: (file: File, takesTheirs: (id: string) => boolean, watch: Watch) =>
      runImport(file, takesTheirs, load, watch),
    rescue: () => rescueHistory(),
    retention: readRetention,
    watchRetention: (onChange: (retention: Retention) => void) => watchRetention(onChange),
    chooseRetention: (retention: Retention) =>
      sendMessage('chooseRetention', { retention }).catch(() => false),
  };
}
