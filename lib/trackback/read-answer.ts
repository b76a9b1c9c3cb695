import { ANSWER_MAX_BYTES } from './http-outcome.ts';
import { isPlainZero } from './answers/is-plain-zero.ts';
import { locateRoot } from './answers/locate-root.ts';
import type { Markup } from './answers/next-markup.ts';
import { createMarkupReader } from './answers/next-markup.ts';
import { parseResponse } from './answers/parse-response.ts';
import { plainMessage, plainText } from './answers/plain-message.ts';
import { readObjection } from './answers/read-objection.ts';
import { readPage } from './answers/read-page.ts';
import type { ResponseParts } from './answers/response-parts.ts';
import { scanResponse } from './answers/scan-response.ts';

/** What the text of an answer says, before the HTTP status is looked at. Messages are plain text, at most 500 characters. */
export type AnswerReading =
  /** A readable zero: `<error>0</error>`, or Typecho's `<success>0</success>`. */
  | { readonly kind: 'zero'; readonly message: string | null }
  /** A code other than zero, or words where the code should be (`code` null, the words are the message). */
  | { readonly kind: 'error'; readonly code: number | null; readonly message: string | null }
  | { readonly kind: 'listing'; readonly message: null }
  | { readonly kind: 'xml-rpc'; readonly message: string | null }
  | { readonly kind: 'cut-off'; readonly message: string | null }
  /** A web page; `message` is its text when short, else its title. */
  | { readonly kind: 'html'; readonly message: string | null }
  | { readonly kind: 'empty'; readonly message: null }
  /** Plain text, JSON, other XML, a response without a verdict. `isMarkup` when there is a tag in it, or it is no text at all. */
  | { readonly kind: 'other'; readonly message: string | null; readonly isMarkup: boolean };

/** Reads an answer, no further than the cap on bodies. Never throws; linear in the text. */
export function readAnswer(answer: string): AnswerReading {
  const text = answer.slice(0, ANSWER_MAX_BYTES);
  const reader = createMarkupReader(text);
  const root = locateRoot(text, reader);
  switch (root.kind) {
    case 'response':
    case 'bare-error': {
      const reading =
        root.kind === 'response'
          ? readParts(
              parseResponse(sliceOfResponse(text, root.tag)) ?? scanResponse(text, root.tag.end, reader),
            )
          : readBare(scanResponse(text, root.tag.start, reader), text);
      if (reading.kind !== 'zero') return reading;
      const objection = readObjection(text, root.tag.start, reader);
      if (objection === null && isPlainZero(text, root, reader)) return reading;
      const message = objection ?? reading.message ?? plainText(root.databaseErrors + root.before);
      return { kind: 'other', message, isMarkup: true };
    }
    case 'listing':
      return { kind: 'listing', message: null };
    case 'html':
      return readPage(text);
    case 'prolog-only':
      return { kind: 'cut-off', message: null };
    case 'empty':
      return { kind: 'empty', message: null };
    case 'other':
      return {
        kind: 'other',
        message: plainText(text),
        isMarkup: reader.next(0) !== null || text.includes('\0'),
      };
    default:
      return root satisfies never;
  }
}

/** From `<response` to the last end tag of that name; to the end of the text when there is none. */
function sliceOfResponse(text: string, tag: Markup): string {
  let end = text.length;
  for (const closer of text
    .slice(tag.end)
    .matchAll(/<\/(?:[\w.-]{1,60}:)?(?:response|methodresponse)\s{0,20}>/giu)) {
    end = tag.end + closer.index + closer[0].length;
  }
  return text.slice(tag.start, end);
}

function readParts(parts: ResponseParts): AnswerReading {
  if (parts.isXmlRpc)
    return { kind: 'xml-rpc', message: parts.message === null ? null : plainMessage(parts.message) };
  const message = parts.message === null ? null : plainMessage(parts.message);
  if (parts.error !== null) {
    const reading = readCode(parts.error, message);
    if (reading !== null)
      return reading.kind === 'zero' && parts.hasListing ? { kind: 'listing', message: null } : reading;
  }
  if (parts.success !== null && parts.error === null) {
    const reading = readCode(parts.success, message);
    if (reading !== null && !(reading.kind === 'error' && reading.code === null)) return reading;
  }
  if (parts.hasListing) return { kind: 'listing', message: null };
  return parts.isClosed ? { kind: 'other', message, isMarkup: true } : { kind: 'cut-off', message };
}

/**
 * Without a root only a number counts: `<Error>` is also what file stores put around their own refusals, and what
 * WordPress puts around "You are posting comments too quickly" when XML is asked for. Its words are then the message;
 * WordPress escapes them twice.
 */
function readBare(parts: ResponseParts, text: string): AnswerReading {
  const reading = readParts(parts);
  const isNumbered = reading.kind === 'zero' || (reading.kind === 'error' && reading.code !== null);
  if (isNumbered) return reading;
  const words = parts.message === null ? null : plainMessage(plainMessage(parts.message) ?? '');
  return { kind: 'other', message: words ?? plainText(text), isMarkup: true };
}

/** Null when the element is empty or was never filled in: no verdict. Words are the message (BlogEngine.NET) unless there is one. */
function readCode(source: string, message: string | null): AnswerReading | null {
  const content = plainMessage(source);
  if (content === null) return null;
  if (/^[+-]?\d{1,9}$/u.test(content)) {
    const code = Number.parseInt(content, 10);
    if (code !== 0) return { kind: 'error', code, message };
    // A zero that only a lenient reader of messages gets out of it is none.
    return isPlain(source) ? { kind: 'zero', message } : null;
  }
  return { kind: 'error', code: null, message: message ?? content };
}

/** Whether a number stands in an element as it is, or in one CDATA section: no escapes, no doctype, no markup that
 * is text to whoever reads XML, no element of its own (`<code>0</code>`). */
function isPlain(source: string): boolean {
  const section = /^\s*<!\[CDATA\[([^<]*)\]\]>\s*$/u.exec(source);
  const text = section?.[1] ?? source;
  return !/%|<\/?[a-z]|&lt;|&#0*60;|&#x0*3c;|<!doctype|<!\[|\]\]>/iu.test(text);
}
