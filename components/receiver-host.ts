import { checkPingUrl } from '../lib/trackback/check-ping-url.ts';

/** The host a ping to `pingUrl` goes to, safe to show; the text itself when it is no address. */
export function receiverHost(pingUrl: string): string {
  const check = checkPingUrl(pingUrl);
  return check.kind === 'ok' ? check.displayHost : pingUrl;
}

/** Whether a ping to `pingUrl` leaves the host of the page it was found on. */
export function isOtherHost(pingUrl: string, pageHost: string): boolean {
  return receiverHost(pingUrl) !== receiverHost(`http://${pageHost}/`);
}
