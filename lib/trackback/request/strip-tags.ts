/** A tag, with its slash, name, attributes and closing slash. Bounded everywhere, so that no text makes it slow. */
const TAG =
  /<(\/?)([a-z][\w:.-]{0,60})((?:\s{1,20}[^\s<>="'/]{1,60}(?:\s{0,20}=\s{0,20}(?:"[^"<]*"|'[^'<]*'|[^\s<>"']{1,2000}))?)*)\s{0,20}(\/?)>/giu;
const CLOSING_TAG = /<\/([a-z][\w:.-]{0,60})\s{0,20}>/giu;

/** Comments, declarations, instructions, marks of CDATA. */
const NO_TEXT = /<!--(?:(?!<!--)[^])*?-->|<![a-z][^<>]*>|<\?[^<>]*>|<!\[CDATA\[|\]\]>(?=[^<]*$)/giu;
const UNREAD = /<(script|style)\b[^<>]*>(?:(?!<(?:script|style)\b)[^])*?<\/\1\s{0,20}>/giu;

const NEEDS_NO_END = /^(?:br|hr|img|li|p|wbr)$/iu;
const PARTS_WORDS =
  /^(?:blockquote|br|dd|div|dl|dt|figcaption|figure|h[1-6]|hr|li|ol|p|pre|section|table|t[dhr]|ul)$/iu;

/** Nobody nests more; what takes longer stays. */
const MAX_PASSES = 50;

/**
 * A text a person wrote, without HTML. What only looks like it is kept: `a < b`, `<3`, `x<y>z`, and the name of an element that is
 * spoken of (`use <b> sparingly`). So a tag that stands alone counts as one only when it closes something, has attributes or needs
 * no end (`<br>`).
 */
export function stripTags(text: string): string {
  let stripped = text;
  for (let pass = 0; pass < MAX_PASSES; pass += 1) {
    const before = stripped;
    stripped = stripOnce(before);
    if (stripped === before) break;
  }
  return stripped;
}

function stripOnce(text: string): string {
  if (!/<[a-z/!?]/iu.test(text)) return text;
  const bare = text.replace(UNREAD, ' ').replace(NO_TEXT, '');
  const lastEnds = new Map<string, number>();
  for (const { 1: name = '', index } of bare.matchAll(CLOSING_TAG)) lastEnds.set(name.toLowerCase(), index);
  return bare.replace(
    TAG,
    (tag, slash: string, name: string, attributes: string, end: string, offset: number) => {
      const isTag =
        slash !== '' ||
        end !== '' ||
        attributes.includes('=') ||
        NEEDS_NO_END.test(name) ||
        (lastEnds.get(name.toLowerCase()) ?? -1) > offset;
      if (!isTag) return tag;
      return PARTS_WORDS.test(name) ? ' ' : '';
    },
  );
}
