import { arxivListDate, shownByArxiv } from '../arxiv/shown-by-arxiv.ts';
import type { PingFields, PingOptions } from '../trackback/ping-fields.ts';
import { countAgainst, limitsFor } from '../trackback/receiver-limits.ts';
import type { FieldLimit, ReceiverLimits } from '../trackback/receiver-limits.ts';
import { cleanFields } from '../trackback/request/clean-fields.ts';
import { shownByWordpress } from '../trackback/request/shown-by-wordpress.ts';
import { writeReferences } from '../trackback/write-references.ts';
import { arxivPaperAt } from './target-addresses.ts';

/** How the receiver will probably show a ping. Plain text throughout, JSON-safe. */
export type ListingPreview =
  /** A row of arXiv's list of one paper, which shows neither the excerpt nor, in 2026, the address. */
  | {
      readonly kind: 'arxiv';
      readonly title: string;
      readonly blogName: string;
      /** As arXiv writes it, for a ping that is sent now. */
      readonly date: string;
      readonly notes: readonly ListingNote[];
    }
  /** A comment at a WordPress blog, by the name of the sender's blog. */
  | {
      readonly kind: 'wordpress';
      readonly blogName: string;
      readonly title: string;
      readonly excerpt: string;
      readonly notes: readonly ListingNote[];
    }
  /** What most others make of a ping; the look is theirs. */
  | {
      readonly kind: 'plain';
      /** The address where there is no title. */
      readonly title: string;
      readonly excerpt: string;
      readonly blogName: string;
      readonly notes: readonly ListingNote[];
    };

/** What is worth knowing about a preview beyond what it shows. */
export type ListingNote =
  /** Letters come out wrong; writing them as references helps. */
  | 'garbled'
  /** Letters go as references; that they come out right is likely, not promised. */
  | 'references'
  /** The text stands in the list shorter than it was written. */
  | 'cut'
  /** `$…$` is set as a formula. */
  | 'formula'
  /** `&lt;` and its like become live markup on arXiv's page. */
  | 'live-markup'
  /** Without a title WordPress drops the ping. */
  | 'dropped';

interface Listed {
  readonly pingUrl: string;
  readonly fields: PingFields;
  readonly options: PingOptions;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** What the list of the receiver at `pingUrl` will make of a ping, as far as its software is known. */
export function previewListing({ pingUrl, fields, options, now }: Listed): ListingPreview {
  const sent = cleanFields(options.references ? writeReferences(fields) : fields);
  const limits = limitsFor(pingUrl);
  if (arxivPaperAt(pingUrl) !== null) return previewAtArxiv(sent, limits, options, now);
  if (limits.title.receiver === 'wordpress') return previewAtWordpress(sent);
  const title = cut(sent.title, limits.title);
  const excerpt = cut(sent.excerpt, limits.excerpt);
  const blogName = cut(sent.blog_name, limits.blog_name);
  const isCut = title !== sent.title || excerpt !== sent.excerpt || blogName !== sent.blog_name;
  return { kind: 'plain', title: title || sent.url, excerpt, blogName, notes: isCut ? ['cut'] : [] };
}

function previewAtArxiv(
  sent: PingFields,
  limits: ReceiverLimits,
  { references }: PingOptions,
  now: number,
): ListingPreview {
  const title = shownByArxiv('title', sent.title);
  const blogName = shownByArxiv('blog_name', sent.blog_name);
  const both = `${sent.title} ${sent.blog_name}`;
  const notes: ListingNote[] = [];
  if (/[^\0-\x7f]/.test(both)) notes.push('garbled');
  if (references && /&#\d+;/.test(both)) notes.push('references');
  const isTooLong = (['title', 'blog_name'] as const).some(
    (field) => countAgainst(limits[field], sent[field]) > limits[field].max,
  );
  if (isTooLong || isCutBy(title, sent.title) || isCutBy(blogName, sent.blog_name)) notes.push('cut');
  if (/\$[^$]+\$/.test(sent.title)) notes.push('formula');
  if (/&(?:lt|gt|#0*6[02]|#x0*3[ce]);?/i.test(both)) notes.push('live-markup');
  return { kind: 'arxiv', title, blogName, date: arxivListDate(now), notes };
}

function isCutBy(shown: string, sent: string): boolean {
  return shown.endsWith('...') && !sent.endsWith('...');
}

function previewAtWordpress(sent: PingFields): ListingPreview {
  const title = shownByWordpress('title', sent.title);
  const excerpt = shownByWordpress('excerpt', sent.excerpt);
  const notes: ListingNote[] = [];
  if (sent.title === '') notes.push('dropped');
  if (title !== sent.title || excerpt !== sent.excerpt) notes.push('cut');
  return { kind: 'wordpress', blogName: sent.blog_name, title, excerpt, notes };
}

function cut(text: string, { max }: FieldLimit): string {
  const characters = Array.from(text);
  return characters.length <= max ? text : `${characters.slice(0, max).join('')}…`;
}
