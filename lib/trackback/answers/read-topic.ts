import { OTHER_STATES, SAYS_TWICE, SURELY_THERE, TWICE_IN_REQUEST } from './already-words.ts';
import { HELD_WORDS } from './held-words.ts';
import type { Topic } from './receiver-words.ts';
import { RECEIVER_WORDS } from './receiver-words.ts';

/** What a refusal's words are about; null when they say nothing known. Moderation is no ground for a refusal and not looked for. */
export function readTopic(message: string | null): Topic | null {
  if (message === null) return null;
  const text = comparable(message);
  const first = RECEIVER_WORDS.find(({ words }) => words.test(text))?.topic;
  if (first === undefined) return null;
  if (first === 'duplicate') return readAlready(text);
  // "Only post every 15 seconds" is not about the method.
  if (first === 'wrong-method' && isAbout('throttled', text)) return 'throttled';
  return first;
}

/** What else can be so already: closed, banned, deleted, the limit reached. */
function readAlready(text: string): Topic | null {
  if (TWICE_IN_REQUEST.test(text)) return null;
  const other = SAYS_TWICE.test(text) ? undefined : OTHER_STATES.find(({ words }) => words.test(text))?.topic;
  if (other !== undefined) return other;
  return !SURELY_THERE.test(text) && isAbout('closed', text) ? 'closed' : 'duplicate';
}

function isAbout(wanted: Topic, text: string): boolean {
  return RECEIVER_WORDS.some(({ topic, words }) => topic === wanted && words.test(text));
}

/** Whether the words of an acceptance say that a person will look at the ping first. */
export function saysHeld(message: string | null): boolean {
  if (message === null) return false;
  const text = comparable(message);
  // A word such as "moderation" belongs to several languages: what one says in the negative the others have to let be.
  const left = HELD_WORDS.reduce((rest, { notHeld }) => rest.replaceAll(notHeld, ' '), text);
  return HELD_WORDS.some(({ held }) => held.test(left));
}

function comparable(message: string): string {
  return message.normalize('NFKC').toLowerCase().replaceAll('’', "'");
}
