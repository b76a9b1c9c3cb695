import { decodeEntities } from './decode-entities.ts';
import { cleanFields } from './request/clean-fields.ts';
import type { PingFields } from './ping-fields.ts';
import { FIELD_NAMES } from './ping-fields.ts';
import { countAgainst, limitsFor } from './receiver-limits.ts';
import type { ReceiverLimits } from './receiver-limits.ts';
import { stripTags } from './request/strip-tags.ts';

/** Something to say beside a field. An `error` keeps the ping from being sent; a `warning` does not. */
export type FieldProblem =
  | { readonly field: 'url'; readonly code: UrlErrorCode; readonly severity: 'error' }
  | {
      readonly field: 'title' | 'excerpt' | 'blog_name';
      /**
       * `markup`: there are tags in it, which are not sent. `tag-like`: something is sent that PukiWiki, BlogEngine and many
       * filters may take for a tag, and so for spam.
       */
      readonly code: 'empty' | 'markup' | 'tag-like';
      readonly severity: 'warning';
    }
  | {
      readonly field: 'title' | 'blog_name';
      /** arXiv's lists decode character references, and take what comes out for HTML. */
      readonly code: 'decoded-by-receiver';
      readonly severity: 'warning';
      /** What a reader sees there. */
      readonly shows: string;
    }
  | {
      readonly field: keyof PingFields;
      readonly code: 'too-long-for-receiver';
      /** `error` where a cut value is useless: an address over arXiv's 255. */
      readonly severity: 'error' | 'warning';
      /** What the receiver keeps, counted as it counts. */
      readonly max: number;
    };

type UrlErrorCode = 'empty' | 'not-a-url' | 'not-http' | 'has-credentials';

/**
 * What is wrong with the fields, in the order of the form; `[]` when they can go. Measured as they would be sent.
 *
 * Only `url` is required, by the specification and here. An empty title is a warning because WordPress drops such a
 * ping in silence, an empty blog name because Dotclear refuses it, an empty excerpt because Typecho and ExpressionEngine do.
 */
export function checkFields(
  fields: PingFields,
  limits: ReceiverLimits = limitsFor(''),
): readonly FieldProblem[] {
  const sent = cleanFields(fields);
  const problems: FieldProblem[] = [];
  const urlError = urlErrorOf(sent.url);
  if (urlError !== null) problems.push({ field: 'url', code: urlError, severity: 'error' });
  for (const field of ['title', 'excerpt', 'blog_name'] as const) {
    if (hasTags(fields[field])) problems.push({ field, code: 'markup', severity: 'warning' });
    if (sent[field] === '') problems.push({ field, code: 'empty', severity: 'warning' });
    // For WordPress it is written so that it arrives as it stands (`escapeForWordpress`).
    else if (TAG.test(sent[field]) && limits[field].receiver !== 'wordpress')
      problems.push({ field, code: 'tag-like', severity: 'warning' });
    if (field === 'excerpt' || limits[field].receiver !== 'arxiv') continue; // arXiv's lists show no excerpt
    const shows = decodedByArxiv(sent[field]);
    if (shows !== null) problems.push({ field, code: 'decoded-by-receiver', severity: 'warning', shows });
  }
  for (const field of FIELD_NAMES) {
    const limit = limits[field];
    if (countAgainst(limit, sent[field]) <= limit.max) continue;
    const severity = field === 'url' && limit.receiver === 'arxiv' ? 'error' : 'warning';
    problems.push({ field, code: 'too-long-for-receiver', severity, max: limit.max });
  }
  return problems;
}

/** What looks like an HTML tag, not a lone `<`. */
const TAG = /<\/?[a-z][^<>]{0,200}>/i;

function hasTags(text: string): boolean {
  return stripTags(text) !== text;
}

/** References that a person typed; those beyond ASCII are meant (`writeReferences`). */
const TYPED_REFERENCE = /&(?!#\d{3,7};)#?\w{1,30};/u;

/** What arXiv's lists make of references in a text; null when nothing changes. Source: its filter `entity_to_utf`. */
function decodedByArxiv(text: string): string | null {
  if (!TYPED_REFERENCE.test(text)) return null;
  const decoded = decodeEntities(text);
  return decoded === text ? null : decoded.replace(new RegExp(TAG, 'gi'), '');
}

function urlErrorOf(text: string): UrlErrorCode | null {
  if (text === '') return 'empty';
  const url = URL.parse(text);
  if (url === null) return 'not-a-url';
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'not-http';
  if (url.username !== '' || url.password !== '') return 'has-credentials';
  return null;
}
