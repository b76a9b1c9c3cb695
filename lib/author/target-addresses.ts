import { arxivPaperFromUrl } from '../arxiv/arxiv-paper-from-url.ts';
import { isArxivHost } from '../arxiv/is-arxiv-host.ts';
import type { FoundBy } from '../trackback/entry.ts';
import { isWordpressAddress } from '../trackback/request/is-wordpress-address.ts';

/** What a ping is about, as far as it is known. */
export interface PingedEntry {
  readonly permalink: string | null;
  /** The page on which it was found: an index has many entries, and a pasted address is on no page. */
  readonly pageUrl: string | null;
  readonly foundBy: FoundBy | 'pasted';
  /** The page is the entry's own. */
  readonly isPageOwn: boolean;
}

/**
 * The addresses under which a post may link to what it pings, the best one to link to first; none when a TrackBack URL
 * does not tell and nothing else does. arXiv's tells the paper, WordPress's is the entry's own with `trackback/` behind it.
 */
export function targetAddresses(pingUrl: string, target: PingedEntry): readonly string[] {
  const paper = arxivPaperAt(pingUrl);
  if (paper !== null) return [paper.absUrl];
  const isItsPage = target.isPageOwn || (target.permalink === null && target.foundBy !== 'pasted');
  const known = [target.permalink, isItsPage ? target.pageUrl : null].filter(
    (url) => url !== null && /^https?:$/.test(URL.parse(url)?.protocol ?? ''),
  ) as string[];
  if (known.length > 0) return [...new Set(known)];
  const url = URL.parse(pingUrl.trim());
  if (url === null || !isWordpressAddress(pingUrl)) return [];
  const entry = url.pathname.replace(/trackback\/?$/, '');
  if (entry === url.pathname || entry === '/') return [];
  return [`${url.origin}${entry}`];
}

/** The paper for which arXiv takes pings at this address. */
export function arxivPaperAt(pingUrl: string): ReturnType<typeof arxivPaperFromUrl> {
  const host = URL.parse(pingUrl.trim())?.hostname ?? '';
  return isArxivHost(host) ? arxivPaperFromUrl(pingUrl) : null;
}
