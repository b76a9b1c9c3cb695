import { addressKey } from './discovery/compare-addresses.ts';

/**
 * What two addresses have in common when they are of one post, as its author counts posts: by http or https, with or
 * without `www.`, a closing slash, `index.html`, a place on the page or what counts clicks, in large letters or small, with
 * `&` escaped once too often. (Receivers look for links more exactly: `isSameAddress`.)
 */
export function postKey(address: string): string {
  const url = address.replaceAll(/&(?:amp|#38);/gi, '&');
  // Some sites tell their posts apart by nothing else.
  const route = /^#[!/]/.test(URL.parse(url)?.hash ?? '') ? URL.parse(url)?.hash : '';
  return `${addressKey(url)?.weak ?? address}${route}`;
}
