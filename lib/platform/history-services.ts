import { liveQuery } from 'dexie';
import type { PingRecord } from '../outbox/ping-record.ts';
import { openDatabase } from './database.ts';
import { sendMessage } from './messages.ts';

interface Read {
  readonly kind: 'read';
  readonly records: readonly PingRecord[];
  readonly total: number;
}

/** Reads the history where it lies; what is to be changed goes through the background, its only writer. */
export function createHistoryServices() {
  const { pings } = openDatabase();
  return {
    watch(limit: number, onChange: (slice: Read | { readonly kind: 'unreadable' }) => void): () => void {
      const subscription = liveQuery(async () => ({
        records: await pings.orderBy('createdAt').reverse().limit(limit).toArray(),
        total: await pings.count(),
      })).subscribe({
        next: (read) => onChange({ kind: 'read', ...read }),
        error: () => onChange({ kind: 'unreadable' }),
      });
      return () => subscription.unsubscribe();
    },
    remove: (id: string) => sendMessage('deletePing', { id }).catch(() => false),
    clear: () => sendMessage('clearHistory', {}).catch(() => false),
  };
}
