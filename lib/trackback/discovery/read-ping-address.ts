import { isPlaceholder } from './is-placeholder.ts';

/** A ping address as the page writes it, judged. */
export type PingAddress =
  /** Absolute http(s), without fragment and credentials. */
  | { readonly kind: 'ok'; readonly url: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'bad-address' }
  /** Movable Type's and tb-standalone's `__mode=view`, `list`, `rss` …: something to read, not to ping. */
  | { readonly kind: 'listing-link' };

/** Longer ones may have been cut by the evidence's limits, and a cut address is another address. */
const MAX_ADDRESS_CHARS = 2048;

/** Resolves a decoded ping address against the page's base. Never throws. */
export function readPingAddress(raw: string, baseUrl: string): PingAddress {
  if (raw.length > MAX_ADDRESS_CHARS) return { kind: 'bad-address' };
  // A quote left over from a value whose opening one is missing.
  const text = raw.trim().replace(/"$/, '');
  if (text === '') return { kind: 'empty' };
  // The quote of a value that has no other: what it holds nobody knows.
  if (text.startsWith("'")) return { kind: 'bad-address' };
  // A template's placeholder that nobody filled in (`<$MTEntryTrackbackLink$>`, `$tb_url`, `%trackback%`), a typographer's quotes,
  // controls, invisible letters, or more than one attribute's worth of text.
  if (
    /[\u0000-\u0008\u000e-\u001f\u007f-\u009f<>"“”„`{}\u00ad\u200b-\u200f\u2060\ufeff]|\$[a-z_(]|%(?![\da-f]{2})/iu.test(
      text,
    )
  )
    return { kind: 'bad-address' };
  if (isPlaceholder(text)) return { kind: 'bad-address' };
  // A scheme without its host.
  if (/^(?:https?:(?!\/\/)|(?:https?:)?\/\/[/\\])/i.test(text)) return { kind: 'bad-address' };
  if (!/^(?:https?:\/\/|[/?.#])/i.test(text) && !isRelativeEndpoint(text)) return { kind: 'bad-address' };
  // Signs that name nothing, and with them the site's front page: no receiver has such an address.
  if (!/[\p{L}\p{N}]/u.test(text)) return { kind: 'bad-address' };
  // Only a whole address is believed with a space in it: of words anything would make a relative one.
  if (/\s/.test(text) && !/^https?:\/\//i.test(text)) return { kind: 'bad-address' };
  const url = URL.parse(text, baseUrl) ?? URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
    return { kind: 'bad-address' };
  // Two addresses run together.
  if (/^https?$/.test(url.hostname)) return { kind: 'bad-address' };
  if (/[?&;]__mode=/i.test(url.search)) return { kind: 'listing-link' };
  url.hash = '';
  return { kind: 'ok', url: url.href };
}

/**
 * Of words anything would make a relative address ("none", "n/a", "closed."): one that does not begin with a slash,
 * dots, a query or a fragment has to look like a receiver's, or to name a file.
 */
function isRelativeEndpoint(text: string): boolean {
  return isEndpointLike(`http://h.invalid/${text}`) || /^[\w/.-]*[\w-]\.[a-z]{2,5}(?:[/?]|$)/i.test(text);
}

/** Whether an address looks like one that takes pings, by the path and query that TrackBack software uses. */
export function isEndpointLike(address: string): boolean {
  const url = URL.parse(address);
  // About TrackBack, or filed under it.
  if (url === null || /\/(?:wiki|tags?|categor(?:y|ies)|topics?)\//i.test(url.pathname)) return false;
  return (
    /track[-_]?backs?(?:$|[/?&=.;])|(?:^|[/?&=._-])tb(?:$|[/?&=._-])|tbinterface/i.test(
      // An address in the query is what is shared or counted there.
      url.pathname + url.search.replace(/=[^&]*?(?:\/\/|%2f%2f)[^&]*/gi, '='),
    ) || /^(?:trackback|tb)\./i.test(url.hostname)
  );
}
