import type { ReadFailure } from '../trackback/find-outcome.ts';
import { decodeHtml } from '../trackback/decode-html.ts';
import { readCapped } from './read-capped.ts';

const MAX_BYTES = 4 * 1024 * 1024;
const TIMEOUT_MS = 15_000;

export type FetchedText =
  | {
      readonly kind: 'text';
      readonly text: string;
      /** After redirects; the fragment is the one that was asked for. */
      readonly url: string;
      readonly contentType: string | null;
      /** The text went on past the cap. */
      readonly isCut: boolean;
    }
  | { readonly kind: 'failed'; readonly reason: ReadFailure; readonly status: number | null };

/**
 * Fetches a page or feed as text: no cookies, no referrer, redirects followed (to a host that was not
 * allowed the browser refuses), at most 4 MB and 15 s. `types` says which content types are wanted.
 */
export async function fetchText(
  url: string,
  types: RegExp,
  cache: RequestCache = 'default',
): Promise<FetchedText> {
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  try {
    const response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', cache, signal });
    const contentType = response.headers.get('content-type');
    const isWanted = contentType === null || types.test(contentType);
    if (!response.ok || !isWanted) {
      await response.body?.cancel();
      return { kind: 'failed', reason: response.ok ? 'not-a-page' : 'http-status', status: response.status };
    }
    const { bytes, truncated } = await readCapped(response, MAX_BYTES);
    const finalUrl = response.url + (response.redirected ? '' : new URL(url).hash);
    return {
      kind: 'text',
      text: decodeHtml(bytes, contentType),
      url: finalUrl,
      contentType,
      isCut: truncated,
    };
  } catch (error) {
    if (!(error instanceof DOMException) && !(error instanceof TypeError)) throw error;
    if (signal.aborted) return { kind: 'failed', reason: 'timed-out', status: null };
    const reason = (await isRedirected(url, signal)) ? 'leads-elsewhere' : 'connection-lost';
    return { kind: 'failed', reason, status: null };
  }
}

/** A redirect to a site without access fails like a lost connection; asked not to follow, fetch tells the two apart. */
async function isRedirected(url: string, signal: AbortSignal): Promise<boolean> {
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
      signal,
    });
    await response.body?.cancel();
    return response.type === 'opaqueredirect';
  } catch {
    return false;
  }
}
