import { gapBefore } from '../outbox/host-manners.ts';
import { isPostShown } from '../outbox/is-post-shown.ts';
import type { LookOutcome } from '../outbox/look-outcome.ts';
import type { PingRecord } from '../outbox/ping-record.ts';
import { placeToLook } from '../outbox/place-to-look.ts';
import { writeReferences } from '../trackback/write-references.ts';
import { fetchText } from './fetch-text.ts';
import { hasAccess } from './host-access.ts';
import { lastContact, rememberContact } from './host-contacts.ts';
import { PAGE_TYPES } from './page-types.ts';
import { stayAwake } from './stay-awake.ts';

/** Looks whether the post of a ping shows where an accepted one would. Fetches nothing that may not be read. */
export async function lookForPost(record: PingRecord): Promise<LookOutcome> {
  const place = placeToLook(record);
  if (place === null) return { kind: 'no-place' };
  if (!(await hasAccess(place.url, record.target.pageUrl))) return { kind: 'needs-access', place };
  const { host } = new URL(place.url);
  const before = await lastContact(host);
  // It does not want to be asked again.
  if (before?.isForbidden === true) return { kind: 'failed', place, status: 403 };
  const gap = gapBefore(host, before, Date.now());
  if (gap > 0) await stayAwake(new Promise((resolve) => setTimeout(resolve, gap)));
  const fetched = await fetchText(place.url, PAGE_TYPES, 'no-store');
  await rememberContact(host, {
    endedAt: Date.now(),
    pausedUntil: before?.pausedUntil ?? null,
    isForbidden: false,
  });
  if (fetched.kind === 'failed') return { kind: 'failed', place, status: fetched.status };
  const { fields, options } = record;
  const sent = options.references ? writeReferences(fields) : fields;
  return { kind: isPostShown(fetched.text, place, sent) ? 'shown' : 'not-shown', place };
}
