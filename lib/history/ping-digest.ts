import type { Instant, PingRecord } from '../outbox/ping-record.ts';
import { checkPingUrl } from '../trackback/check-ping-url.ts';
import { VERDICT_KINDS } from '../trackback/verdict.ts';
import { searchText } from './search-text.ts';

/**
 * What a ping is filed under: its verdict, `pending` while it has none, or `dry-run`, which never was to be sent.
 * Packed weeks hold places in this list: a new one comes last.
 */
export const PING_MARKS = [...VERDICT_KINDS, 'pending', 'dry-run'] as const;
export type PingMark = (typeof PING_MARKS)[number];

/** What the list of all pings has to know of one of them. */
export interface PingDigest {
  readonly id: string;
  readonly createdAt: Instant;
  readonly mark: PingMark;
  /** Host of the receiver as it is shown, with an unusual port. */
  readonly receiver: string;
  readonly ownUrl: string;
  readonly text: string;
}

export function pingDigest(record: PingRecord): PingDigest {
  const address = checkPingUrl(record.pingUrl);
  return {
    id: record.id,
    createdAt: record.createdAt,
    mark: pingMark(record),
    receiver: address.kind === 'ok' ? address.displayHost : record.pingUrl,
    ownUrl: record.fields.url,
    text: searchText(record),
  };
}

export function pingMark({ state }: PingRecord): PingMark {
  if (state.kind !== 'settled') return 'pending';
  return state.verdict.reason === 'dry-run' ? 'dry-run' : state.verdict.kind;
}
