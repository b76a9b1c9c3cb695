import Dexie from 'dexie';
import type { PreviousPing } from '../outbox/submission.ts';
import { checkPingUrl } from '../trackback/check-ping-url.ts';
import type { TrackbackDatabase } from './database.ts';
import { guarded } from './ping-store.ts';

export interface PastPing extends PreviousPing {
  readonly ownUrl: string;
}

/** The newest ping of each post that went to this receiver, or waits to; newest first. What never left is not told. */
export function pastPings({ pings }: TrackbackDatabase, pingUrl: string): Promise<readonly PastPing[]> {
  const receiver = checkPingUrl(pingUrl);
  if (receiver.kind === 'bad') return Promise.resolve([]);
  return guarded(async () => {
    const records = await pings
      .where('[pingUrl+fields.url]')
      .between([receiver.url, Dexie.minKey], [receiver.url, Dexie.maxKey])
      .toArray();
    const told = records
      .map(({ id, createdAt, fields, state }): PastPing => {
        const verdict = state.kind === 'settled' ? state.verdict.kind : 'pending';
        return { id, ownUrl: fields.url, at: createdAt, verdict };
      })
      .filter(({ verdict }) => verdict !== 'not-sent')
      .sort((a, b) => a.at - b.at);
    return [...new Map(told.map((ping) => [ping.ownUrl, ping])).values()].sort((a, b) => b.at - a.at);
  });
}
