import type { parseJsonFeed } from 'feedsmith';
import { markup, plain } from './feed-item.ts';
import type { FeedDraft } from './feed-item.ts';

/** JSON Feed 1 and 1.1. `external_url` is what a post is about, not where it is. */
export function draftJsonFeed(feed: ReturnType<typeof parseJsonFeed<string>>): FeedDraft {
  return {
    title: plain(feed.title),
    homes: [feed.home_page_url],
    base: undefined,
    items:
      feed.items?.map((item) => ({
        addresses: [item.url, /^https?:\/\//i.test(item.id ?? '') ? item.id : undefined],
        title: plain(item.title),
        summary: plain(item.summary),
        content: markup(item.content_html) ?? plain(item.content_text),
        dates: [item.date_published, item.date_modified],
        bases: [],
      })) ?? [],
  };
}
