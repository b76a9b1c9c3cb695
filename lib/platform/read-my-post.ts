import { readPost } from '../author/read-post.ts';
import type { PostReading } from '../author/post-reading.ts';
import { saysNoindex } from '../author/says-noindex.ts';
import { fetchPage } from './fetch-page.ts';
import { parseHtml } from './parse-html.ts';

/** Reads the user's own post as a receiver would. Only in a page: it takes the browser's own HTML parser. */
export async function readMyPost(url: string): Promise<PostReading> {
  // Its author may just have corrected it.
  const fetched = await fetchPage(url, 'no-cache');
  if (fetched.kind !== 'text') return fetched;
  const page = readPost(parseHtml(fetched.text), { url: fetched.url });
  return {
    kind: 'read',
    page,
    isNoindex: page.isNoindex || saysNoindex(fetched.headers.get('x-robots-tag') ?? ''),
    isCut: fetched.isCut,
  };
}
