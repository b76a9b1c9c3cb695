import type { Markup, MarkupReader } from './next-markup.ts';

interface Content {
  /** Null when the text ends before it does: `<error>0` may have been going to be `<error>01`. */
  readonly source: string | null;
  readonly end: number;
}

/** Text up to the end tag, or to the next tag of the answer's own when the end tag is missing. Formatting tags inside are stepped over. */
export function contentUpToTag(text: string, open: Markup, reader: MarkupReader): Content {
  if (open.isSelfClosing) return { source: '', end: open.end };
  for (let markup = reader.next(open.end); markup !== null; markup = reader.next(markup.end)) {
    if (markup.kind === 'close' && markup.name === open.name)
      return { source: text.slice(open.end, markup.start), end: markup.end };
    if (markup.kind !== 'open' && markup.kind !== 'close') continue;
    if (markup.isClosed && ANSWER_TAGS.has(markup.name))
      return { source: text.slice(open.end, markup.start), end: markup.start };
  }
  return { source: null, end: text.length };
}

const ANSWER_TAGS = new Set('response methodresponse error success message rss feed plugin debug'.split(' '));

/** Up to `</message>`, else to `</response>`, else to the end: a message cut short still says something. */
export function contentOfMessage(
  text: string,
  open: Markup,
): { readonly source: string; readonly end: number } {
  if (open.isSelfClosing) return { source: '', end: open.end };
  const closer = /<\/(?:[\w.-]{1,60}:)?(?:message|response|methodresponse)\s{0,20}>/giu;
  closer.lastIndex = open.end;
  const found = closer.exec(text);
  if (found === null) return { source: text.slice(open.end), end: text.length };
  const isOwn = /message/iu.test(found[0]);
  return { source: text.slice(open.end, found.index), end: isOwn ? closer.lastIndex : found.index };
}
