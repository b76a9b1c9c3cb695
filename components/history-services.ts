import type { PingRecord } from '../lib/outbox/ping-record.ts';

/** What the history page needs of the world; `lib/platform/history-services.ts` has the real one. */
export interface HistoryServices {
  /**
   * Calls back with the newest `limit` pings now and after every change, also by another window or
   * the background. Gives the function that stops it.
   */
  watch(limit: number, onChange: (slice: HistorySlice) => void): () => void;
  /** Resolves with false when the storage would not do it. */
  remove(id: string): Promise<boolean>;
  clear(): Promise<boolean>;
}

export type HistorySlice =
  | { readonly kind: 'read'; readonly records: readonly PingRecord[]; readonly total: number }
  | { readonly kind: 'unreadable' };
