import { checkFields } from '../trackback/check-fields.ts';
import { postKey } from '../trackback/post-key.ts';
import type { PingFields, PingOptions } from '../trackback/ping-fields.ts';
import { limitsFor } from '../trackback/receiver-limits.ts';
import { writeReferences } from '../trackback/write-references.ts';
import type { BeforeSendingCheck, PastPing } from './before-sending-check.ts';
import { checkLink } from './check-link.ts';
import { checkPublic } from './check-public.ts';
import type { PostReading } from './post-reading.ts';
import { isSameAddress, isSameHost } from './same-address.ts';
import type { PingedEntry } from './target-addresses.ts';
import { targetAddresses } from './target-addresses.ts';

export interface BeforeSending {
  readonly pingUrl: string;
  readonly target: PingedEntry;
  readonly fields: PingFields;
  readonly options: PingOptions;
  /** How reading the post at `fields.url` ended; null when it has not been read. */
  readonly reading: PostReading | null;
  /** Everything that went to this receiver, newest first; null while that is not known. */
  readonly pastPings: readonly PastPing[] | null;
}

/**
 * Everything that can be said of a ping before it goes, without sending anything: whether the post is public, links to
 * its target, is not on the target's own host, was not sent there before, and fits. Empty as long as there is no address.
 */
export function checkBeforeSending(ping: BeforeSending): readonly BeforeSendingCheck[] {
  const ownUrl = ping.fields.url.trim();
  if (ownUrl === '') return [];
  const fields = checkFit(ping);
  if (fields.some(({ code }) => code === 'not-a-url' || code === 'not-http' || code === 'has-credentials')) {
    return fields;
  }
  const targets = targetAddresses(ping.pingUrl, ping.target);
  return [
    checkPublic(ownUrl, ping.reading),
    checkLink(ping.pingUrl, targets, ping.reading),
    checkOwnHost(ownUrl, ping.pingUrl, targets),
    checkFirstTime(ownUrl, ping.pastPings),
    ...fields,
  ];
}

function checkOwnHost(ownUrl: string, pingUrl: string, targets: readonly string[]): BeforeSendingCheck {
  if (targets.some((target) => isSameAddress(ownUrl, target))) {
    return { kind: 'own-host', state: 'wrong', code: 'same-page' };
  }
  // Where the entry is not known its receiver has to do, though it may take pings for many sites.
  const places = targets.length === 0 ? [pingUrl] : targets;
  if (places.some((place) => isSameHost(ownUrl, place))) {
    return { kind: 'own-host', state: 'warning', code: 'same-host', host: new URL(ownUrl).hostname };
  }
  return { kind: 'own-host', state: 'good', code: 'other-host' };
}

function checkFirstTime(ownUrl: string, pastPings: readonly PastPing[] | null): BeforeSendingCheck {
  if (pastPings === null) return { kind: 'first-time', state: 'unchecked', code: 'not-looked-up' };
  const key = postKey(ownUrl);
  const last = pastPings.find((ping) => ping.verdict !== 'not-sent' && postKey(ping.ownUrl) === key);
  return last === undefined
    ? { kind: 'first-time', state: 'good', code: 'first' }
    : { kind: 'first-time', state: 'warning', code: 'pinged', last };
}

/** An empty field is no matter of what the receiver keeps; Send asks about it. */
function checkFit({ pingUrl, fields, options }: BeforeSending): readonly BeforeSendingCheck[] {
  const asSent = options.references ? writeReferences(fields) : fields;
  const problems = checkFields(asSent, limitsFor(pingUrl)).filter(({ code }) => code !== 'empty');
  if (problems.length === 0) return [{ kind: 'fields', state: 'good', code: 'fit' }];
  return problems.map((problem) => ({
    kind: 'field',
    state: problem.severity === 'error' ? 'wrong' : 'warning',
    code: problem.code,
    problem,
  }));
}
