import { checkPingUrl } from '../trackback/check-ping-url.ts';
import type { PingFields } from '../trackback/ping-fields.ts';
import type { PingRecord } from './ping-record.ts';
import type { PingStore } from './ping-store.ts';
import type { SendQuestion } from './submission.ts';

/** What to ask before these fields go to `pingUrl`, as far as the two themselves tell. */
export function questionsAbout(pingUrl: string, fields: PingFields): SendQuestion[] {
  const questions: SendQuestion[] = [];
  const address = checkPingUrl(pingUrl);
  if (address.kind === 'ok' && address.isPrivate) {
    questions.push({ kind: 'private-address', host: address.displayHost });
  }
  if (fields.title.trim() === '') questions.push({ kind: 'empty-title' });
  if (fields.blog_name.trim() === '') questions.push({ kind: 'empty-blog-name' });
  return questions;
}

/** What to ask because of the pings of this pair that went before; empty when none may have arrived. */
export async function questionsFromHistory(
  pingUrl: string,
  ownUrl: string,
  store: Pick<PingStore, 'withPair'>,
): Promise<SendQuestion[]> {
  const address = checkPingUrl(pingUrl);
  if (address.kind === 'bad') return [];
  const last = (await store.withPair(address.url, ownUrl)).find(mayHaveArrived);
  if (last === undefined) return [];
  const verdict = last.state.kind === 'settled' ? last.state.verdict.kind : 'pending';
  return [{ kind: 'repeat', last: { at: last.createdAt, verdict } }];
}

/** A ping that never left this machine is no reason to ask; one that still waits to leave is. */
function mayHaveArrived(record: PingRecord): boolean {
  return record.state.kind !== 'settled' || record.state.verdict.kind !== 'not-sent';
}
