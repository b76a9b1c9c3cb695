import { addressKey } from '../trackback/discovery/compare-addresses.ts';

/**
 * Whether two addresses lead to the same page as receivers compare them: whatever the scheme, `www.`, a slash at the end
 * or a fragment, and whether or not `&` was written as `&amp;` once too often.
 */
export function isSameAddress(a: string, b: string): boolean {
  const key = keyOf(a);
  return key !== null && key === keyOf(b);
}

/** Tells of many addresses whether each leads to the same page as one of these. */
export function sameAddressAs(addresses: readonly string[]): (address: string) => boolean {
  const keys = new Set(addresses.map(keyOf));
  keys.delete(null);
  return (address) => keys.has(keyOf(address));
}

function keyOf(address: string): string | null {
  const page = addressKey(address.replaceAll(/&(?:amp|#38);/gi, '&'))?.page;
  return page === undefined ? null : page.replace(/^www\./, '');
}

/** Whether two addresses are on the same host, with or without `www.`. */
export function isSameHost(a: string, b: string): boolean {
  const host = hostOf(a);
  return host !== null && host === hostOf(b);
}

function hostOf(address: string): string | null {
  return URL.parse(address.trim())?.hostname.replace(/^www\.|\.$/g, '') ?? null;
}
