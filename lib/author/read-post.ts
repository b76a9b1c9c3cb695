import { resolvePermalink } from '../trackback/discovery/page-identity.ts';
import { claimsOfJsonLd } from './claims-of-json-ld.ts';
import { claimsOfMeta } from './claims-of-meta.ts';
import { claimsOfMicroformats } from './claims-of-microformats.ts';
import { claimsOfTitle } from './claims-of-title.ts';
import { claimOfText } from './claim-of-text.ts';
import { partTitle, sameText } from './part-title.ts';
import { readFirstParagraph } from './read-first-paragraph.ts';
import { feedName } from './feed-name.ts';
import { readScriptedLinks } from './read-scripted-links.ts';
import { readMetas } from './read-metas.ts';
import type { Metas } from './read-metas.ts';
import { saysNoindex } from './says-noindex.ts';
import { TEXT_SOURCES } from './post-page.ts';
import type { Claim, PostPage } from './post-page.ts';

const MAX_LINKS = 2000;
const MAX_FEEDS = 5;
const FEED_TYPES =
  /^(?:application\/(?:rss|atom|rdf|feed)\+(?:xml|json)|application\/feed|text\/xml|application\/xml)\b/i;

/**
 * Reads what the user's own post tells of itself, from a parsed document in which no script runs. Claims are
 * in the order of `TEXT_SOURCES`. A link counts wherever a receiver that reads the page's text would find an `<a href>`, in
 * `<noscript>` as well; what only stands in scripts, JSON and templates goes into `scriptedLinks`. Never throws.
 */
export function readPost(document: Document, { url }: { readonly url: string }): PostPage {
  const baseUrl = baseOf(document, url);
  const metas = readMetas(document);
  const canonicalUrl = canonicalOf(document, metas, baseUrl);
  const addresses = canonicalUrl === null ? [url] : [url, canonicalUrl];
  const feeds = feedsOf(document, baseUrl);
  const feedTitles = feeds.map(({ title }) => feedName(title)).filter((title) => title !== '');

  const claims = [
    ...claimsOfJsonLd(document, { addresses, baseUrl }),
    ...claimsOfMicroformats(document, { addresses, baseUrl }),
    ...claimsOfMeta(metas, baseUrl),
    ...feedTitles.slice(0, 1).flatMap((title) => claimOfText('blog_name', 'feed-title', title)),
  ];
  const siteNames = [
    ...claims.filter(({ field }) => field === 'blog_name').map(({ text }) => text),
    ...metas.all('application-name'),
    ...metas.all('apple-mobile-web-app-title'),
    ...feedTitles,
  ];
  const cut = claims.map((claim) => withoutSite(claim, siteNames));
  const all = [
    ...cut,
    ...claimsOfTitle(document, { siteNames, postTitles: titlesIn(document, cut) }),
    ...claimOfText('excerpt', 'first-paragraph', readFirstParagraph(document)),
  ];
  const links = linksOf(document, baseUrl);
  return {
    url,
    canonicalUrl,
    claims: inOrder(withoutSiteTitles(all, siteNames, headingsOf(document))),
    links,
    scriptedLinks: readScriptedLinks(document, { baseUrl, links }),
    isNoindex: isNoindex(metas),
    feeds,
  };
}

function baseOf(document: Document, url: string): string {
  const href = document.querySelector('base[href]')?.getAttribute('href') ?? null;
  return resolvePermalink(href, url) ?? url;
}

function canonicalOf(document: Document, metas: Metas, baseUrl: string): string | null {
  const link = document.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href') ?? null;
  return resolvePermalink(link, baseUrl) ?? resolvePermalink(metas.first('og:url'), baseUrl);
}

function linksOf(document: Document, baseUrl: string): string[] {
  const links = new Set<string>();
  for (const link of document.querySelectorAll('a[href], area[href]')) {
    const href = link.getAttribute('href')?.trim() ?? '';
    const url = href.startsWith('#') ? null : resolvePermalink(href, baseUrl);
    if (url !== null) links.add(url);
    if (links.size === MAX_LINKS) break;
  }
  return [...links];
}

function feedsOf(document: Document, baseUrl: string): { url: string; title: string }[] {
  const feeds = new Map<string, string>();
  for (const link of document.querySelectorAll('link[rel~="alternate" i][href]')) {
    if (!isFeedLink(link)) continue;
    const url = resolvePermalink(link.getAttribute('href'), baseUrl);
    const title = claimOfText('blog_name', 'feed-title', link.getAttribute('title') ?? '')[0]?.text ?? '';
    if (url !== null && !feeds.has(url)) feeds.set(url, title);
    if (feeds.size === MAX_FEEDS) break;
  }
  return Array.from(feeds, ([url, title]) => ({ url, title }));
}

/** JSON is a feed only where it says so: WordPress announces each post in JSON too. */
function isFeedLink(link: Element): boolean {
  const type = link.getAttribute('type')?.trim() ?? '';
  if (FEED_TYPES.test(type)) return true;
  if (!/^application\/json\s*(?:;|$)/i.test(type)) return false;
  const href = link.getAttribute('href') ?? '';
  if (/\/wp-json\//i.test(href)) return false;
  return /feed/i.test(`${link.getAttribute('title')} ${href}`) || /\.json(?:[?#]|$)/i.test(href);
}

/** Some themes write `Title | Site` into every place. */
function withoutSite(claim: Claim, siteNames: readonly string[]): Claim {
  const parted = claim.field === 'title' ? partTitle(claim.text, siteNames) : null;
  return parted === null ? claim : { ...claim, text: parted.title };
}

/** What the title element may begin with: the post's title as another place on the page has it. */
function titlesIn(document: Document, claims: readonly Claim[]): string[] {
  return [
    ...claims.filter(({ field }) => field === 'title').map(({ text }) => text),
    ...headingsOf(document),
  ];
}

function headingsOf(document: Document): string[] {
  return Array.from(document.querySelectorAll('h1'))
    .slice(0, 5)
    .map((heading) => heading.textContent ?? '');
}

/** Some themes write the site's name into every place for a title; then what is left is, or else the main heading. */
function withoutSiteTitles(
  claims: readonly Claim[],
  siteNames: readonly string[],
  headings: readonly string[],
): Claim[] {
  const names = [
    ...siteNames,
    ...claims.filter(({ field }) => field === 'blog_name').map(({ text }) => text),
  ];
  const sites = new Set(names.map(sameText));
  const kept = claims.filter(({ field, text }) => field !== 'title' || !sites.has(sameText(text)));
  if (kept.some(({ field }) => field === 'title')) return kept;
  const heading = headings.find((text) => sameText(text) !== '' && !sites.has(sameText(text)));
  return heading === undefined || kept.length === claims.length
    ? [...claims]
    : [...kept, ...claimOfText('title', 'title-element', heading)];
}

function isNoindex(metas: Metas): boolean {
  return ['robots', 'googlebot'].some((name) => metas.all(name).some(saysNoindex));
}

/** Stable: within one source the better place comes first. */
function inOrder(claims: readonly Claim[]): Claim[] {
  const seen = new Set<string>();
  const titles = new Set(claims.filter(({ field }) => field === 'title').map(({ text }) => text));
  return (
    claims
      // A title once more is no summary.
      .filter(({ field, text }) => field !== 'excerpt' || !titles.has(text))
      .toSorted((a, b) => TEXT_SOURCES.indexOf(a.from) - TEXT_SOURCES.indexOf(b.from))
      .filter(({ field, from, text }) => {
        const key = JSON.stringify([field, from, text]);
        return !seen.has(key) && seen.add(key);
      })
  );
}
