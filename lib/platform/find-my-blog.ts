import { findBlog } from '../author/find-blog.ts';
import type { FeedOutcome } from '../author/post.ts';
import { readFeed } from '../author/read-feed.ts';
import { readPost } from '../author/read-post.ts';
import { decodeHtml } from '../trackback/decode-html.ts';
import type { FetchedBytes } from './fetch-bytes.ts';
import { fetchBytes } from './fetch-bytes.ts';
import { parseHtml } from './parse-html.ts';

const MAX_BYTES = 5 * 1024 * 1024;

type Finding =
  | {
      readonly kind: 'found';
      readonly name: string;
      readonly url: string;
      readonly feeds: readonly string[];
    }
  /** It is neither a page nor a feed that can be read. */
  | {
      readonly kind: 'nothing';
      readonly reason: Exclude<Extract<FeedOutcome, { kind: 'no-feed' }>['reason'], 'page'>;
    }
  | Extract<FetchedBytes, { kind: 'failed' }>;

/** Reads what lies at an address that may be read, a page or a feed, at most 5 MB of it. Only in a page: it takes the browser's own HTML parser. */
export async function findMyBlog(url: string): Promise<Finding> {
  const fetched = await fetchBytes(url, { maxBytes: MAX_BYTES });
  if (fetched.kind === 'failed') return fetched;
  const contentType = fetched.headers.get('content-type');
  const { isCut } = fetched;
  const outcome = readFeed(fetched.bytes, { feedUrl: fetched.url, contentType, isCut });
  if (outcome.kind === 'feed') {
    const { feed, ...found } = findBlog(outcome.feed, fetched.url);
    return { kind: 'found', ...found, feeds: feed === null ? [] : [feed] };
  }
  if (outcome.reason !== 'page') {
    // The rest of it was not too much, it did not come.
    const isBrokenOff = isCut && fetched.bytes.length < MAX_BYTES;
    return isBrokenOff
      ? { kind: 'failed', reason: 'connection-lost', status: null, retryAfter: null }
      : { kind: 'nothing', reason: outcome.reason };
  }
  const html = parseHtml(decodeHtml(fetched.bytes, contentType));
  const page = readPost(html, { url: fetched.url });
  const { name, url: home, feed } = findBlog(page, fetched.url);
  const others = page.feeds.map((announced) => announced.url).filter((announced) => announced !== feed);
  return { kind: 'found', name, url: home, feeds: feed === null ? others : [feed, ...others] };
}
