import { dropTracking } from './drop-tracking.ts';

/** How alike two addresses are, the higher the more; 0 is not at all. */
export const LIKENESS = { none: 0, lastSegment: 1, weak: 2, page: 3, exact: 4 } as const;
export type Likeness = (typeof LIKENESS)[keyof typeof LIKENESS];

/** An address taken apart once for many comparisons. */
export interface AddressKey {
  readonly exact: string;
  readonly page: string;
  readonly weak: string;
  readonly lastSegment: string;
}

/**
 * What an address is compared by; null for what is not http(s). The scheme never counts, nor do the
 * ports 80 and 443 (Subtext writes `http://host:443/` on https pages), nor a slash at the path's end, nor what counts clicks.
 */
export function addressKey(address: string | null, baseUrl?: string): AddressKey | null {
  const url = address === null ? null : URL.parse(address.trim(), baseUrl);
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  const port = url.port === '' || url.port === '80' || url.port === '443' ? '' : `:${url.port}`;
  const path = unescapeUnreserved(url.pathname).replace(/\/$/, '');
  const search = dropTracking(url.search);
  const page = `${url.hostname}${port}${path}${search}`;
  const weakPath = path.replace(/\/(?:index|default)\.\w{2,5}$/i, '').toLowerCase();
  const lastSegment = `${path.slice(path.lastIndexOf('/') + 1)}${search}`;
  return {
    exact: `${page}${url.hash}`,
    page,
    weak: `${url.hostname.replace(/^www\./, '')}${port}${weakPath}${search}`,
    // Too short to name an entry: `12`, `blog`.
    lastSegment: /\d/.test(lastSegment) && lastSegment.length >= 5 ? lastSegment : '',
  };
}

/**
 * Compares an entry's address with the page's. The last path segment alone, Movable Type's own
 * rule, finds an entry whose blog has moved; it is the weakest.
 */
export function compareAddresses(a: AddressKey | null, b: AddressKey | null): Likeness {
  if (a === null || b === null) return LIKENESS.none;
  if (a.exact === b.exact) return LIKENESS.exact;
  if (a.page === b.page) return LIKENESS.page;
  if (a.weak === b.weak) return LIKENESS.weak;
  return a.lastSegment !== '' && a.lastSegment === b.lastSegment ? LIKENESS.lastSegment : LIKENESS.none;
}

/** `%7E` is `~`: blogs and browsers write it either way. */
function unescapeUnreserved(path: string): string {
  return path.replace(/%([0-9a-f]{2})/gi, (escape, hex: string) => {
    const character = String.fromCharCode(Number.parseInt(hex, 16));
    return /[\w.~-]/.test(character) ? character : escape.toUpperCase();
  });
}
