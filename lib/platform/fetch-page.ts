import type { FetchedText } from './fetch-text.ts';
import { fetchText } from './fetch-text.ts';
import { isGranted } from './host-access.ts';
import { PAGE_TYPES } from './page-types.ts';

export type FetchedPage = FetchedText | { readonly kind: 'needs-access'; readonly url: string };

/** Fetches a web page whose host may be read; for another one nothing is fetched. */
export async function fetchPage(url: string, cache: RequestCache = 'default'): Promise<FetchedPage> {
  const target = URL.parse(url.trim());
  if (target === null || (target.protocol !== 'http:' && target.protocol !== 'https:')) {
    return { kind: 'failed', reason: 'not-http', status: null, retryAfter: null };
  }
  if (!(await isGranted(target.href))) return { kind: 'needs-access', url: target.href };
  return fetchText(target.href, PAGE_TYPES, cache);
}
