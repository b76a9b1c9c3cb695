import { decodeHTMLStrict } from 'entities';
import { cleanText } from '../trackback/discovery/clean-text.ts';

/** Tags that people write into titles and descriptions. Others, such as the `<int>` of `vector<int>`, are words. */
const TAGS =
  /<!--.{0,500}?-->|<\/?(?:a|abbr|acronym|b|bdi|bdo|big|br|cite|code|del|dfn|div|em|font|h[1-6]|i|img|ins|kbd|li|mark|ol|p|q|s|samp|section|small|span|strike|strong|sub|sup|time|tt|u|ul|var|wbr)(?:\s[^<>]{0,2000})?\s?\/?>/gi;

/** References that nobody writes about: a text that shows them was escaped once too often. */
const ESCAPED_TWICE = /&(?:amp|#\d{2,6}|#x[0-9a-f]{2,5}|[lr][sd]quo|hellip|[nm]dash|quot|apos|nbsp);/i;

/**
 * What a person reads in a title or description: tags and references resolved, one line, control and bidi
 * characters gone, at most `maxChars` characters.
 *
 * @param isMarkup it is HTML; plain text is only freed of what was escaped once too often
 */
export function plainText(written: string, maxChars: number, isMarkup: boolean): string {
  const start = written.trimStart().slice(0, maxChars * 16);
  if (!isMarkup) return cleanText(ESCAPED_TWICE.test(start) ? decodeHTMLStrict(start) : start, maxChars);
  const once = decodeHTMLStrict(start.replace(TAGS, betweenWords));
  // `&amp;lt;em&amp;gt;` with its end is emphasis that was escaped twice; alone it is a title about the tag.
  const text = ESCAPED_TWICE.test(once) ? decodeHTMLStrict(once) : once;
  return cleanText(/<\/\w+>/.test(text) ? text.replace(TAGS, betweenWords) : text, maxChars);
}

/** A line break or a new block parts words, emphasis does not. */
function betweenWords(tag: string): string {
  return /^<\/?(?:br|div|h\d|li|ol|p|section|ul)\b/i.test(tag) ? ' ' : '';
}
