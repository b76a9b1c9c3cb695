import type { Entry } from '../entry.ts';
import type { ReadEvidence } from './read-tags.ts';
import { isSameSite } from './is-same-site.ts';
import { isEndpointLike } from './read-ping-address.ts';

/**
 * Whether a page's only entry may be opened at once, though the page does not say that it is its own. Not if it has another
 * address than the page: then the page is a list that happens to have one entry, whatever its own address looks like, unless it
 * has that entry's title. Nor if it is only words that lead elsewhere: a reader's comment, a help page, an ordinary link.
 */
export function mayBeChosen(entry: Entry, { pageUrl, title, canonical }: ReadEvidence): boolean {
  const { foundBy, pingUrl, confidence } = entry;
  // A page about the paper, by its address.
  if (foundBy === 'arxiv-rule') return true;
  if (foundBy === 'guess') return false;
  if (entry.permalink !== null)
    return (
      canonical === null && isSameSite(entry.permalink, pageUrl) && isTitled(entry.title, title, pageUrl)
    );
  // WordPress's convention names the entry.
  if (/^[^?#]+\/trackback\/?$/i.test(pingUrl) && (foundBy === 'anchor' || foundBy === 'text')) return false;
  if (foundBy === 'anchor' && confidence === 'low')
    return isEndpointLike(pingUrl) && isSameSite(pingUrl, pageUrl);
  return foundBy !== 'text' || isSameSite(pingUrl, pageUrl);
}

/** What stands between an entry's title and the blog's name. */
const BEHIND_TITLE = /^ ?[|–—·•»«/~-] /u;
const BEFORE_TITLE = /[|–—·•»«/~:-] $/u;

/** Whether a page has an entry's title, alone or with the blog's name beside it, and is not the blog's front page. */
function isTitled(entryTitle: string, pageTitle: string, pageUrl: string): boolean {
  const [entry, page] = [entryTitle, pageTitle].map((title) =>
    title.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim(),
  ) as [string, string];
  const isFront = /^\/(?:(?:index|default|home)\.\w{2,5})?$/i.test(URL.parse(pageUrl)?.pathname ?? '/');
  if (isFront || entry.length < 4) return false;
  return (
    page === entry ||
    (page.startsWith(entry) && BEHIND_TITLE.test(page.slice(entry.length))) ||
    (page.endsWith(entry) && BEFORE_TITLE.test(page.slice(0, -entry.length)))
  );
}
