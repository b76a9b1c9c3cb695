import { cleanFields } from './request/clean-fields.ts';
import { escapeForWordpress } from './request/escape-for-wordpress.ts';
import { isWordpressAddress } from './request/is-wordpress-address.ts';
import type { PingFields, PingMethod } from './ping-fields.ts';

/** One HTTP request, JSON-safe, ready for the code that owns the network. */
export interface PingRequest {
  readonly method: 'POST' | 'GET';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Form-encoded; null for GET. */
  readonly body: string | null;
}

/** Publify answers an empty HTML page unless XML is asked for; the wildcard keeps stricter servers from a 406. */
const ACCEPT = 'text/xml, application/xml;q=0.9, */*;q=0.1';

/** TrackBack 1.2 asks for the charset in the header, and for every field to be in it. */
const FORM_TYPE = 'application/x-www-form-urlencoded; charset=UTF-8';

/**
 * The request that sends `fields` to `pingUrl`.
 *
 * The ping URL goes out as it stands, query included (`tb.cgi?tb_id=5`), only without a fragment. All four fields are always
 * there, empty or not: Roller refuses a ping that lacks one. For TrackBack 1.0 (`get`) they follow the query the ping URL already has.
 *
 * WordPress is told the charset in a field as well: it does not look at the header, and guesses among six charsets by likelihood
 * (with PHP 8.2 `İstanbul` is stored as if it were EUC-JP). Other receivers are not sent a field that TrackBack does not know.
 */
export function buildRequest(pingUrl: string, fields: PingFields, method: PingMethod): PingRequest {
  const url = withoutFragment(pingUrl.trim());
  const clean = cleanFields(fields);
  switch (method) {
    case 'post':
      return {
        method: 'POST',
        url,
        headers: { Accept: ACCEPT, 'Content-Type': FORM_TYPE },
        body: isWordpressAddress(url)
          ? `${encodeFields(escapeForWordpress(clean))}&charset=UTF-8`
          : encodeFields(clean),
      };
    case 'get':
      return {
        method: 'GET',
        url: appendQuery(url, encodeFields(clean)),
        headers: { Accept: ACCEPT },
        body: null,
      };
    default:
      return method satisfies never;
  }
}

/** In the order WordPress has always sent them: the order receivers have seen most. */
function encodeFields(fields: PingFields): string {
  return new URLSearchParams([
    ['title', fields.title],
    ['url', fields.url],
    ['blog_name', fields.blog_name],
    ['excerpt', fields.excerpt],
  ]).toString();
}

function withoutFragment(url: string): string {
  const hash = url.indexOf('#');
  return hash === -1 ? url : url.slice(0, hash);
}

function appendQuery(url: string, query: string): string {
  if (!url.includes('?')) return `${url}?${query}`;
  return /[?&]$/u.test(url) ? url + query : `${url}&${query}`;
}
