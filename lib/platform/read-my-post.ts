import { readPost } from '../author/read-post.ts';
import type { PostReading } from '../author/post-reading.ts';
import { fetchText } from './fetch-text.ts';
import { isGranted } from './host-access.ts';
import { PAGE_TYPES } from './page-types.ts';
import { parseHtml } from './parse-html.ts';

/** Reads the user's own post as a receiver would. Only in a page: it takes the browser's own HTML parser. */
export async function readMyPost(url: string): Promise<PostReading> {
  const target = URL.parse(url.trim());
  if (target === null || (target.protocol !== 'http:' && target.protocol !== 'https:')) {
    return { kind: 'failed', reason: 'not-http', status: null };
  }
  if (!(await isGranted(target.href))) return { kind: 'needs-access', url: target.href };
  // Its author may just have corrected it.
  const fetched = await fetchText(target.href, PAGE_TYPES, 'no-cache');
  if (fetched.kind === 'failed') return fetched;
  const page = readPost(parseHtml(fetched.text), { url: fetched.url });
  const robots = fetched.headers.get('x-robots-tag') ?? '';
  return {
    kind: 'read',
    page,
    isNoindex: page.isNoindex || /(?:^|[\s,:])(?:noindex|none)(?:$|[\s,])/i.test(robots),
    isCut: fetched.isCut,
  };
}
