import type { ReadFailure } from '../trackback/find-outcome.ts';
import { fetchAsStranger } from './fetch-as-stranger.ts';
import { readCapped } from './read-capped.ts';

const TIMEOUT_MS = 15_000;

export type FetchedBytes =
  | {
      readonly kind: 'bytes';
      readonly bytes: Uint8Array<ArrayBuffer>;
      /** After redirects; the fragment is the one that was asked for. */
      readonly url: string;
      readonly headers: Headers;
      /** There was more than `maxBytes`. */
      readonly isCut: boolean;
    }
  | {
      readonly kind: 'failed';
      readonly reason: ReadFailure;
      readonly status: number | null;
      /** The header that says when to come back, as it came. */
      readonly retryAfter: string | null;
    };

interface Wanted {
  readonly maxBytes: number;
  /** Which content types are wanted; any when there is none. */
  readonly types?: RegExp;
  readonly headers?: Readonly<Record<string, string>>;
  readonly cache?: RequestCache;
}

/**
 * Fetches what lies at an address: no cookies, no referrer, redirects followed (to a host that was not
 * allowed the browser refuses), at most `maxBytes` and 15 s.
 */
export async function fetchBytes(
  url: string,
  { maxBytes, types, headers, cache = 'default' }: Wanted,
): Promise<FetchedBytes> {
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  try {
    const response = await fetchAsStranger(url, {
      cache,
      signal,
      ...(headers === undefined ? {} : { headers }),
    });
    const contentType = response.headers.get('content-type');
    const isWanted = types === undefined || contentType === null || types.test(contentType);
    if (!response.ok || !isWanted) {
      await response.body?.cancel();
      return {
        kind: 'failed',
        reason: response.ok ? 'not-a-page' : 'http-status',
        status: response.status,
        retryAfter: response.headers.get('retry-after'),
      };
    }
    const { bytes, truncated } = await readCapped(response, maxBytes);
    const finalUrl = response.url + (response.redirected ? '' : new URL(url).hash);
    return { kind: 'bytes', bytes, url: finalUrl, headers: response.headers, isCut: truncated };
  } catch (error) {
    if (!(error instanceof DOMException) && !(error instanceof TypeError)) throw error;
    if (signal.aborted) return { kind: 'failed', reason: 'timed-out', status: null, retryAfter: null };
    const reason = (await isRedirected(url, signal)) ? 'leads-elsewhere' : 'connection-lost';
    return { kind: 'failed', reason, status: null, retryAfter: null };
  }
}

/** A redirect to a site without access fails like a lost connection; asked not to follow, fetch tells the two apart. */
async function isRedirected(url: string, signal: AbortSignal): Promise<boolean> {
  try {
    const response = await fetchAsStranger(url, {
      redirect: 'manual',
      signal,
    });
    await response.body?.cancel();
    return response.type === 'opaqueredirect';
  } catch {
    return false;
  }
}
