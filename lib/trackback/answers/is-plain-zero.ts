import { NOTICE_TAGS } from './locate-root.ts';
import type { AnswerRoot } from './locate-root.ts';
import { contentOfMessage, contentUpToTag } from './content-of-element.ts';
import { hasPlainAttributes } from './has-plain-attributes.ts';
import { isByProduct } from './is-by-product.ts';
import { isXmlInstruction } from './is-xml-instruction.ts';
import type { Markup, MarkupReader } from './next-markup.ts';
import { GOOD_OUTCOME, OUTCOMES } from './outcomes.ts';
import { plainMessage } from './plain-message.ts';

/** Beside an `<error>`, `<success>0` would be Typecho's yes and everybody else's no. */
const GOOD_SUCCESS = /^(?:1|ok|true|yes|success)$/iu;

/** An `<item>` and an `<entry>` are part of a list, whose zero is not about a ping. */
const LIST_TAGS = new Set(['item', 'entry']);

/** Inside an element or a doctype: what begins program text. */
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
  if (root.hasSubset || root.databaseErrors !== '' || !isByProduct(root.before, 'outside')) return false;
  if (root.hasTags && root.before.trim() === '') return false; // tags, but no notice that they belong to
  const open: string[] = [];
  let loose = '';
  let error: string | null = null;
  let success: string | null = null;
  let position = root.tag.start;
  for (let markup = reader.next(position); markup !== null; markup = reader.next(position)) {
    const leading = text.slice(position, markup.start);
    if (open.length === 0) loose += leading;
    position = markup.end;
    if (markup.kind === 'comment') continue;
    if (markup.kind === 'instruction') {
      if (!isXmlInstruction(text, markup)) return false;
      continue;
    }
    if (markup.kind === 'cdata' && open.length > 0 && isPlainSection(text, markup)) continue;
    if (markup.kind === 'cdata' || markup.kind === 'doctype') return false;
    if (markup.kind === 'close') {
      if (isRoot(markup))
        return isByProduct(loose, 'inside') && isFollowedByNothingSaid(text, position, reader);
      if (open.at(-1) === markup.name) open.pop();
      continue;
    }
    // `<code>` may be a word of a notice, or a verdict by itself.
    if (NOTICE_TAGS.has(markup.name) && (markup.name !== 'code' || leading.trim() !== '')) continue;
    if (LIST_TAGS.has(markup.name)) return false;
    if (isRoot(markup) || markup.name === 'error' || markup.name === 'success') {
      if (open.length > 0 && error === null && success === null) return false;
      if (!hasPlainAttributes(text.slice(markup.start, markup.end))) return false;
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
    } else if (OUTCOMES.has(markup.name) && open.length === 0) {
      const content = contentUpToTag(text, markup, reader);
      if (!GOOD_OUTCOME.test(plainMessage(content.source ?? '') ?? '')) return false;
      position = content.end;
    } else if (!markup.isSelfClosing) {
      open.push(markup.name);
    }
  }
  return isByProduct(loose + text.slice(position), 'inside');
}

/** A value that an XML library wrapped; markup that is text to whoever reads XML may be a verdict that somebody quotes. */
function isPlainSection(text: string, markup: Markup): boolean {
  return markup.isClosed && !/<|&lt;|&#/iu.test(text.slice(markup.start + '<!['.length, markup.end));
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
    if (markup.kind === 'doctype' && PROGRAM.test(text.slice(markup.start, position))) return false;
    if (!isHostsOwn && markup.name === 'error') return false;
    isHostsOwn = true;
  }
  return isByProduct(isHostsOwn ? after : after + text.slice(position), 'outside');
}
