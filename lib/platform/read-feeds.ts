import { discoverInFeed } from '../trackback/discover-in-feed.ts';
import type { Entry } from '../trackback/entry.ts';
import type { SecondLook } from '../trackback/find-outcome.ts';
import { fetchText } from './fetch-text.ts';
import { hasAccess } from './host-access.ts';

/** Servers give feeds all kinds of types; what is no feed has no entries. */
const FEED_TYPES = /xml|rss|atom|rdf|text\/(plain|html)|octet-stream/i;

/** Reads the feeds a page announces, one after the other, until one says where entries take pings. */
export async function readFeeds(feeds: readonly string[], pageUrl: string): Promise<SecondLook> {
  let failed = false;
  for (const feed of feeds) {
    if (!(await hasAccess(feed, pageUrl))) return { kind: 'needs-access', url: feed };
    const fetched = await fetchText(feed, FEED_TYPES);
    if (fetched.kind === 'failed') {
      failed = true;
      continue;
    }
    const entries: readonly Entry[] = discoverInFeed(fetched.text, {
      feedUrl: fetched.url,
      permalinks: [pageUrl],
    });
    if (entries.length > 0) return { kind: 'found', entries };
  }
  return { kind: failed ? 'failed' : 'nothing' };
}
