import type { PingRecord } from '../outbox/ping-record.ts';
import type { ExportWriter } from './export-writer.ts';

export interface ExportEffects {
  /** Whole pings in the order of their ids; one that is gone is left out. */
  load(ids: readonly string[]): Promise<readonly PingRecord[]>;
  /** Takes the next piece of the file. */
  keep(text: string): void;
  /** Called after every step with the number of pings that are done. */
  onProgress(done: number): void;
  isCancelled(): boolean;
}

/** Read and written at a time: enough to be fast, little enough to be cancelled and shown. */
const STEP = 250;

/** Writes the pings with these ids. Gives false when it was cancelled. */
export async function exportHistory(
  ids: readonly string[],
  writer: ExportWriter,
  effects: ExportEffects,
): Promise<boolean> {
  let previous: PingRecord | null = null;
  effects.keep(writer.head);
  for (let start = 0; start < ids.length; start += STEP) {
    const records = await effects.load(ids.slice(start, start + STEP));
    if (effects.isCancelled()) return false;
    let text = '';
    for (const record of records) {
      text += writer.write(record, previous);
      previous = record;
    }
    effects.keep(text);
    effects.onProgress(Math.min(ids.length, start + STEP));
  }
  effects.keep(writer.tail);
  return true;
}
