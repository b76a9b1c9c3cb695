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
  /** Another site, a step down to plain http, or another address that need not be this receiver's: the user decides. */
  | { readonly kind: 'ask'; readonly url: string }
  /** Nothing to send to: the way leads back to the entry (WordPress and Drupal do so when they ignore a ping), to a login, or is not known. */
  | { readonly kind: 'lost' };

/**
 * Judges where a redirected ping address leads. A browser shows only the end of the way, found with
 * a GET, and a GET may be led on further than the ping was: WordPress sends it from the ping address to
 * the entry, BlogEngine.NET and Drupal to the front page. So when the way ends at a page on another scheme or with another
 * `www.`, the ping address itself is taken over to there.
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
  if (DEAD_END.test(final.pathname) && !DEAD_END.test(ping.pathname)) return { kind: 'lost' };
  const isEntry = entryUrls.some((url) => url !== null && samePage(url, final));
  const isForPeople = isEntry || end.isPage || isFrontPage(final);
  const isMoved = final.origin !== ping.origin;
  if (!isMoved && (isForPeople || final.href === ping.href)) return { kind: 'lost' };

  const isSameSite = siteOf(final) === siteOf(ping);
  if (!isSameSite && !isEntry && isFrontPage(final)) return { kind: 'lost' };
  const target = isForPeople && (isEntry || isSameSite) ? moved(ping, final) : final;
  const isStepDown = ping.protocol === 'https:' && target.protocol === 'http:';
  const isSure = isSameSite && !isStepDown && isSameEndpoint(ping, target);
  return { kind: isSure ? 'resend' : 'ask', url: target.href };
}

/** A login or an error page: no receiver, whatever it answers to a ping. */
const DEAD_END =
  /\/(?:wp-login|log[-_]?(?:in|on)|sign[-_]?(?:in|up|on)|auth|authenticate|oauth2?|sso|cas|sessions?|register|anmelden|connexion|acceso|entrar|error|[45]\d\d|not-?found|forbidden|denied|maintenance)(?:\.\w{1,5})?(?:\/|$)/iu;

/** A receiver that moves takes its query along (`/tb.php?id=5`) or the end of its path, or its new path names what it is. */
function isSameEndpoint(ping: URL, target: URL): boolean {
  if (ping.search !== '') return ping.search === target.search;
  const segment = lastSegment(ping);
  return (segment !== '' && segment === lastSegment(target)) || ENDPOINT.test(target.pathname);
}

const ENDPOINT = /(?:^|[/_.-])(?:mt-)?(?:tb|trackbacks?|tbping|tbinterface)(?=[/_.-]|$)/iu;

function lastSegment(url: URL): string {
  return url.pathname.replace(/\/+$/, '').split('/').at(-1)?.toLowerCase() ?? '';
}

function isFrontPage(url: URL): boolean {
  return /^\/(?:index\.\w{1,5})?$/.test(url.pathname) && url.search === '';
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
