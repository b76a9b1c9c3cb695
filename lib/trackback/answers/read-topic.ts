import type { Topic } from './receiver-words.ts';
import { RECEIVER_WORDS } from './receiver-words.ts';

/** What a refusal's words are about; null when they say nothing known. Moderation is no ground for a refusal and not looked for. */
export function readTopic(message: string | null): Exclude<Topic, 'held'> | null {
  if (message === null) return null;
  const text = comparable(message);
  for (const { topic, words } of RECEIVER_WORDS) {
    if (topic !== 'held' && words.test(text)) return topic;
  }
  return null;
}

/** Whether the words of an acceptance say that a person will look at the ping first. */
export function saysHeld(message: string | null): boolean {
  if (message === null) return false;
  const text = comparable(message);
  return RECEIVER_WORDS.some(({ topic, words }) => topic === 'held' && words.test(text));
}

function comparable(message: string): string {
  return message.normalize('NFKC').toLowerCase().replaceAll('’', "'");
}
