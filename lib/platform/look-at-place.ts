import type { LookEffects, PlaceRead } from '../outbox/look-for-post.ts';
import { lookForPost } from '../outbox/look-for-post.ts';
import type { LookOutcome } from '../outbox/look-outcome.ts';
import type { PingRecord } from '../outbox/ping-record.ts';
import { readRetryAfter } from '../trackback/answers/read-retry-after.ts';
import { fetchText } from './fetch-text.ts';
import { hasAccess } from './host-access.ts';
import { lastContact, rememberContact } from './host-contacts.ts';
import { PAGE_TYPES } from './page-types.ts';
import { stayAwake } from './stay-awake.ts';

/** Looks at the real place, in turn with the pings to its host. */
export function lookAtPlace(record: PingRecord, inTurn: LookEffects['inTurn']): Promise<LookOutcome> {
  return stayAwake(
    lookForPost(record, {
      hasAccess,
      readPlace,
      lastContact,
      rememberContact,
      inTurn,
      sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
      now: () => Date.now(),
    }),
  );
}

async function readPlace(url: string): Promise<PlaceRead> {
  const fetched = await fetchText(url, PAGE_TYPES, 'no-store');
  if (fetched.kind === 'text') return fetched;
  const { status, retryAfter } = fetched;
  return { kind: 'failed', status, retryAfterSeconds: readRetryAfter(retryAfter, Date.now()) };
}
