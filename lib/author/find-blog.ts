import { resolvePermalink } from '../trackback/discovery/page-identity.ts';
import { feedName } from './feed-name.ts';
import type { PostPage } from './post-page.ts';
import type { Feed } from './post.ts';

/** A blog as one address tells of it, for the user to correct. */
export interface FoundBlog {
  /** One line; '' when nothing says it. */
  readonly name: string;
  /** Its home page: absolute http(s), without credentials, query of a tracker or fragment. */
  readonly url: string;
  readonly feed: string | null;
}

const MAX_NAME = 255;

/**
 * The blog that an address leads to: its home page or one of its posts (`page`), or its feed (`feed`).
 *
 * @param finalUrl the address after redirects
 */
export function findBlog(found: PostPage | Feed, finalUrl: string): FoundBlog {
  return 'posts' in found ? fromFeed(found, finalUrl) : fromPage(found, finalUrl);
}

function fromFeed({ title, homeUrl }: Feed, finalUrl: string): FoundBlog {
  const name = (feedName(title) || title).slice(0, MAX_NAME);
  return { name, url: homeOf(homeUrl ?? new URL('/', finalUrl).href), feed: homeOf(finalUrl) };
}

function fromPage(page: PostPage, finalUrl: string): FoundBlog {
  const home = homeAbove(finalUrl, page);
  const isHome = new URL(home).pathname === `${folderOf(finalUrl).replace(/\/$/, '')}/`;
  const named = page.claims.find(({ field }) => field === 'blog_name')?.text;
  // A home page is called what its blog is called.
  const title = isHome ? page.claims.find(({ field }) => field === 'title')?.text : undefined;
  return {
    name: (named ?? title ?? '').slice(0, MAX_NAME),
    url: homeOf(isHome ? withSlash(page.canonicalUrl ?? home, home) : home),
    feed: blogFeed(page)?.url ?? null,
  };
}

/** The first that is about posts, not comments or one category, and not on another site. */
function blogFeed({ feeds }: PostPage): PostPage['feeds'][number] | undefined {
  const own = feeds.filter(
    ({ url, title }) => !/comment/i.test(`${title} ${URL.parse(url)?.pathname ?? ''}`),
  );
  return own.find(({ url }) => !/\/(?:category|tag|author)\//i.test(url)) ?? own[0];
}

/** `/blog/`, `/ada/notes/`; one folder whose name is not the title of a post. */
const HOME =
  /^(?:\/[^/-]+(?:-[^/-]+)?\/|.*\/(?:we)?blog\/|.*\/(?:notes|journal|diary|posts|articles|writing)\/)$/i;

/**
 * The home of a blog below a folder is the folder its feed is in: `/blog/feed.xml` says that `/blog/2024/post` is in
 * `/blog/`. Without a feed there, a person's own folder (`/~ada/`, `/@ada/`), else the folder itself that looks like a blog's
 * home, else the site's front page.
 */
function homeAbove(address: string, page: PostPage): string {
  const origin = new URL('/', address);
  const { pathname } = new URL(address);
  const person = /^\/[~@][^/]+/.exec(pathname)?.[0];
  const own = person === undefined ? (HOME.exec(pathname)?.[0] ?? '/') : `${person}/`;
  const withoutFeed = new URL(own, origin).href;
  const feed = URL.parse(blogFeed(page)?.url ?? '');
  if (feed === null || feed.host !== origin.host) return withoutFeed;
  const folder = feed.pathname
    .replace(/\/feeds?\/posts\/(?:default|summary)\/?$/i, '/') // Blogger
    .replace(/\/(?:feeds?|rss|atom)(?:\/(?:rss2?|atom|[\w-]*\.(?:xml|json|rss|atom)))?\/?$/i, '/')
    .replace(/[^/]*$/, '');
  return folder !== '/' && pathname.startsWith(folder)
    ? new URL(folder, origin).href
    : new URL(person === undefined ? '/' : own, origin).href;
}

/** A handle's page names itself without the slash that its posts' addresses go on with. */
function withSlash(canonical: string, home: string): string {
  return `${canonical}/` === home ? home : canonical;
}

function folderOf(address: string): string {
  return new URL(address).pathname.replace(/\/(?:index|default)\.\w{2,5}$/i, '/');
}

/** Without fragment and what a link's campaign put behind it. */
function homeOf(address: string): string {
  const url = new URL(resolvePermalink(address, 'https://invalid.invalid/') ?? address);
  url.hash = '';
  // Medium's feeds.
  if (url.searchParams.get('source')?.startsWith('rss-') === true) url.searchParams.delete('source');
  const campaign = Array.from(url.searchParams.keys()).filter((name) => /^utm_|^fbclid$/.test(name));
  for (const name of campaign) url.searchParams.delete(name);
  return url.href;
}
