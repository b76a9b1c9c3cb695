import type { PageEvidence } from '../page-evidence.ts';
import type { Candidate } from './candidate.ts';
import { cleanText } from './clean-text.ts';
import { LIKENESS } from './compare-addresses.ts';
import type { PageIdentity } from './page-identity.ts';

/** WordPress's own addresses that are no entries: lists, feeds, attachments, the machinery. */
const NOT_AN_ENTRY =
  /^\/*$|\/(?:page|category|tag|author|topics|feed|comments|search)(?:\/|$)|\/wp-|\/trackback\/?$|\/\d{4}(?:\/\d{2}){0,2}\/?$|\.(?:xml|rss|jpe?g|png|gif|pdf|zip)$/i;

/**
 * WordPress takes pings at the entry's address with `trackback/` behind it, whether the theme says
 * so or not. Gives that address for a page that looks like a WordPress entry, else null. Nobody
 * knows whether the entry is open: the answer alone tells.
 */
export function guessWordpress(evidence: PageEvidence, page: PageIdentity): Candidate | null {
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
    permalink: permalink.href,
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
  if (permalink.search !== '' || NOT_AN_ENTRY.test(permalink.pathname)) return null;
  return `${permalink.origin}${permalink.pathname.replace(/\/?$/, '/')}trackback/`;
}
