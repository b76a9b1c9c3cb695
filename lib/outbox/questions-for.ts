import { checkPingUrl } from '../trackback/check-ping-url.ts';
import { isPrivateHost } from '../trackback/request/is-private-host.ts';
import type { PingRecord } from './ping-record.ts';
import type { PingStore } from './ping-store.ts';
import type { SendQuestion } from './submission.ts';

/** What to ask before `ownUrl` is sent to `pingUrl`, whatever else is in the ping; empty when there is nothing. */
export async function questionsFor(
  pingUrl: string,
  ownUrl: string,
  store: Pick<PingStore, 'withPair'>,
): Promise<SendQuestion[]> {
  const address = checkPingUrl(pingUrl);
  if (address.kind === 'bad') return [];
  const questions: SendQuestion[] = [];
  if (isPrivateHost(new URL(address.url).hostname)) {
    questions.push({ kind: 'private-address', host: address.displayHost });
  }
  const last = (await store.withPair(address.url, URL.parse(ownUrl.trim())?.href ?? ownUrl)).find(
    mayHaveArrived,
  );
  if (last !== undefined) {
    const verdict = last.state.kind === 'settled' ? last.state.verdict.kind : 'pending';
    questions.push({ kind: 'repeat', last: { at: last.createdAt, verdict } });
  }
  return questions;
}

/** A ping that never left this machine is no reason to ask; one that still waits to leave is. */
function mayHaveArrived(record: PingRecord): boolean {
  return record.state.kind !== 'settled' || record.state.verdict.kind !== 'not-sent';
}
