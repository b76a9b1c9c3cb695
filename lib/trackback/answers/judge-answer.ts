import { ANSWER_RULES } from './answer-rules.ts';
import type { AnswerFacts } from './answer-rules.ts';
import type { AnswerReading } from '../read-answer.ts';
import { readWaitInWords } from './read-wait-in-words.ts';
import { readTopic, saysHeld } from './read-topic.ts';
import type { Verdict } from '../verdict.ts';

/** What is known of an answer once its bytes are read. */
export interface Answer {
  readonly status: number;
  /** The body went on past the cap, or broke off. */
  readonly isCut: boolean;
  readonly reading: AnswerReading;
  /** From the `Retry-After` header. */
  readonly retryAfterSeconds: number | null;
}

/** Asks {@link ANSWER_RULES} from the top; the first that applies decides. */
export function judgeAnswer(answer: Answer): Verdict {
  const { message } = answer.reading;
  const topic = readTopic(message);
  const wait = topic === 'throttled' ? readWaitInWords(message) : null;
  const facts: AnswerFacts = {
    ...answer,
    message,
    topic,
    isHeld: saysHeld(message),
    retryAfterSeconds: answer.retryAfterSeconds ?? wait,
  };
  for (const rule of ANSWER_RULES) {
    const verdict = rule.judge(facts);
    if (verdict !== null) return verdict;
  }
  return { kind: 'not-trackback', reason: 'other', message };
}
