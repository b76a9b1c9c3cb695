import type { FeedOutcome } from '../author/post.ts';
import type { FetchedBytes } from './fetch-bytes.ts';
import { fetchBytes } from './fetch-bytes.ts';
import { isGranted } from './host-access.ts';
import { sendMessage } from './messages.ts';

const MAX_BYTES = 5 * 1024 * 1024;
const NOT_MODIFIED = 304;

type PostsReading =
  | FeedOutcome
  | { readonly kind: 'needs-access'; readonly url: string }
  | Extract<FetchedBytes, { kind: 'failed' }>;

/**
 * Reads a feed, at most 5 MB of it, or what is kept of it when its server says that nothing has changed. In a private
 * window nothing is kept, and nothing that was kept tells the server who asks. Done in the page, so that the background
 * need not carry the readers of feeds each time it wakes.
 */
export async function readPosts(feedUrl: string, isPrivate: boolean): Promise<PostsReading> {
  if (!(await isGranted(feedUrl))) return { kind: 'needs-access', url: feedUrl };
  const kept = isPrivate ? null : await sendMessage('keptFeed', { url: feedUrl }).catch(() => null);
  const fetched = await fetchBytes(feedUrl, {
    maxBytes: MAX_BYTES,
    headers: {
      ...(kept?.etag != null && { 'If-None-Match': kept.etag }),
      ...(kept?.lastModified != null && { 'If-Modified-Since': kept.lastModified }),
    },
  });
  if (fetched.kind === 'failed') {
    const isUnchanged = kept !== null && fetched.status === NOT_MODIFIED;
    return isUnchanged ? { kind: 'feed', feed: kept.feed } : fetched;
  }
  const { url, headers, isCut } = fetched;
  // The rest of it was not too much, it did not come.
  const isBrokenOff = isCut && fetched.bytes.length < MAX_BYTES;
  const { readFeed } = await import('../author/read-feed.ts');
  const outcome = readFeed(fetched.bytes, { feedUrl: url, contentType: headers.get('content-type'), isCut });
  if (isBrokenOff && outcome.kind === 'no-feed') {
    return { kind: 'failed', reason: 'connection-lost', status: null, retryAfter: null };
  }
  if (outcome.kind === 'feed' && !isPrivate && !isBrokenOff) {
    const [etag, lastModified] = [headers.get('etag'), headers.get('last-modified')];
    // Only a cache: nobody has to wait for it.
    sendMessage('keepFeed', { url: feedUrl, etag, lastModified, feed: outcome.feed }).catch(() => undefined);
  }
  return outcome;
}
