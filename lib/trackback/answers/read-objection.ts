import { contentOfMessage, contentUpToTag } from './content-of-element.ts';
import { NOTICE_TAGS } from './locate-root.ts';
import type { Markup, MarkupReader } from './next-markup.ts';
import { OUTCOMES } from './outcomes.ts';
import { plainMessage } from './plain-message.ts';
import { readTopic } from './read-topic.ts';

/** Elements whose words are no objection: the verdict's own, those that give back what was sent, and what is for programmers. */
const PASSED_OVER = new Set([
  ...'error success title excerpt url link permalink blog_name blogname blog debug query'.split(' '),
  ...OUTCOMES,
]);

/** Refusals that give no ground. */
const REFUSAL =
  /\b(?:reject|refus|den(?:y|ied)\b|declin|fail|forbid|not (?:accepted|allowed|permitted)|(?<!\b(?:no|without) )errors?\b|abgelehnt|verweigert|rechazad|rifiutat|recusad|rejeitad)|拒否|拒绝|拒絕|거부|거절|отклон|отказ|odrzucon/iu;

/** What is said beside a verdict is read no further than this. */
const MAX_CHARS = 4000;

/**
 * The words in elements beside an `<error>0</error>` when they read as a refusal: `<reason>spam</reason>`, `<warning>rejected</warning>`.
 * Null when they do not, or when there are none. Linear in the text.
 *
 * @param from at the root, or at an `<error>` without one.
 */
export function readObjection(text: string, from: number, reader: MarkupReader): string | null {
  const open: string[] = [];
  let said = '';
  let position = from;
  for (let markup = reader.next(from); markup !== null; markup = reader.next(position)) {
    if (open.length > 0) said += text.slice(position, markup.start);
    position = markup.end;
    if (said.length > MAX_CHARS) break;
    if (markup.kind === 'cdata' && open.length > 0) said += text.slice(markup.start, markup.end);
    if (markup.kind === 'close') {
      if (isRoot(markup)) break;
      if (open.at(-1) !== markup.name) continue;
      open.pop();
      said += ' ';
    } else if (markup.kind === 'open') {
      if (isRoot(markup) || NOTICE_TAGS.has(markup.name) || markup.isSelfClosing) continue;
      if (markup.name === 'message') position = contentOfMessage(text, markup).end;
      else if (PASSED_OVER.has(markup.name)) position = contentUpToTag(text, markup, reader).end;
      else open.push(markup.name);
    }
  }
  const words = plainMessage(said.slice(0, MAX_CHARS));
  return words !== null && (readTopic(words) !== null || REFUSAL.test(words)) ? words : null;
}

function isRoot(markup: Markup): boolean {
  return markup.name === 'response' || markup.name === 'methodresponse';
}
