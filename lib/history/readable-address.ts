import { displayHost } from '../trackback/request/display-host.ts';

/** An address with its escapes and its host written out, or null when that changes nothing. */
export function readableAddress(address: string): string | null {
  if (!address.includes('%') && !address.includes('xn--')) return null;
  const url = URL.parse(address);
  if (url === null) return null;
  const rest = url.href.slice(url.origin.length);
  try {
    return displayHost(url.hostname) + decodeURI(rest);
  } catch (error) {
    if (error instanceof URIError) return displayHost(url.hostname) + rest; // escapes of another charset
    throw error;
  }
}
