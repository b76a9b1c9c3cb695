import { HELD_WORDS } from './held-words.ts';
import type { Topic } from './receiver-words.ts';
import { RECEIVER_WORDS } from './receiver-words.ts';

/** What a refusal's words are about; null when they say nothing known. Moderation is no ground for a refusal and not looked for. */
export function readTopic(message: string | null): Topic | null {
  if (message === null) return null;
  const text = comparable(message);
  const first = RECEIVER_WORDS.find(({ words }) => words.test(text))?.topic;
  if (first === undefined) return null;
  // "Already closed" is not "already there", and "only post every 15 seconds" is not about the method.
  if (first === 'duplicate' && !SURELY_DUPLICATE.test(text) && isAbout('closed', text)) return 'closed';
  if (first === 'wrong-method' && isAbout('throttled', text)) return 'throttled';
  return first;
}

/** Words that leave no doubt that an earlier ping is meant. */
const SURELY_DUPLICATE =
  /duplic|regist|exist|receiv|doppel|enregistr|reçu|登録|存在|受信|중복|등록|重[复複]|recibid|ricevut|ontvangen/u;

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
