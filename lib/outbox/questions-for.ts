import { checkPingUrl } from '../trackback/check-ping-url.ts';
import { isPrivateHost } from '../trackback/request/is-private-host.ts';
import type { HostContact } from './host-manners.ts';
import { mannersHost } from './host-manners.ts';
import type { Instant, PingRecord } from './ping-record.ts';
import type { PingStore } from './ping-store.ts';
import type { SecureTransport } from './secure-transport.ts';
import { isTriedSecurely } from './secure-transport.ts';
import type { SendQuestion } from './submission.ts';

interface PlainHttpWorld extends Pick<SecureTransport, 'isPlainHttpAccepted'> {
  /** Null while the user writes: nothing may be sent to the receiver then, so what needs a look at it is asked on Send. */
  readonly secureForm: SecureTransport['secureForm'] | null;
  hasAccess(pingUrl: string, pageUrl: string | null): Promise<boolean>;
}

/** What to ask before `ownUrl` is sent to `pingUrl`, whatever else is in the ping; empty when there is nothing. */
export async function questionsFor(
  pingUrl: string,
  ownUrl: string,
  pageUrl: string | null,
  world: PlainHttpWorld & {
    readonly store: Pick<PingStore, 'withPair'>;
    /** Whether a private window asks. */
    readonly isPrivate: boolean;
    lastContact(host: string): Promise<HostContact | null>;
    now(): Instant;
  },
): Promise<SendQuestion[]> {
  const address = checkPingUrl(pingUrl);
  if (address.kind === 'bad') return [];
  const questions: SendQuestion[] = [];
  if (isPrivateHost(new URL(address.url).hostname)) {
    questions.push({ kind: 'private-address', host: address.displayHost });
  }
  const isSecureFirst = address.isPlainHttp ? await askedAboutPlainHttp(address.url, pageUrl, world) : null;
  if (isSecureFirst !== null) {
    questions.push({ kind: 'plain-http', host: address.displayHost, isSecureFirst });
  }
  const contact = await world.lastContact(mannersHost(address.url));
  if (contact?.isForbidden === true) questions.push({ kind: 'forbidden', host: address.displayHost });
  else if (contact !== null && (contact.pausedUntil ?? 0) > world.now()) {
    questions.push({ kind: 'paused', host: address.displayHost, until: contact.pausedUntil ?? 0 });
  }
  const own = URL.parse(ownUrl.trim())?.href ?? ownUrl;
  const last = (await world.store.withPair(address.url, own, world.isPrivate)).find(mayHaveArrived);
  if (last !== undefined) {
    const verdict = last.state.kind === 'settled' ? last.state.verdict.kind : 'pending';
    questions.push({ kind: 'repeat', last: { id: last.id, at: last.createdAt, verdict } });
  }
  return questions;
}

/** Null when nothing has to be asked; else whether the ping is tried encrypted first, which cannot be seen before. */
async function askedAboutPlainHttp(
  pingUrl: string,
  pageUrl: string | null,
  world: PlainHttpWorld,
): Promise<boolean | null> {
  if (await world.isPlainHttpAccepted(new URL(pingUrl).host)) return null;
  if (!isTriedSecurely(pingUrl, pageUrl)) return false;
  if (!(await world.hasAccess(pingUrl, pageUrl))) return true;
  if (world.secureForm === null) return null;
  return (await world.secureForm(pingUrl)) === null ? false : null;
}

/** A ping that never left this machine is no reason to ask; one that still waits to leave is. */
function mayHaveArrived(record: PingRecord): boolean {
  return record.state.kind !== 'settled' || record.state.verdict.kind !== 'not-sent';
}
