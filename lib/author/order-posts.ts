import { normaliseText } from '../text/normalise-text.ts';
import { postKey } from '../trackback/post-key.ts';
import { judgeLinks } from './judge-link.ts';
import type { TargetLink } from './judge-link.ts';
import type { Post } from './post.ts';

/** A ping of one of the user's posts. */
export interface OwnPing {
  readonly ownUrl: string;
}

/** What the posts are held against. */
export interface PostTarget<Ping extends OwnPing> {
  readonly pingUrl: string;
  /** Every address a post may link to, as `targetAddresses` gives them. */
  readonly addresses: readonly string[];
  /** The user's pings to this receiver, newest first. */
  readonly pastPings: readonly Ping[];
}

export interface OrderedPost<Ping extends OwnPing> {
  readonly post: Post;
  /** The best of its links to the target. In a feed without full content `none` may be wrong. */
  readonly link: TargetLink;
  /** The last ping of this post to the receiver; null when there was none. */
  readonly lastPing: Ping | null;
}

/**
 * The posts that match the query (every word of it somewhere in title, summary or address, in any order, whatever case and
 * accents), those first that link to the target; otherwise in the feed's order.
 */
export function orderPosts<Ping extends OwnPing>(
  posts: readonly Post[],
  { pingUrl, addresses, pastPings }: PostTarget<Ping>,
  query: string,
): OrderedPost<Ping>[] {
  const judge = judgeLinks(pingUrl, addresses);
  const pings = new Map<string, Ping>();
  for (const ping of pastPings) {
    const key = postKey(ping.ownUrl);
    if (!pings.has(key)) pings.set(key, ping);
  }
  const words = normaliseText(query).split(' ');
  return posts
    .filter((post) => {
      const text = normaliseText(`${post.title} ${post.summary} ${post.url} ${readable(post.url)}`);
      return words.every((word) => text.includes(word));
    })
    .map((post) => ({
      post,
      link: best(post.links.map(judge)),
      lastPing: pings.get(postKey(post.url)) ?? null,
    }))
    .toSorted((a, b) => RANK[a.link] - RANK[b.link]);
}

const RANK: Readonly<Record<TargetLink, number>> = { accepted: 0, 'other-form': 1, none: 2 };

function best(links: readonly TargetLink[]): TargetLink {
  return links.reduce((a, b) => (RANK[b] < RANK[a] ? b : a), 'none');
}

function readable(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    // Escapes of another charset.
    return '';
  }
}
