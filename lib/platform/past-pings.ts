import type { PingRecord } from '../outbox/ping-record.ts';
import type { PreviousPing } from '../outbox/submission.ts';
import { postKey } from '../trackback/post-key.ts';

export interface PastPing extends PreviousPing {
  readonly ownUrl: string;
}

/** The newest ping of each post among those that went to a receiver, or wait to; newest first. What never left is not told. */
export function pastPings(records: readonly PingRecord[]): readonly PastPing[] {
  const told = records
    .map(({ id, createdAt, fields, state }): PastPing => {
      const verdict = state.kind === 'settled' ? state.verdict.kind : 'pending';
      return { id, ownUrl: fields.url, at: createdAt, verdict };
    })
    .filter(({ verdict }) => verdict !== 'not-sent')
    .sort((a, b) => a.at - b.at);
  return [...new Map(told.map((ping) => [postKey(ping.ownUrl), ping])).values()].sort((a, b) => b.at - a.at);
}
