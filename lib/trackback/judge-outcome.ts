import { judgeAnswer } from './answers/judge-answer.ts';
import { decodeAnswer } from './decode-answer.ts';
import type { HttpOutcome } from './http-outcome.ts';
import { readAnswer } from './read-answer.ts';
import { readRetryAfter } from './answers/read-retry-after.ts';
import type { Verdict } from './verdict.ts';

/**
 * What an HTTP outcome means for the person who sent the ping. Pure and total: never throws, whatever the receiver sent.
 *
 * @param nowMs the time of the answer, to count `Retry-After` dates from.
 */
export function judgeOutcome(outcome: HttpOutcome, nowMs: number): Verdict {
  switch (outcome.kind) {
    case 'redirected':
      return { kind: 'not-trackback', reason: 'redirected', message: null };
    case 'timed-out':
      return { kind: 'unknown', reason: 'timed-out', message: null };
    case 'connection-lost':
      return outcome.offline
        ? { kind: 'not-sent', reason: 'offline', message: null }
        : { kind: 'unknown', reason: 'connection-lost', message: null };
    case 'answered':
      return judgeAnswer({
        status: outcome.status,
        isCut: outcome.truncated,
        reading: readAnswer(decodeAnswer(outcome.body, outcome.contentType).text),
        retryAfterSeconds: readRetryAfter(outcome.retryAfter, nowMs),
      });
    default:
      return outcome satisfies never;
  }
}
