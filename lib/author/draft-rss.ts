import type { parseRdfFeed, parseRssFeed } from 'feedsmith';
import { markup } from './feed-item.ts';
import type { FeedDraft, FeedItem } from './feed-item.ts';

type RssFeed = ReturnType<typeof parseRssFeed<string>>;
type RdfFeed = ReturnType<typeof parseRdfFeed<string>>;
type RssItem = NonNullable<RssFeed['items']>[number];
type RdfItem = NonNullable<RdfFeed['items']>[number];

/** RSS 0.91 to 2.0, and RSS 0.90 and 1.0 in RDF. Titles are HTML there: the formats never said otherwise. */
export function draftRss(feed: RssFeed | RdfFeed): FeedDraft {
  return {
    title: markup(feed.title ?? feed.dc?.titles?.[0]),
    homes: [feed.link, alternateOf(feed.atom?.links)],
    base: feed.xml?.base,
    items: feed.items?.map((item) => draftItem(item)) ?? [],
  };
}

function draftItem(item: RssItem | RdfItem): FeedItem {
  const encoded = item.content?.encoded ?? item.atom?.content?.value;
  return {
    addresses: addressesOf(item),
    title: markup(item.title ?? item.dc?.titles?.[0]),
    summary: markup(item.description ?? item.atom?.summary?.value ?? item.dc?.descriptions?.[0]),
    content: markup(encoded),
    dates: [
      'pubDate' in item ? item.pubDate : undefined,
      item.dc?.dates?.[0],
      item.atom?.published,
      item.atom?.updated,
    ],
    bases: [item.xml?.base, item.atom?.content?.xml?.base],
  };
}

function addressesOf(item: RssItem | RdfItem): (string | undefined)[] {
  const link = item.link ?? alternateOf(item.atom?.links);
  if ('rdf' in item) return [link, item.rdf?.about];
  const { guid, pingback } = item as RssItem;
  // Without the attribute a guid is an address, if it looks like one.
  const isAddress = guid?.isPermaLink !== false && /^(?:https?:)?\/\/|^\/(?!\/)/i.test(guid?.value ?? '');
  return [pingback?.target, link, isAddress ? guid?.value : undefined];
}

function alternateOf(links: readonly { rel?: string; href?: string }[] | undefined): string | undefined {
  return links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href;
}
