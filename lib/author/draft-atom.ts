import type { parseAtomFeed } from 'feedsmith';
import { markup, plain } from './feed-item.ts';
import type { FeedDraft, FeedItem, FeedText } from './feed-item.ts';

type AtomFeed = ReturnType<typeof parseAtomFeed<string>>;
type AtomEntry = NonNullable<AtomFeed['entries']>[number];
type AtomText = NonNullable<AtomEntry['title']>;
type AtomLinks = AtomEntry['links'];

/** Atom 0.3 and 1.0. */
export function draftAtom(feed: AtomFeed): FeedDraft {
  return {
    title: textOf(feed.title),
    homes: [...alternatesOf(feed.links)],
    base: feed.xml?.base,
    items: feed.entries?.map((entry) => draftEntry(entry)) ?? [],
  };
}

function draftEntry(entry: AtomEntry): FeedItem {
  const { content, summary } = entry;
  return {
    addresses: [
      entry.pingback?.target,
      ...alternatesOf(entry.links),
      // Micro.blog and Daring Fireball: the alternate is what the post is about, this is the post.
      ...(entry.links?.filter(({ rel }) => rel === 'related').map(({ href }) => href) ?? []),
      /^https?:\/\//i.test(entry.id ?? '') ? entry.id : undefined,
    ],
    title: textOf(entry.title),
    summary: textOf(summary),
    content: content?.src === undefined && isReadable(content?.type) ? textOf(content) : null,
    dates: [entry.published, entry.updated, entry.dc?.dates?.[0]],
    bases: [entry.xml?.base, content?.xml?.base],
  };
}

/** The page first that a browser shows. */
function alternatesOf(links: AtomLinks): (string | undefined)[] {
  const alternates = links?.filter(({ rel }) => rel === undefined || rel === '' || rel === 'alternate') ?? [];
  const isPage = (type: string | undefined) => type === undefined || /html/i.test(type);
  return [
    ...alternates.filter(({ type }) => isPage(type)),
    ...alternates.filter(({ type }) => !isPage(type)),
  ].map(({ href }) => href);
}

/** Text and HTML; an image or a PDF as content is none that can be read. */
function isReadable(type: string | undefined): boolean {
  return type === undefined || /^(?:text|html|xhtml|text\/.*|.*html.*|.*xml)$/i.test(type.trim());
}

/** Atom says which texts are HTML; feeds that put tags into text all the same mean them. */
function textOf(text: Partial<AtomText> | undefined): FeedText | null {
  if (text?.value === undefined) return null;
  const isMarkup =
    /html/i.test(text.type ?? '') || /<\/(?:p|a|b|i|em|strong|code|div|ul|ol)>|<br\s?\/?>/i.test(text.value);
  return isMarkup ? markup(text.value) : plain(text.value);
}
