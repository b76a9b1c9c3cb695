import { arxivPaperFromUrl, isArxivHost } from '../arxiv/arxiv-paper-from-url.ts';
import { normaliseText } from '../text/normalise-text.ts';
import { addressKey } from '../trackback/discovery/compare-addresses.ts';
import type { Post } from './post.ts';

/** A ping of one of the user's posts. */
export interface OwnPing {
  readonly ownUrl: string;
}

/** What the posts are held against. */
export interface PostTarget<Ping extends OwnPing> {
  /** Every address the target goes by: the page's own, its permalink. */
  readonly addresses: readonly string[];
  /** The user's pings to this receiver, newest first. */
  readonly pastPings: readonly Ping[];
}

export interface OrderedPost<Ping extends OwnPing> {
  readonly post: Post;
  readonly link: TargetLink;
  /** The last ping of this post to the receiver; null when there was none. */
  readonly lastPing: Ping | null;
}

/**
 * Whether a post links to the target: `accepted` in a form that receivers look for, `other-form` to the same paper but
 * not to its abstract page (arXiv: a PDF, a DOI, a version of HTML), `none` when no link is known. In a feed without full content `none` may be wrong.
 */
type TargetLink = 'accepted' | 'other-form' | 'none';

/**
 * The posts that match the query (every word of it somewhere in title, summary or address, in any order, whatever case and
 * accents), those first that link to the target; otherwise in the feed's order.
 */
export function orderPosts<Ping extends OwnPing>(
  posts: readonly Post[],
  { addresses, pastPings }: PostTarget<Ping>,
  query: string,
): OrderedPost<Ping>[] {
  const linkTo = linksTo(addresses);
  const pings = new Map<string, Ping>();
  for (const ping of pastPings) {
    const key = weakKey(ping.ownUrl);
    if (!pings.has(key)) pings.set(key, ping);
  }
  const words = normaliseText(query).split(' ');
  return posts
    .filter((post) => {
      const text = normaliseText(`${post.title} ${post.summary} ${post.url} ${readable(post.url)}`);
      return words.every((word) => text.includes(word));
    })
    .map((post) => ({ post, link: linkTo(post.links), lastPing: pings.get(weakKey(post.url)) ?? null }))
    .toSorted((a, b) => RANK[a.link] - RANK[b.link]);
}

const RANK: Readonly<Record<TargetLink, number>> = { accepted: 0, 'other-form': 1, none: 2 };

function linksTo(addresses: readonly string[]): (links: readonly string[]) => TargetLink {
  const keys = new Set(addresses.map(weakKey));
  const papers = new Set(
    addresses.map((address) => arxivPaperFromUrl(address)?.id).filter((id) => id !== undefined),
  );
  return (links) => {
    let best: TargetLink = 'none';
    for (const link of links) {
      if (papers.size === 0) {
        if (keys.has(weakKey(link))) return 'accepted';
        continue;
      }
      const paper = arxivPaperFromUrl(link);
      if (paper === null || !papers.has(paper.id)) continue;
      if (isAbstractPage(link)) return 'accepted';
      best = 'other-form';
    }
    return best;
  };
}

/** arXiv: "best results if they link only to the official abstract page". */
function isAbstractPage(link: string): boolean {
  const url = URL.parse(link);
  return url !== null && isArxivHost(url.hostname) && /^\/abs[/?]?/i.test(url.pathname);
}

/** Two addresses of one page: the same up to scheme, www, a slash at the end, `&amp;` and fragment. */
function weakKey(address: string): string {
  return addressKey(address.replaceAll('&amp;', '&'))?.weak ?? address;
}

function readable(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    // Escapes of another charset.
    return '';
  }
}
