import { arxivPaperFromUrl, isArxivHost } from '../arxiv/arxiv-paper-from-url.ts';
import type { PingRecord } from './ping-record.ts';

/** Where an accepted ping shows to everybody. */
export interface PlaceToLook {
  readonly kind: 'arxiv-list' | 'page';
  readonly url: string;
}

/** The entry's page; for a paper on arXiv, whose pages show no pings, the list of the paper's pings. Null for a pasted address. */
export function placeToLook({ pingUrl, target }: Pick<PingRecord, 'pingUrl' | 'target'>): PlaceToLook | null {
  const paper = isArxivHost(new URL(pingUrl).hostname) ? arxivPaperFromUrl(pingUrl) : null;
  if (paper !== null) return { kind: 'arxiv-list', url: `https://arxiv.org/tb/${paper.id}` };
  const url = URL.parse(target.permalink ?? target.pageUrl ?? '');
  return url !== null && /^https?:$/.test(url.protocol) ? { kind: 'page', url: url.href } : null;
}
