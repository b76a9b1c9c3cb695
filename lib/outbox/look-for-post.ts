import { writeReferences } from '../trackback/write-references.ts';
import type { InTurn } from './create-turns.ts';
import type { HostContact } from './host-manners.ts';
import { contactAfter, gapBefore, mannersHost } from './host-manners.ts';
import { isPostShown } from './is-post-shown.ts';
import type { LookOutcome } from './look-outcome.ts';
import type { Instant, PingRecord } from './ping-record.ts';
import { placeToLook } from './place-to-look.ts';

/** What reading a place came to. */
export type PlaceRead =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'failed'; readonly status: number | null; readonly retryAfterSeconds: number | null };

export interface LookEffects {
  hasAccess(url: string, pageUrl: string | null): Promise<boolean>;
  /** Never rejects. */
  readPlace(url: string): Promise<PlaceRead>;
  lastContact(host: string): Promise<HostContact | null>;
  rememberContact(host: string, contact: HostContact): Promise<void>;
  readonly inTurn: InTurn;
  sleep(ms: number): Promise<void>;
  now(): Instant;
}

/**
 * Looks whether the post of a ping shows where an accepted one would. Fetches nothing that may not be read, and keeps to
 * the manners that pings keep to: the same turn, the same gap, and nothing while the host wants nothing.
 */
export async function lookForPost(record: PingRecord, effects: LookEffects): Promise<LookOutcome> {
  const place = placeToLook(record);
  if (place === null) return { kind: 'no-place' };
  const host = mannersHost(place.url);
  return effects.inTurn(host, async () => {
    if (!(await effects.hasAccess(place.url, record.target.pageUrl))) return { kind: 'needs-access', place };
    const before = await effects.lastContact(host);
    if (before?.isForbidden === true) return { kind: 'failed', place, status: 403 };
    if ((before?.pausedUntil ?? 0) > effects.now()) return { kind: 'paused', place };
    const gap = gapBefore(host, before, effects.now());
    if (gap > 0) await effects.sleep(gap);
    const read = await effects.readPlace(place.url);
    const { status, retryAfterSeconds } =
      read.kind === 'failed' ? read : { status: 200, retryAfterSeconds: null };
    await effects.rememberContact(host, contactAfter(host, { status, retryAfterSeconds }, effects.now()));
    if (read.kind === 'failed') return { kind: 'failed', place, status };
    const { fields, options } = record;
    const sent = options.references ? writeReferences(fields) : fields;
    return { kind: isPostShown(read.text, place, sent) ? 'shown' : 'not-shown', place };
  });
}
