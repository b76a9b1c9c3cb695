import type { PingRecord } from '../outbox/ping-record.ts';

/** What is kept of an import until it has become a part of the history. */
export type ImportPart =
  | { readonly kind: 'pings'; readonly records: readonly PingRecord[] }
  /** Everything has arrived and the user said yes: from here on it is finished, at the next start if need be. */
  | { readonly kind: 'accepted' };
