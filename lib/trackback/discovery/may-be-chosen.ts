import type { Entry } from '../entry.ts';
import { isEndpointLike } from './read-ping-address.ts';

/**
 * Whether a page's only entry may be opened at once, though the page does not say that it is its own. Not if it has another
 * address than the page: then the page is a list that happens to have one entry, whatever its own address looks like. Nor if
 * it is only words that lead elsewhere: a reader's comment, a help page, an ordinary link.
 */
export function mayBeChosen(entry: Entry, pageUrl: string): boolean {
  const { foundBy, pingUrl, confidence } = entry;
  // A page about the paper, by its address.
  if (foundBy === 'arxiv-rule') return true;
  if (foundBy === 'guess' || entry.permalink !== null) return false;
  // WordPress's convention names the entry.
  if (/^[^?#]+\/trackback\/?$/i.test(pingUrl) && (foundBy === 'anchor' || foundBy === 'text')) return false;
  if (foundBy === 'anchor' && confidence === 'low')
    return isEndpointLike(pingUrl) && isSameSite(pingUrl, pageUrl);
  return foundBy !== 'text' || isSameSite(pingUrl, pageUrl);
}

/** Whether two addresses are on one host, or one's host lies below the other's. */
export function isSameSite(a: string, b: string): boolean {
  const [one, other] = [a, b].map(
    (address) => `.${URL.parse(address)?.hostname.replace(/^www\./, '') ?? ''}`,
  ) as [string, string];
  return one !== '.' && other !== '.' && (one.endsWith(other) || other.endsWith(one));
}
