import { decodeEntities } from '../decode-entities.ts';
import { makeRdfBlock } from './rdf-block.ts';
import type { RdfBlock } from './rdf-block.ts';
import { readQuotedValue } from './read-quoted-value.ts';

/** Start of a Description. Its `<` is required as soon as one has it: titles may speak of `rdf:Description`. */
const DESCRIPTION = /<(?:([\w.-]+):)?description(?=[\s/>])/gi;
const BARE_DESCRIPTION = /(?<![\w:/&;-])rdf:description(?=[\s/>])/gi;

/** Where RDF is given a prefix; and what needs none to be given. */
const DECLARATION = /xmlns:([\w.-]+)\s*=\s*["']?[^\s"'<>]{0,100}rdf-syntax-ns/gi;
const RDF_PREFIXES = ['rdf', ''];

/** A tag's name, an attribute up to its value, or a tag's end. The look-behind keeps a long word from being tried at each letter. */
const PIECE = /<(\/?)([\w.-]+(?::[\w.-]+)?)|(?<![\w.:-])([\w.-]+(?::[\w.-]+)?)\s*=\s*(["']?)|>/g;

/** Property elements whose text or `rdf:resource` is their value. */
const PROPERTY_ELEMENT = /^(?:(?!pingback:)[\w.-]+:ping|dc:(?:title|identifi?er|description))$/;

/** Attributes whose value is an address. */
const ADDRESS = /:ping$|(?:^|:)(?:about|resource|identifi?er)$/;

/** No value of ours is longer; cutting before decoding keeps a novel of a title harmless. */
const MAX_VALUE_CHARS = 8192;

/**
 * Reads the RDF blocks in one comment or CDATA section, entities not yet decoded. It goes attribute by
 * attribute and asks for no well-formedness: arXiv's comment begins without `<`, Publify closes no
 * Description, WoltLab writes the ping after the tag's end. Linear in the comment's length.
 */
export function scanRdfComment(comment: string): RdfBlock[] {
  const prefixes = new Set(
    RDF_PREFIXES.concat(Array.from(comment.matchAll(DECLARATION), ([, prefix = '']) => prefix.toLowerCase())),
  );
  const starts = Array.from(comment.matchAll(DESCRIPTION))
    .filter(([, prefix = '']) => prefixes.has(prefix.toLowerCase()))
    .map((match) => match.index);
  // Less than a Description is believed only where no prose is around it: `remember to set trackback:ping="…"` is a note.
  if (starts.length === 0 && !isProse(comment)) {
    starts.push(...Array.from(comment.matchAll(BARE_DESCRIPTION), (match) => match.index));
    if (starts.length === 0 && /:ping\b/i.test(comment)) starts.push(0);
  }
  const speaksOfTrackback = /xmlns:trackback|module\/trackback|trackback:ping/i.test(comment);

  return starts.map((start, index) => {
    const end = starts[index + 1] ?? comment.length;
    const text = comment.slice(start, end);
    const close = text.search(/<\/[\w.-]+:rdf(?=[\s>])/i);
    const context = { speaksOfTrackback, isCut: end === comment.length && close < 0 };
    const block = makeRdfBlock(readProperties(close < 0 ? text : text.slice(0, close)), context);
    if (close < 0 || block.pings.length > 0) return block;
    // The end may be a title's, raw: its quotes tell. But quotes may be missing, so that they are asked second.
    const whole = makeRdfBlock(readProperties(text), context);
    return whole.pings.length > 0 ? whole : block;
  });
}

/** Whether anything but tags, attributes and names with a prefix stands in a comment. */
function isProse(comment: string): boolean {
  const rest = comment
    .replace(/(?<![\w.:-])[\w.-]+(?::[\w.-]+)?\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+)/g, ' ')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/(?<![\w.:-])[\w.-]+:[\w.-]+/g, ' ');
  return /\p{L}{2}/u.test(rest);
}

function* readProperties(text: string): Generator<readonly [string, string]> {
  const lastCdataEnd = text.lastIndexOf(']]>');
  const piece = new RegExp(PIECE);
  let element = '';
  for (let match = piece.exec(text); match !== null; match = piece.exec(text)) {
    const [, slash, tagName, attributeName, quote] = match;
    if (tagName !== undefined) {
      if (slash === '/' && /^[\w.-]+:rdf$/i.test(tagName)) return;
      element = slash === '/' ? '' : tagName.toLowerCase();
    } else if (attributeName !== undefined) {
      const name = attributeName.toLowerCase();
      const { value, end } = quote
        ? readQuotedValue(text, piece.lastIndex, quote, lastCdataEnd, ADDRESS.test(name))
        : readBareValue(text, piece.lastIndex);
      piece.lastIndex = end;
      yield [
        /^[\w.-]+:resource$/.test(name) && PROPERTY_ELEMENT.test(element) ? element : name,
        decode(value),
      ];
    } else {
      // The tag ends here; its text belongs to it only once.
      const isProperty = text[match.index - 1] !== '/' && PROPERTY_ELEMENT.test(element);
      const name = element;
      element = '';
      if (!isProperty) continue;
      const { value, end } = readElementText(text, piece.lastIndex, lastCdataEnd);
      piece.lastIndex = end;
      yield [name, decode(value)];
    }
  }
}

/** A value without quotes (a Fedora repository template): up to white space or the tag's end, whose `/` is not the address's. */
function readBareValue(text: string, from: number): { value: string; end: number } {
  const bare = /[^\s>]*/y;
  bare.lastIndex = from;
  const value = bare.exec(text)?.[0] ?? '';
  const end = from + value.length;
  return { value: text[end] === '>' ? value.replace(/\/$/, '') : value, end };
}

function readElementText(text: string, from: number, lastCdataEnd: number): { value: string; end: number } {
  if (text.startsWith('<![CDATA[', from) && from < lastCdataEnd) {
    const end = text.indexOf(']]>', from);
    return { value: text.slice(from, end + 3), end: end + 3 };
  }
  const end = text.indexOf('<', from);
  return { value: text.slice(from, end < 0 ? text.length : end), end: end < 0 ? text.length : end };
}

function decode(raw: string): string {
  const value = raw
    .slice(0, MAX_VALUE_CHARS)
    .replace(/^\s*<!\[CDATA\[/, '')
    .replace(/\]\]>\s{0,99}$/, '')
    // WordPress 0.71 writes titles through addslashes.
    .replaceAll('\\"', '"');
  // Decoded, what was cut might be short enough to be taken for an address, and would be another one.
  return raw.length > MAX_VALUE_CHARS ? value : decodeEntities(value);
}
