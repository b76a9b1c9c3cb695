import { discover } from '../trackback/discover.ts';
import type { FindOutcome } from '../trackback/find-outcome.ts';
import { readHtml } from '../trackback/read-html.ts';
import { fetchPage } from './fetch-page.ts';

/** Fetches a linked page and looks for TrackBack in it. */
export async function readPage(url: string): Promise<FindOutcome> {
  const fetched = await fetchPage(url);
  if (fetched.kind === 'needs-access') return fetched;
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
