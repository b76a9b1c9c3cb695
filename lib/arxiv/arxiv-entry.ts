import type { Entry } from '../trackback/entry.ts';
import { arxivPaperFromUrl, isArxivHost } from './arxiv-paper-from-url.ts';

/**
 * The entry for a paper's address by arXiv's rule, whether or not the page says anything: arXiv takes
 * pings for every paper, but only its abstract pages announce it. For PDFs, where no page can be
 * read, this is all there is. Null when the address leads to no paper.
 */
export function arxivEntry(pageUrl: string): Entry | null {
  const paper = arxivPaperFromUrl(pageUrl);
  if (paper === null) return null;
  const isOnArxiv = isArxivHost(URL.parse(pageUrl)?.hostname ?? '');
  return {
    pingUrl: paper.pingUrl,
    permalink: paper.absUrl,
    title: `arXiv:${paper.id}`,
    excerpt: '',
    foundBy: 'arxiv-rule',
    confidence: isOnArxiv ? 'high' : 'medium',
    isPageOwn: isOnArxiv,
  };
}
