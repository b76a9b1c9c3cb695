import { decodeHtml } from '../trackback/decode-html.ts';
import { discover } from '../trackback/discover.ts';
import type { FindOutcome } from '../trackback/find-outcome.ts';
import { readHtml } from '../trackback/read-html.ts';
import { isGranted } from './host-access.ts';
import { readCapped } from './read-capped.ts';

const PAGE_MAX_BYTES = 4 * 1024 * 1024;
const PAGE_TIMEOUT_MS = 15_000;
const PAGE_TYPES = /^\s*(text\/html|application\/xhtml\+xml|(text|application)\/xml)\b/i;

/**
 * Fetches a linked page and looks for TrackBack in it: no cookies, no referrer, redirects followed
 * (to a host that was not allowed the browser refuses), at most 4 MB and 15 s.
 */
export async function readPage(url: string): Promise<FindOutcome> {
  const target = URL.parse(url);
  if (target === null || (target.protocol !== 'http:' && target.protocol !== 'https:')) {
    return { kind: 'read-failed', reason: 'not-http', status: null };
  }
  if (!(await isGranted(target.href))) return { kind: 'needs-access', url: target.href };
  const signal = AbortSignal.timeout(PAGE_TIMEOUT_MS);
  try {
    const response = await fetch(target, { credentials: 'omit', referrerPolicy: 'no-referrer', signal });
    const contentType = response.headers.get('content-type');
    if (!response.ok) {
      await response.body?.cancel();
      return { kind: 'read-failed', reason: 'http-status', status: response.status };
    }
    if (contentType !== null && !PAGE_TYPES.test(contentType)) {
      await response.body?.cancel();
      return { kind: 'read-failed', reason: 'not-a-page', status: response.status };
    }
    const { bytes } = await readCapped(response, PAGE_MAX_BYTES);
    const pageUrl = response.url + (response.redirected ? '' : target.hash);
    const evidence = readHtml(decodeHtml(bytes, contentType), { pageUrl, contentType });
    return {
      kind: 'found',
      page: { url: evidence.pageUrl, title: evidence.title },
      discovery: discover(evidence),
    };
  } catch (error) {
    if (!(error instanceof DOMException) && !(error instanceof TypeError)) throw error;
    return { kind: 'read-failed', reason: signal.aborted ? 'timed-out' : 'connection-lost', status: null };
  }
}
