import { contentOfMessage, contentUpToTag } from './content-of-element.ts';
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
      case 'channel':
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

function isWorse(source: string): boolean {
  return source.trim() !== '' && !isZero(source);
}

function isZero(source: string): boolean {
  return /^[+-]?0+$/u.test(source.replace('<![CDATA[', '').replace(']]>', '').trim());
}
