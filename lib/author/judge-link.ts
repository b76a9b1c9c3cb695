import { arxivPaperFromUrl } from '../arxiv/arxiv-paper-from-url.ts';
import { sameAddressAs } from './same-address.ts';
import { arxivPaperAt } from './target-addresses.ts';

/**
 * What a link is to a ping's target: `accepted` in a form that receivers look for; `other-form` to the same paper, but not to
 * its abstract page on arXiv's main host (a PDF, a DOI, a mirror); `none` to something else.
 */
export type TargetLink = 'accepted' | 'other-form' | 'none';

/** For arXiv the abstract page on its main host, of whatever version; else any of `targets`, the target's addresses. */
export function judgeLinks(pingUrl: string, targets: readonly string[]): (link: string) => TargetLink {
  const paper = arxivPaperAt(pingUrl);
  if (paper === null) {
    const isTarget = sameAddressAs(targets);
    return (link) => (isTarget(link) ? 'accepted' : 'none');
  }
  return (link) => {
    if (arxivPaperFromUrl(link)?.id !== paper.id) return 'none';
    return isAbstractPage(link) ? 'accepted' : 'other-form';
  };
}

/** arXiv: "best results if they link only to the official abstract page". */
function isAbstractPage(link: string): boolean {
  const url = URL.parse(link);
  return url !== null && /^(?:www\.)?arxiv\.org$/.test(url.hostname) && /^\/+abs(?:\/|$)/.test(url.pathname);
}
