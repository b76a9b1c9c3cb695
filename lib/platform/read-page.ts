import { discover } from '../trackback/discover.ts';
import type { FindOutcome } from '../trackback/find-outcome.ts';
import { readHtml } from '../trackback/read-html.ts';
import { fetchText } from './fetch-text.ts';
import { isGranted } from './host-access.ts';
import { PAGE_TYPES } from './page-types.ts';

/** Fetches a linked page and looks for TrackBack in it. */
export async function readPage(url: string): Promise<FindOutcome> {
  const target = URL.parse(url);
  if (target === null || (target.protocol !== 'http:' && target.protocol !== 'https:')) {
    return { kind: 'read-failed', reason: 'not-http', status: null };
  }
  if (!(await isGranted(target.href))) return { kind: 'needs-access', url: target.href };
  const fetched = await fetchText(target.href, PAGE_TYPES);
  if (fetched.kind === 'failed') return { ...fetched, kind: 'read-failed' };
  const evidence = readHtml(fetched.text, { pageUrl: fetched.url, contentType: fetched.contentType });
  return {
    kind: 'found',
    page: {
      url: evidence.pageUrl,
      title: evidence.title,
      frames: 0,
      isCut: fetched.isCut || evidence.truncated,
    },
    discovery: discover(evidence),
  };
}
