import { accepted, duplicate, htmlPage, refused } from './answers.ts';
import type { Answer } from './answer.ts';
import type { PingStore } from './ping-store.ts';
import type { RecordedRequest } from './recorded-request.ts';

/**
 * What the receiver of the practice site says to a POST on a ping address, by TrackBack 1.2:
 * form-encoded, `url` required; the same `url` twice is refused as already there.
 */
export function receivePing(request: RecordedRequest, pings: PingStore): Answer {
  const contentType = request.headers['content-type'] ?? '';
  if (!/^application\/x-www-form-urlencoded\b/iu.test(contentType))
    return refused('A ping has to be sent as a form.');
  const url = new URLSearchParams(request.body).get('url') ?? '';
  if (url === '') return refused('A ping needs the URL of your entry (url).');
  if (!/^https?:\/\//iu.test(url)) return refused(`Not an address of an entry: ${url}`);
  if (pings.has(pingAddress(request), url)) return duplicate();
  return accepted();
}

/** A receiver of TrackBack 1.0: the fields stand in the query of a GET, and a POST's fields are not read. */
export function receivePingByGet(request: RecordedRequest, pings: PingStore): Answer {
  if (request.method !== 'GET') return refused('A ping needs the URL of your entry (url).');
  const url = new URL(request.url).searchParams.get('url');
  if (url === null) return htmlPage();
  return pings.has(pingAddress(request), url) ? duplicate() : accepted();
}

/** The address a ping went to, without the fields that TrackBack 1.0 puts into its query. */
export function pingAddress(request: RecordedRequest): string {
  const address = new URL(request.url);
  for (const field of ['url', 'title', 'excerpt', 'blog_name']) address.searchParams.delete(field);
  return address.href;
}
