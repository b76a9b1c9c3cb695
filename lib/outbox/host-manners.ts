import { isArxivHost } from '../arxiv/is-arxiv-host.ts';
import type { Instant } from './ping-record.ts';

/** How the last request to a host ended, as far as the next one has to know. */
export interface HostContact {
  readonly endedAt: Instant;
  /** The host asked for a pause until then. */
  readonly pausedUntil: Instant | null;
  /** The host answered 403: it does not want to be asked again. */
  readonly isForbidden: boolean;
}

/** arXiv's robots.txt asks for 15 s between requests; for others one after the other is enough. */
const ARXIV_GAP_MS = 15_000;
/** arXiv's 429 says nothing about when; what stalls there has passed after a minute. */
const ARXIV_PAUSE_MS = 60_000;

/** A pause as long as this is waited for; a longer one is for the user to decide on. */
const SHORT_PAUSE_MS = 60_000;

/** The host whose manners count for an address: what has moved to `www.` is still the same. */
export function mannersHost(url: string): string {
  return new URL(url).host.replace(/^www\./, '');
}

/** What the last contact asks of the next request to `host`. */
export type Manners =
  | { readonly kind: 'wait'; readonly ms: number }
  /** Whatever the user said, it was before the host asked for a longer pause, or not to be asked again. */
  | { readonly kind: 'hold-back' };

/** How a request has to go about it that the user asked for at `wantedAt`, knowing all that was known then. */
export function mannersFor(host: string, last: HostContact | null, wantedAt: Instant, now: Instant): Manners {
  const gap = gapBefore(host, last, now);
  if (last === null || last.endedAt < wantedAt) return { kind: 'wait', ms: gap };
  const pause = (last.pausedUntil ?? 0) - now;
  if (last.isForbidden || pause > SHORT_PAUSE_MS) return { kind: 'hold-back' };
  return { kind: 'wait', ms: Math.max(gap, pause) };
}

/** How long a request to `host` has to wait for the sake of the one before it. */
export function gapBefore(host: string, last: HostContact | null, now: Instant): number {
  if (last === null || !isArxivHost(host)) return 0;
  return Math.max(0, last.endedAt + ARXIV_GAP_MS - now);
}

/** What is remembered of a request that just ended. */
export function contactAfter(
  host: string,
  {
    status,
    retryAfterSeconds,
  }: { readonly status: number | null; readonly retryAfterSeconds: number | null },
  now: Instant,
): HostContact {
  const arxivPauseMs = status === 429 && isArxivHost(host) ? ARXIV_PAUSE_MS : null;
  const pauseMs = retryAfterSeconds === null ? arxivPauseMs : retryAfterSeconds * 1000;
  return {
    endedAt: now,
    pausedUntil: pauseMs === null ? null : now + pauseMs,
    isForbidden: status === 403 && isArxivHost(host), // elsewhere 403 is what a filter says about one ping
  };
}
