import { cleanFields } from './request/clean-fields.ts';
import type { PingFields } from './ping-fields.ts';
import { countAgainst, limitsFor } from './receiver-limits.ts';
import type { ReceiverLimits } from './receiver-limits.ts';

/** Something to say beside a field. An `error` keeps the ping from being sent; a `warning` does not. */
export type FieldProblem =
  | { readonly field: 'url'; readonly code: UrlErrorCode; readonly severity: 'error' }
  | {
      readonly field: 'title' | 'excerpt' | 'blog_name';
      /** `markup`: tags, which PukiWiki, BlogEngine and many filters take for spam and others drop. */
      readonly code: 'empty' | 'markup';
      readonly severity: 'warning';
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
  if (sent.title === '') problems.push({ field: 'title', code: 'empty', severity: 'warning' });
  if (sent.excerpt === '') problems.push({ field: 'excerpt', code: 'empty', severity: 'warning' });
  if (sent.blog_name === '') problems.push({ field: 'blog_name', code: 'empty', severity: 'warning' });
  for (const field of ['title', 'excerpt', 'blog_name'] as const) {
    if (TAG.test(sent[field])) problems.push({ field, code: 'markup', severity: 'warning' });
  }
  for (const field of ['url', 'title', 'excerpt', 'blog_name'] as const) {
    const limit = limits[field];
    if (countAgainst(limit, sent[field]) <= limit.max) continue;
    const severity = field === 'url' && limit.receiver === 'arxiv' ? 'error' : 'warning';
    problems.push({ field, code: 'too-long-for-receiver', severity, max: limit.max });
  }
  return problems;
}

/** An HTML tag, not a lone `<`. */
const TAG = /<\/?[a-z][^<>]{0,200}>/i;

function urlErrorOf(text: string): UrlErrorCode | null {
  if (text === '') return 'empty';
  const url = URL.parse(text);
  if (url === null) return 'not-a-url';
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'not-http';
  if (url.username !== '' || url.password !== '') return 'has-credentials';
  return null;
}
