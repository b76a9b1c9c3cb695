import { arxivPaperFromUrl } from '../../arxiv/arxiv-paper-from-url.ts';
import { addressKey, compareAddresses, LIKENESS } from './compare-addresses.ts';
import type { AddressKey, Likeness } from './compare-addresses.ts';
import { isSameSite } from './is-same-site.ts';
import { dropTracking } from './drop-tracking.ts';
import type { ReadEvidence } from './read-tags.ts';

/** The addresses a page goes by. */
export interface PageIdentity {
  /** Its entry's address: the canonical one, else the page's own without fragment; null on pages that are not http(s). */
  readonly permalink: string | null;
  /** How well an address, absolute or not, names this page. */
  likeness(address: string | null): Likeness;
}

/** An entry's address as an absolute http(s) URL without credentials, fragment kept; null for anything else. */
export function resolvePermalink(address: string | null, baseUrl: string): string | null {
  if (address === null || address.trim() === '' || address.length > 4096) return null;
  const url = URL.parse(address.trim(), baseUrl) ?? URL.parse(address.trim());
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
    return null;
  return url.href;
}

export function identifyPage({ pageUrl, baseUrl, canonical, aliases }: ReadEvidence): PageIdentity {
  const canonicalUrl = resolvePermalink(canonical, baseUrl);
  // Drupal's pages have an address for people, and name themselves by their number. Elsewhere (wp.me) an alias names no entry.
  const otherNames = aliases
    .map((alias) => resolvePermalink(alias, baseUrl))
    .filter((alias) => alias !== null && isSameSite(alias, pageUrl));
  const names = [pageUrl, canonicalUrl, arxivPaperFromUrl(pageUrl)?.absUrl ?? null, ...otherNames];
  const keys = names.map((name) => addressKey(name)).filter((key): key is AddressKey => key !== null);
  return {
    permalink: canonicalUrl ?? withoutTracking(resolvePermalink(pageUrl, baseUrl)),
    likeness(address) {
      const key = addressKey(address, baseUrl);
      // Movable Type's index: each entry is a place in it, so that none is the page. But the page may be opened at one.
      if (isPlaceInIndex(address, baseUrl))
        return keys.some(({ exact }) => exact === key?.exact) ? LIKENESS.exact : LIKENESS.none;
      return keys
        .map((name) => compareAddresses(name, key))
        .reduce<Likeness>((best, likeness) => (likeness > best ? likeness : best), LIKENESS.none);
    },
  };
}

function withoutTracking(address: string | null): string | null {
  if (address === null) return null;
  const url = new URL(address);
  url.hash = '';
  url.search = dropTracking(url.search);
  return url.href;
}

/** Whether an address is a place within the page of a directory: `/#000123`, `/blog/index.html#000123`. */
function isPlaceInIndex(address: string | null, baseUrl: string): boolean {
  const url = URL.parse(address ?? '', baseUrl);
  return url !== null && url.hash.length > 1 && /\/(?:(?:index|default|home)\.\w{2,5})?$/i.test(url.pathname);
}
