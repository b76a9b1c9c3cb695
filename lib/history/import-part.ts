import type { PingRecord } from '../outbox/ping-record.ts';

/** Which import a part belongs to, and which part of it this is. Two windows may import at once. */
export type ImportKey = readonly [importId: string, nth: number];

/** What is kept of an import until it has become a part of the history. */
export type ImportPart =
  | { readonly id: ImportKey; readonly kind: 'pings'; readonly records: readonly PingRecord[] }
  /** Everything has arrived and the user said yes: from here on it is finished, at the next start if need be. */
  | { readonly id: ImportKey; readonly kind: 'accepted' };
