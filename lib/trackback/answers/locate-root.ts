import { isByProduct } from './is-by-product.ts';
import { isXmlInstruction } from './is-xml-instruction.ts';
import type { Markup, MarkupReader } from './next-markup.ts';

/** What an answer is, as far as its first element tells. */
export type AnswerRoot =
  /** `response`: `<response>`, or WoltLab's `<methodResponse>`; also every Pingback endpoint's. `bare-error`: an `<error>` that stands alone. */
  | {
      readonly kind: 'response' | 'bare-error';
      readonly tag: Markup;
      /** Text before it, without tags. */
      readonly before: string;
      /** What WordPress printed of its database before it, as it stands there; '' when nothing. */
      readonly databaseErrors: string;
      /** Tags stand before it. */
      readonly hasTags: boolean;
      /** A doctype before it declares things of its own. */
      readonly hasSubset: boolean;
    }
  | { readonly kind: 'listing' }
  | { readonly kind: 'html' }
  | { readonly kind: 'prolog-only' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'other' };

/** What PHP, Xdebug and WordPress write their notices with; a page of one's own is never made of these alone. */
export const NOTICE_TAGS = new Set(
  'a b br code em font hr i p small span strong table tbody td th tr u'.split(' '),
);
const VOID_TAGS = new Set(['br', 'hr']);
const LISTING_TAGS = new Set(['rss', 'feed', 'rdf']);
const PAGE_TAGS = new Set(
  (
    'html head body title meta link script style base div main section article header footer nav aside h1 h2 h3 h4 h5 h6 pre textarea xmp ul ol li ' +
    'dl dt dd blockquote form input button select img iframe frameset noscript center svg template'
  ).split(' '),
);

/** WordPress tells of its database in a block of its own, with the query in it, and goes on. */
const DATABASE_ERROR =
  /<div id=["']error["']>\s{0,20}<p class=["']wpdberror["']>[^\0]{0,8192}?<\/p>\s{0,20}<\/div>/uy;

/** What the notices of PHP, Perl and their kin all end in: `Notice: Undefined variable: x in a.php on line 3`. */
const NOTICE_END = /\bline \d+\b/iu;

/**
 * Finds where a TrackBack answer begins. Notices before it are stepped over (PHP, with or without markup); anything else is not:
 * a page that only *shows* an answer, in `<pre>`, a script, a comment or an attribute or as prose, is not one.
 */
export function locateRoot(text: string, reader: MarkupReader): AnswerRoot {
  let before = '';
  let databaseErrors = '';
  let openTags = 0;
  let hasTags = false;
  let hasProlog = false;
  let hasSubset = false;
  let position = 0;
  for (let markup = reader.next(0); markup !== null; markup = reader.next(position)) {
    before += text.slice(position, markup.start);
    position = markup.end;
    if (markup.kind === 'comment') {
      // Whatever it hides was not meant as a comment: the answer is damaged, not empty.
      if (!markup.isClosed) return { kind: 'other' };
      continue;
    }
    if (markup.kind === 'instruction') {
      if (!isXmlInstruction(text, markup)) return { kind: 'other' };
      hasProlog = true;
      continue;
    }
    if (markup.kind === 'cdata') return { kind: 'other' };
    if (markup.kind === 'doctype') {
      if (markup.name === 'html') return { kind: 'html' };
      const declaration = text.slice(markup.start, markup.end);
      if (/<\?/.test(declaration)) return { kind: 'other' };
      hasProlog = true;
      hasSubset ||= /\[/.test(declaration);
      continue;
    }
    if (markup.kind === 'open' && isAnswerTag(markup)) {
      const isAtTop = openTags === 0 && isJunk(before);
      if (isAtTop) {
        const kind = markup.name === 'error' ? 'bare-error' : 'response';
        return { kind, tag: markup, before, databaseErrors, hasTags, hasSubset };
      }
      return { kind: hasTags ? 'html' : 'other' };
    }
    if (LISTING_TAGS.has(markup.name)) return { kind: 'listing' };
    DATABASE_ERROR.lastIndex = markup.start;
    if (openTags === 0 && DATABASE_ERROR.test(text)) {
      position = DATABASE_ERROR.lastIndex;
      databaseErrors += text.slice(markup.start, position);
      hasTags = true;
      continue;
    }
    if (PAGE_TAGS.has(markup.name)) return { kind: 'html' };
    if (!NOTICE_TAGS.has(markup.name)) return { kind: 'other' };
    hasTags = true;
    if (VOID_TAGS.has(markup.name) || markup.isSelfClosing) continue;
    openTags = Math.max(0, openTags + (markup.kind === 'open' ? 1 : -1));
  }
  before += text.slice(position);
  if (hasTags) return { kind: 'html' };
  if (before.trim() !== '') return { kind: 'other' };
  return { kind: hasProlog ? 'prolog-only' : 'empty' };
}

function isAnswerTag(markup: Markup): boolean {
  return markup.name === 'response' || markup.name === 'methodresponse' || markup.name === 'error';
}

/**
 * Whether text before an answer can be passed over to look for a refusal: a notice, a chunk length left in, a doubled byte order
 * mark, a theme's count of its queries. Words are not. A zero asks for more: {@link isPlainZero}.
 */
function isJunk(before: string): boolean {
  return !/\p{L}{3}|["'`{}[\]()=]/u.test(before) || NOTICE_END.test(before) || isByProduct(before, 'outside');
}
