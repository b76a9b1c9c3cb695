import { NOTICE_TAGS } from './locate-root.ts';
import type { AnswerRoot } from './locate-root.ts';
import { contentOfMessage, contentUpToTag } from './content-of-element.ts';
import { isByProduct } from './is-by-product.ts';
import { isXmlInstruction } from './is-xml-instruction.ts';
import type { Markup, MarkupReader } from './next-markup.ts';
import { plainMessage } from './plain-message.ts';

/** Attributes that say nothing about how it went; any other may (`status="fail"`, `code="403"`). */
const HARMLESS_ATTRIBUTES =
  /^<[\w:.-]+(?:\s+(?:xmlns|(?:xmlns|xml|xsi):[\w.-]+|version|lang|encoding|charset|type)\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*\/?>$/iu;

/** Elements that other protocols say in how it went, and what they say when it went well. */
const OUTCOME_TAGS = new Set('status stat state result code statuscode errorcode'.split(' '));
const GOOD_OUTCOME = /^(?:0|20[0-2]|ok|true|yes|success|succeeded|successful|accepted|done)$/iu;
/** Beside an `<error>`, `<success>0` would be Typecho's yes and everybody else's no. */
const GOOD_SUCCESS = /^(?:1|ok|true|yes|success)$/iu;

/** Inside an element: what begins program text. */
const PROGRAM = /<\?(?!xml\s)/iu;

/**
 * Whether a zero that was read in an answer may be believed: it stands in the response itself and not in another element, and
 * nothing around it speaks against it - no prose (somebody quotes an answer), no program text or template that nobody
 * executed, no attribute or element that says otherwise. What products leave beside their answers by accident does not count.
 * Linear in the text.
 */
export function isPlainZero(
  text: string,
  root: Extract<AnswerRoot, { kind: 'response' | 'bare-error' }>,
  reader: MarkupReader,
): boolean {
  if (root.hasSubset || !isByProduct(root.before)) return false;
  if (root.hasTags && root.before.trim() === '') return false; // tags, but no notice that they belong to
  const open: string[] = [];
  let loose = '';
  let error: string | null = null;
  let success: string | null = null;
  let position = root.tag.start;
  for (let markup = reader.next(position); markup !== null; markup = reader.next(position)) {
    if (open.length === 0) loose += text.slice(position, markup.start);
    position = markup.end;
    if (markup.kind === 'comment') continue;
    if (markup.kind === 'instruction') {
      if (!isXmlInstruction(text, markup)) return false;
      continue;
    }
    if (markup.kind === 'cdata' || markup.kind === 'doctype') return false;
    if (markup.kind === 'close') {
      if (isRoot(markup)) return isByProduct(loose) && isFollowedByNothingSaid(text, position, reader);
      if (open.at(-1) === markup.name) open.pop();
      continue;
    }
    if (NOTICE_TAGS.has(markup.name)) continue;
    if (isRoot(markup) || markup.name === 'error' || markup.name === 'success') {
      if (open.length > 0 && error === null && success === null) return false;
      if (!HARMLESS_ATTRIBUTES.test(text.slice(markup.start, markup.end))) return false;
      if (isRoot(markup)) continue;
      const content = contentUpToTag(text, markup, reader);
      if (PROGRAM.test(text.slice(markup.end, content.end))) return false;
      if (markup.name === 'error') error ??= content.source;
      else success ??= content.source;
      if (error !== null && success !== null && !GOOD_SUCCESS.test(plainMessage(success) ?? '')) return false;
      position = content.end;
    } else if (markup.name === 'message') {
      position = contentOfMessage(text, markup).end;
      if (PROGRAM.test(text.slice(markup.end, position))) return false;
    } else if (OUTCOME_TAGS.has(markup.name) && open.length === 0) {
      const content = contentUpToTag(text, markup, reader);
      if (!GOOD_OUTCOME.test(plainMessage(content.source ?? '') ?? '')) return false;
      position = content.end;
    } else if (!markup.isSelfClosing) {
      open.push(markup.name);
    }
  }
  return isByProduct(loose + text.slice(position));
}

function isRoot(markup: Markup): boolean {
  return markup.name === 'response' || markup.name === 'methodresponse';
}

/** Words right behind an answer are somebody's who quotes it; behind a tag they are the host's (advertisements, statistics). */
function isFollowedByNothingSaid(text: string, from: number, reader: MarkupReader): boolean {
  let position = from;
  let after = '';
  let isHostsOwn = false;
  for (let markup = reader.next(from); markup !== null; markup = reader.next(position)) {
    if (!isHostsOwn) after += text.slice(position, markup.start);
    position = markup.end;
    if (markup.kind === 'comment') continue;
    if (markup.kind === 'instruction' && !isXmlInstruction(text, markup)) return false;
    if (!isHostsOwn && markup.name === 'error') return false;
    isHostsOwn = true;
  }
  return isByProduct(isHostsOwn ? after : after + text.slice(position));
}
