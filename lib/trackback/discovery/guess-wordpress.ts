import type { Candidate } from './candidate.ts';
import { cleanText } from './clean-text.ts';
import { LIKENESS } from './compare-addresses.ts';
import type { PageIdentity } from './page-identity.ts';
import type { ReadEvidence } from './read-tags.ts';

/** WordPress's own addresses that are no entries: lists, feeds, attachments, the machinery. */
const NOT_AN_ENTRY =
  /^\/*$|\/(?:page|category|tag|author|topics|feed|comments|search)(?:\/|$)|^(?:\/[~\w-]+)?\/(?:blogs?|weblogs?|news|posts|articles|archives?|home|index\.\w{2,5})\/?$|^\/(?:[a-z]{2}|~[\w-]+)\/?$|\/wp-|\/trackback\/?$|\/\d{4}(?:\/\d{2}){0,2}\/?$|\.(?:xml|rss|jpe?g|png|gif|pdf|zip)$/i;

/** What WordPress puts behind an entry's address: pages of comments, the entry's own further pages, its copy for telephones. */
const PART_OF_ENTRY =
  /\/(?:comment-page-\d+|amp|(?<!\/(?:archives?|p|entry|entries|posts|articles?|node|id|\d+)?\/)\d{1,2})\/?$/i;

/**
 * WordPress takes pings at the entry's address with `trackback/` behind it, whether the theme says
 * so or not. Gives that address for a page that looks like a WordPress entry, else null. Nobody
 * knows whether the entry is open: the answer alone tells.
 */
export function guessWordpress(evidence: ReadEvidence, page: PageIdentity): Candidate | null {
  const isWordpress =
    /wordpress/i.test(evidence.generator ?? '') ||
    evidence.otherLinkbacks.some(({ kind, href }) => kind === 'pingback' && /\/xmlrpc\.php$/i.test(href));
  const permalink = URL.parse(page.permalink ?? '');
  // A canonical address on another host is the entry's first home, which may be no WordPress.
  const isHere =
    permalink !== null &&
    (permalink.host === URL.parse(evidence.pageUrl)?.host || page.likeness(permalink.href) >= LIKENESS.weak);
  if (!isWordpress || permalink === null || !isHere) return null;
  const pingUrl = pingUrlFor(permalink);
  if (pingUrl === null) return null;
  return {
    pingUrl,
    permalink: permalink.href.replace(PART_OF_ENTRY, '/'),
    title: cleanText(evidence.title, 300),
    excerpt: '',
    foundBy: 'guess',
    confidence: 'low',
    isPageOwn: true,
  };
}

function pingUrlFor(permalink: URL): string | null {
  const id = permalink.searchParams.get('p');
  if (id !== null) return /^\d{1,12}$/.test(id) ? new URL(`wp-trackback.php?p=${id}`, permalink).href : null;
  const path = permalink.pathname.replace(PART_OF_ENTRY, '/');
  if (permalink.search !== '' || NOT_AN_ENTRY.test(path)) return null;
  return `${permalink.origin}${path.replace(/\/?$/, '/')}trackback/`;
}
