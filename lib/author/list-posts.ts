import { addressKey } from '../trackback/discovery/compare-addresses.ts';
import { resolvePermalink } from '../trackback/discovery/page-identity.ts';
import { readFeedDate } from './feed-date.ts';
import type { FeedDraft, FeedItem, FeedText } from './feed-item.ts';
import { plainText } from './plain-text.ts';
import type { Post } from './post.ts';
import { readMarkup } from './read-markup.ts';

const MAX_POSTS = 200;
const MAX_LINKS = 300;
const MAX_TITLE = 300;
const MAX_SUMMARY = 1000;

interface Addresses {
  readonly homeUrl: string | null;
  readonly feedUrl: string;
}

interface Dated {
  readonly item: FeedItem;
  readonly url: string;
  readonly publishedAt: number | null;
}

/** The posts of a feed, newest first. Only those that are shown are read closely. */
export function listPosts(draft: FeedDraft, addresses: Addresses): Post[] {
  const dated: Dated[] = [];
  for (const item of draft.items) {
    const url = addressOf(item, draft.base, addresses);
    if (url !== null) dated.push({ item, url, publishedAt: dateOf(item) });
  }
  dated.sort((a, b) => (b.publishedAt ?? -Infinity) - (a.publishedAt ?? -Infinity) || 0);
  const seen = new Set<string>();
  const posts: Post[] = [];
  for (const one of dated) {
    const key = addressKey(one.url)?.exact ?? one.url;
    if (seen.has(key)) continue;
    seen.add(key);
    posts.push(readItem(one));
    if (posts.length === MAX_POSTS) break;
  }
  return posts;
}

/**
 * Where a post is. The first address that is on the blog's own site, because link blogs give the page
 * they write about as a post's link; else the first there is.
 */
function addressOf(
  item: FeedItem,
  feedBase: string | undefined,
  { homeUrl, feedUrl }: Addresses,
): string | null {
  const base = [homeUrl, feedBase, item.bases[0]].reduce<string>(
    (base, next) => resolvePermalink(next ?? null, base) ?? base,
    feedUrl,
  );
  const urls = item.addresses
    .map((address) => resolvePermalink(address ?? null, base))
    .filter((url) => url !== null);
  return urls.find((url) => isSameSite(url, homeUrl ?? feedUrl)) ?? urls[0] ?? null;
}

function isSameSite(one: string, other: string): boolean {
  const [a, b] = [one, other].map((url) => URL.parse(url)?.hostname.split('.').slice(-2).join('.'));
  return a === b;
}

function dateOf({ dates }: FeedItem): number | null {
  for (const date of dates) {
    const read = date === undefined ? null : readFeedDate(date);
    if (read !== null) return read;
  }
  return null;
}

function readItem({ item, url, publishedAt }: Dated): Post {
  const base = item.bases.reduce<string>((base, next) => resolvePermalink(next ?? null, base) ?? base, url);
  const read = (text: FeedText | null) => {
    const html = text === null ? '' : text.isMarkup ? text.text : paragraphs(text.text);
    return readMarkup(html, { baseUrl: base, maxLinks: MAX_LINKS });
  };
  const description = item.summary;
  const isOnlyDescription = item.content === null;
  const content = read(isOnlyDescription ? description : item.content);
  const isContent = !isOnlyDescription || looksWhole(description);
  const more = isOnlyDescription ? [] : read(description).links;
  return {
    url,
    title: item.title === null ? '' : plainText(item.title.text, MAX_TITLE, item.title.isMarkup),
    summary:
      description === null || looksWhole(description)
        ? ''
        : plainText(description.text, MAX_SUMMARY, description.isMarkup),
    opening: isContent ? content.opening : '',
    publishedAt,
    links: [...new Set([...content.links, ...more])].slice(0, MAX_LINKS),
    isComplete: !isOnlyDescription && item.content?.text !== '' && !isCut(content.ending),
  };
}

/** Feeds without an element for the content put all of it into the description: then it has more than one paragraph. */
function looksWhole(description: FeedText | null): boolean {
  return (
    description !== null && description.isMarkup && (description.text.match(/<(?:p|br)\b/gi)?.length ?? 0) > 2
  );
}

/** Excerpts that stand where the content should end so: `[…]`, `Read more`, `Continue reading My post →`. */
function isCut(ending: string): boolean {
  return /(?:\[?(?:…|\.\.\.)\]?|\b(?:read more|read the (?:rest|full|whole)\b[^.]*|continue reading\b[^.]*))\s*[→»>]*$/iu.test(
    ending,
  );
}

/** Plain text as markup: what could be a tag is none, and every line is a paragraph. */
function paragraphs(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('');
}
