import { displayHost } from './request/display-host.ts';

/** What can be said about a ping address before anything is sent to it. */
export type PingUrlCheck =
  | {
      readonly kind: 'ok';
      /** As the URL parser writes it, without a fragment. */
      readonly url: string;
      /** The ping travels in the clear. */
      readonly isPlainHttp: boolean;
      /** Host, with its port unless it is the usual one, safe to show: punycode where Unicode could mislead. */
      readonly displayHost: string;
    }
  | { readonly kind: 'bad'; readonly reason: BadPingUrlReason };

export type BadPingUrlReason = 'empty' | 'not-a-url' | 'not-http' | 'has-credentials' | 'no-host';

/** Reads a ping address as typed, pasted or found. Never throws; makes no request. */
export function checkPingUrl(text: string): PingUrlCheck {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'bad', reason: 'empty' };
  const url = URL.parse(trimmed);
  if (url === null)
    return { kind: 'bad', reason: /^https?:[\\/]*(?:[?#]|$)/iu.test(trimmed) ? 'no-host' : 'not-a-url' };
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return { kind: 'bad', reason: 'not-http' };
  if (url.username !== '' || url.password !== '') return { kind: 'bad', reason: 'has-credentials' };
  if (url.hostname === '') return { kind: 'bad', reason: 'no-host' };
  url.hash = '';
  return {
    kind: 'ok',
    url: url.href,
    isPlainHttp: url.protocol === 'http:',
    displayHost: displayHost(url.hostname) + (url.port === '' ? '' : `:${url.port}`),
  };
}
