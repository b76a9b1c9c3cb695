/** The end of a redirected way, found with a GET. */
export interface WayEnd {
  readonly url: string;
  /** A web page for people answered there. */
  readonly isPage: boolean;
}

/** What a redirected ping calls for. */
export type RedirectAdvice =
  /** The receiver has only moved on its own site: the same ping may go there once. */
  | { readonly kind: 'resend'; readonly url: string }
  /** Another site, or a step down to plain http: the user decides. */
  | { readonly kind: 'ask'; readonly url: string }
  /** Nothing to send to: the way leads back to the entry (WordPress and Drupal do so when they ignore a ping), or is not known. */
  | { readonly kind: 'lost' };

/**
 * Judges where a redirected ping address leads. A browser shows only the end of the way, found with
 * a GET, and a GET may be led on further than the ping was: WordPress sends it from the ping address to
 * the entry. So when the end is the entry, but on another scheme or with another `www.`, the ping
 * address itself is taken over to there.
 *
 * A way on the same scheme and host that ends at a web page is not taken: a receiver that keeps a ping and then sends
 * the browser to its comments would get it twice.
 *
 * @param pingUrl The address that was pinged.
 * @param end Where a GET of it ended, or null when that could not be read.
 * @param entryUrls The entry's own addresses: permalink, page.
 */
export function whereToResend(
  pingUrl: string,
  end: WayEnd | null,
  entryUrls: readonly (string | null)[],
): RedirectAdvice {
  const ping = URL.parse(pingUrl);
  const final = end === null ? null : URL.parse(end.url);
  if (ping === null || end === null || final === null || !/^https?:$/.test(final.protocol))
    return { kind: 'lost' };
  final.hash = '';
  const isEntry = entryUrls.some((url) => url !== null && samePage(url, final));
  if (final.origin === ping.origin) {
    const leadsOn = !isEntry && !end.isPage && final.href !== ping.href;
    return leadsOn ? { kind: 'resend', url: final.href } : { kind: 'lost' };
  }
  const target = isEntry ? moved(ping, final) : final;
  const isSameSite = siteOf(target) === siteOf(ping);
  const isStepDown = ping.protocol === 'https:' && target.protocol === 'http:';
  return { kind: isSameSite && !isStepDown ? 'resend' : 'ask', url: target.href };
}

/** The ping address on the scheme and host to which the way led. */
function moved(ping: URL, final: URL): URL {
  const target = new URL(final.origin);
  target.pathname = ping.pathname;
  target.search = ping.search;
  return target;
}

function siteOf(url: URL): string {
  return `${url.hostname.replace(/^www\./, '')}:${url.port}`;
}

/** Equal up to scheme, `www.`, a closing slash and the fragment. */
function samePage(address: string, url: URL): boolean {
  const other = URL.parse(address);
  return other !== null && siteOf(other) === siteOf(url) && pathOf(other) === pathOf(url);
}

function pathOf(url: URL): string {
  return url.pathname.replace(/\/$/, '') + url.search;
}
