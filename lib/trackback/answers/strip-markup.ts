import { createMarkupReader } from './next-markup.ts';

/** Elements that stand inside a word or a sentence: they leave nothing behind, all others a space. */
const INLINE = new Set(['a', 'abbr', 'b', 'code', 'em', 'font', 'i', 'small', 'span', 'strong', 'u']);

/** Elements whose content is not for reading. */
const UNREAD = new Set(['head', 'noscript', 'script', 'style', 'svg', 'template', 'title']);

/**
 * Text without tags, comments and CDATA marks. What begins like a tag and does not end is text (`3 <b`); so is `3 < 4`.
 * Linear in the text, however broken.
 */
export function stripMarkup(source: string): string {
  const reader = createMarkupReader(source);
  let text = '';
  let position = 0;
  for (let markup = reader.next(0); markup !== null; markup = reader.next(position)) {
    text += source.slice(position, markup.start);
    position = markup.end;
    if (markup.kind === 'cdata') {
      text += source.slice(markup.start, markup.end).replace('<![CDATA[', '').replace(']]>', '');
    } else if (!markup.isClosed && (markup.kind === 'open' || markup.kind === 'close')) {
      text += source.slice(markup.start, markup.end);
    } else if (!INLINE.has(markup.name)) {
      text += ' ';
    }
    if (markup.kind === 'open' && markup.isClosed && !markup.isSelfClosing && UNREAD.has(markup.name)) {
      position = endOfContent(source, markup.name, position);
    }
  }
  return text + source.slice(position);
}

function endOfContent(source: string, name: string, from: number): number {
  const closer = new RegExp(`</${name}(?=[\\s/>])`, 'giu');
  closer.lastIndex = from;
  return closer.exec(source)?.index ?? source.length;
}
