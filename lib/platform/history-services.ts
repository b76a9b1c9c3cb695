import type { PingRecord } from '../outbox/ping-record.ts';
import { openDatabase } from './database.ts';
import type { HistoryReading } from './history-reader.ts';
import { readHistory } from './history-reader.ts';
import { sendMessage } from './messages.ts';

/** Reads the history where it lies; what is to be changed goes through the background, its only writer. */
export function createHistoryServices() {
  const database = openDatabase();
  return {
    watch: (onChange: (reading: HistoryReading) => void) => readHistory(database, onChange),
    async load(ids: readonly string[]): Promise<readonly PingRecord[]> {
      const records = await database.pings.bulkGet([...ids]);
      return records.filter((record) => record !== undefined);
    },
    remove: (id: string) => sendMessage('deletePing', { id }).catch(() => false),
    clear: () => sendMessage('clearHistory', {}).catch(() => false),
    copy: (text: string) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
  };
}
