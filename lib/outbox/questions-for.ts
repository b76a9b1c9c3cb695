import { checkPingUrl } from '../trackback/check-ping-url.ts';
import type { PingRecord } from './ping-record.ts';
import type { PingStore } from './ping-store.ts';
import type { SendQuestion } from './submission.ts';

/** What to ask the user before `ownUrl` is sent to `pingUrl`; empty when there is nothing to ask. */
export async function questionsFor(
  pingUrl: string,
  ownUrl: string,
  store: Pick<PingStore, 'withPair'>,
): Promise<SendQuestion[]> {
  const address = checkPingUrl(pingUrl);
  if (address.kind === 'bad') return [];
  const questions: SendQuestion[] = [];
  if (address.isPrivate) questions.push({ kind: 'private-address', host: address.displayHost });
  const last = (await store.withPair(address.url, ownUrl)).find(mayHaveArrived);
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
