import type { Instant } from '../outbox/ping-record.ts';
import type { PingMark } from './ping-digest.ts';

/** What of the history is to be seen. Null means all. */
export interface HistoryFilter {
  /** Words that all have to be in a ping. */
  readonly text: string;
  readonly mark: PingMark | null;
  readonly receiver: string | null;
  readonly ownUrl: string | null;
  /** The first moment that counts. */
  readonly from: Instant | null;
  /** The first moment that counts no more. */
  readonly until: Instant | null;
}

export const ALL_PINGS: HistoryFilter = {
  text: '',
  mark: null,
  receiver: null,
  ownUrl: null,
  from: null,
  until: null,
};

export const HISTORY_ORDERS = ['newest', 'oldest', 'receiver'] as const;
export type HistoryOrder = (typeof HISTORY_ORDERS)[number];
