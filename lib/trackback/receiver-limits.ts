import { isArxivHost } from '../arxiv/is-arxiv-host.ts';
import type { PingFields } from './ping-fields.ts';
import { isWordpressAddress } from './request/is-wordpress-address.ts';

/** Which receiver's rules a limit comes from; `generic` covers every receiver we cannot tell by its address. */
type ReceiverName = 'arxiv' | 'wordpress' | 'generic';

/** What a receiver keeps of one field. */
export interface FieldLimit {
  readonly max: number;
  readonly unit: 'characters';
  /** What the receiver takes for a character. arXiv's columns are latin1 and are given UTF-8, so an `é` takes two places there. */
  readonly counts: 'code-points' | 'utf-8-bytes';
  /** What even the tightest known receiver of this kind keeps; at most `max`. */
  readonly safeMax: number;
  readonly receiver: ReceiverName;
}

export type ReceiverLimits = Readonly<Record<keyof PingFields, FieldLimit>>;

/** Four varchar(255) in latin1 (arXiv's published schema). */
const ARXIV: ReceiverLimits = {
  url: limit('arxiv', 255, 255, 'utf-8-bytes'),
  title: limit('arxiv', 255, 255, 'utf-8-bytes'),
  excerpt: limit('arxiv', 255, 255, 'utf-8-bytes'),
  blog_name: limit('arxiv', 255, 255, 'utf-8-bytes'),
};

/** wp-trackback.php cuts title and excerpt itself; the other two are the widths of its comment columns. */
const WORDPRESS: ReceiverLimits = {
  url: limit('wordpress', 200),
  title: limit('wordpress', 250),
  excerpt: limit('wordpress', 252),
  blog_name: limit('wordpress', 245),
};

/** `safeMax`: Dotclear keeps 60 of title and blog name, Typecho 100 of the excerpt. */
const GENERIC: ReceiverLimits = {
  url: limit('generic', 255),
  title: limit('generic', 250, 60),
  excerpt: limit('generic', 252, 100),
  blog_name: limit('generic', 255, 60),
};

/** How much of each field the receiver behind `pingUrl` keeps, as far as its address tells. Never throws. */
export function limitsFor(pingUrl: string): ReceiverLimits {
  const url = URL.parse(pingUrl.trim());
  if (url === null) return GENERIC;
  if (isArxivHost(url.hostname)) return ARXIV;
  if (isWordpressAddress(pingUrl)) return WORDPRESS;
  return GENERIC;
}

/** How much of `limit.max` a text takes up. */
export function countAgainst(limit: FieldLimit, text: string): number {
  switch (limit.counts) {
    case 'code-points':
      return Array.from(text).length;
    case 'utf-8-bytes':
      return new TextEncoder().encode(text).length;
    default:
      return limit.counts satisfies never;
  }
}

function limit(
  receiver: ReceiverName,
  max: number,
  safeMax = max,
  counts: FieldLimit['counts'] = 'code-points',
): FieldLimit {
  return { max, unit: 'characters', counts, safeMax, receiver };
}
