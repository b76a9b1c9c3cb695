import type { Markup, MarkupReader } from './next-markup.ts';
import type { ResponseParts } from './response-parts.ts';

/**
 * The parts of a response that need not be well-formed: raw `&` and `<` in the message, HTML in it, end tags missing, cut off anywhere.
 * Linear in the text.
 *
 * A second verdict counts when it is worse: a receiver that prints an error and forgets to stop goes on to print its success.
 *
 * @param from where the content begins: behind `<response>`, or at an `<error>` without root.
 */
export function scanResponse(text: string, from: number, reader: MarkupReader): ResponseParts {
  let error: string | null = null;
  let success: string | null = null;
  let message: string | null = null;
  let hasListing = false;
  let isXmlRpc = false;
  let isClosed = false;
  let position = from;
  for (let markup = reader.next(position); markup !== null; markup = reader.next(position)) {
    position = markup.end;
    if (markup.kind === 'close' && isRoot(markup)) isClosed = true;
    if (markup.kind === 'open' && isRoot(markup)) isClosed = false;
    if (markup.kind !== 'open' || isClosed) continue;
    switch (markup.name) {
      case 'error':
      case 'success': {
        // Where its tag ends nobody knows, nor what is its content: `<error <b>0`.
        if (!markup.isClosed) break;
        const content = contentUpToTag(text, markup, reader);
        position = content.end;
        if (content.source === null) break;
        if (markup.name === 'success') success ??= content.source;
        else if (error === null || (isZero(error) && isWorse(content.source))) error = content.source;
        break;
      }
      case 'message':
      case 'faultstring': {
        const content = contentOfMessage(text, markup);
        position = content.end;
        message ??= content.source;
        break;
      }
      case 'rss':
      case 'feed':
      case 'rdf':
        hasListing = true;
        break;
      case 'fault':
      case 'params':
        isXmlRpc = true;
        break;
      default:
    }
  }
  return { error, success, message, hasListing, isXmlRpc, isClosed };
}

function isRoot(markup: Markup): boolean {
  return markup.name === 'response' || markup.name === 'methodresponse';
}

interface Content {
  /** Null when the text ends before it does: `<error>0` may have been going to be `<error>01`. */
  readonly source: string | null;
  readonly end: number;
}

/** Text up to the end tag, or to the next tag of the answer's own when the end tag is missing. Formatting tags inside are stepped over. */
function contentUpToTag(text: string, open: Markup, reader: MarkupReader): Content {
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
function contentOfMessage(text: string, open: Markup): Content {
  if (open.isSelfClosing) return { source: '', end: open.end };
  const closer = /<\/(?:[\w.-]{1,60}:)?(?:message|response|methodresponse)\s{0,20}>/giu;
  closer.lastIndex = open.end;
  const found = closer.exec(text);
  if (found === null) return { source: text.slice(open.end), end: text.length };
  const isOwn = /message/iu.test(found[0]);
  return { source: text.slice(open.end, found.index), end: isOwn ? closer.lastIndex : found.index };
}

function isWorse(source: string): boolean {
  return source.trim() !== '' && !isZero(source);
}

function isZero(source: string): boolean {
  return /^[+-]?0+$/u.test(source.replace('<![CDATA[', '').replace(']]>', '').trim());
}
