import type { HistoryIndex } from '../lib/history/history-index.ts';
import type { StorageTrouble } from '../lib/history/storage-trouble.ts';
import type { PingRecord } from '../lib/outbox/ping-record.ts';

/** What the history page needs of the world; `lib/platform/history-services.ts` has the real one. */
export interface HistoryServices {
  /**
   * Calls back with what is in the history, newest first and growing until all of it is read, and again after every
   * change, also by another window or the background. Gives the function that stops it.
   */
  watch(onChange: (reading: HistoryReading) => void): () => void;
  /** Whole pings, in the order of their ids; one that is gone is left out. */
  load(ids: readonly string[]): Promise<readonly PingRecord[]>;
  /** Resolves with false when the storage would not do it. */
  remove(id: string): Promise<boolean>;
  clear(): Promise<boolean>;
  /** Puts text on the clipboard. Resolves with false when the browser would not. */
  copy(text: string): Promise<boolean>;
}

export type HistoryReading =
  /** `index` has all `total` pings once it is read to the end. */
  | { readonly kind: 'read'; readonly index: HistoryIndex; readonly total: number }
  | { readonly kind: 'unreadable'; readonly trouble: StorageTrouble };
