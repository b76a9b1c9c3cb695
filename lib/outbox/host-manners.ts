import type { Verdict } from '../trackback/verdict.ts';
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

/** How long a request to `host` has to wait for the sake of the one before it. */
export function gapBefore(host: string, last: HostContact | null, now: Instant): number {
  if (last === null || !isArxiv(host)) return 0;
  return Math.max(0, last.endedAt + ARXIV_GAP_MS - now);
}

/** What is remembered of a request that just ended. */
export function contactAfter(
  host: string,
  verdict: Verdict,
  status: number | null,
  now: Instant,
): HostContact {
  const pauseMs = pauseFor(host, verdict, status);
  return {
    endedAt: now,
    pausedUntil: pauseMs === null ? null : now + pauseMs,
    isForbidden: status === 403 && isArxiv(host), // elsewhere 403 is what a filter says about one ping
  };
}

function pauseFor(host: string, verdict: Verdict, status: number | null): number | null {
  if (verdict.kind !== 'refused') return null;
  if (verdict.retryAfterSeconds !== null) return verdict.retryAfterSeconds * 1000;
  return status === 429 && isArxiv(host) ? ARXIV_PAUSE_MS : null;
}

function isArxiv(host: string): boolean {
  return host === 'arxiv.org' || host.endsWith('.arxiv.org');
}
