import { isDeepStrictEqual } from 'node:util';
import { judgeOutcome } from '../../lib/trackback/judge-outcome.ts';
import type { Verdict } from '../../lib/trackback/verdict.ts';
import { VERDICT_KINDS } from '../../lib/trackback/verdict.ts';
import type { AnswerCase, Broken, CaseRun } from './fuzz-case.ts';
import { isJsonSafe } from './is-json-safe.ts';
import { saysZero, withoutComments } from './says-zero.ts';

const NOW_MS = Date.UTC(2026, 10, 20, 12, 0, 0);
const MAX_WAIT_SECONDS = 31 * 24 * 60 * 60;

/** Controls, whatever turns the reading direction, what nobody sees, halves of characters. */
const UNCLEAN = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Cs}/u;

/** Judges an answer and holds the verdict against what is promised of all verdicts. */
export function checkAnswer(answer: AnswerCase): CaseRun {
  const startedAt = performance.now();
  const verdict = judge(answer);
  const elapsedMs = performance.now() - startedAt;
  return {
    broken: brokenPromise(answer, verdict),
    elapsedMs,
    yield: verdict.kind === 'accepted' ? 1 : 0,
  };
}

function brokenPromise(answer: AnswerCase, verdict: Verdict): Broken | null {
  const details = JSON.stringify(verdict);
  if (!VERDICT_KINDS.includes(verdict.kind)) return { promise: 'a verdict of a known kind', details };
  if (verdict.kind === 'accepted' && !mayBeAccepted(answer))
    return { promise: 'accepted only with a readable zero', details };
  const { message } = verdict;
  if (message !== null && (message === '' || message.length > 500 || UNCLEAN.test(message)))
    return { promise: 'a clean message of 500 characters at most', details };
  if (verdict.kind === 'refused' && !isWait(verdict.retryAfterSeconds))
    return { promise: 'a wait of whole seconds, a month at most', details };
  if (!isJsonSafe(verdict)) return { promise: 'a verdict safe in JSON', details };
  if (!isDeepStrictEqual(judge(answer), verdict)) return { promise: 'the same verdict twice', details };
  return null;
}

function judge({ text, status, contentType, retryAfter, truncated }: AnswerCase): Verdict {
  const body = new Uint8Array(Buffer.from(text, 'latin1'));
  return judgeOutcome(
    { kind: 'answered', status, finalUrl: 'https://r.example/', contentType, retryAfter, body, truncated },
    NOW_MS,
  );
}

/** A good status and a zero; or 201 or 202 with nothing, or a few plain words: no markup, no JSON. */
function mayBeAccepted({ text, status }: AnswerCase): boolean {
  if (status < 200 || status > 299) return false;
  if (saysZero(text) && !isSpokenAgainst(text)) return true;
  // UTF-16 without a mark is recognised by its zero bytes.
  const words = withoutComments(marked(text).replaceAll('\0', '')).trim();
  return (status === 201 || status === 202) && !/^[<{[]/.test(words);
}

/**
 * Whether a zero is plainly no receiver's: words before the answer that are no notice, program text that nobody executed, an
 * element of another protocol around it or beside it. Generous: it knows a few such, and nothing of the code it judges.
 */
function isSpokenAgainst(text: string): boolean {
  const whole = marked(text).replaceAll('\0', '');
  const said = withoutComments(whole).replaceAll(/=\s*(?:"[^"]*"|'[^']*')/g, '');
  const start = said.search(/<(?:[\w.-]+:)?(?:response|methodresponse|error)[\s/>]/i);
  const before = said.slice(0, start).replaceAll(/<[^<>]*>/g, '');
  if (start !== -1 && /\p{L}{3}/u.test(before) && !/\bline\s+\d/.test(before)) return true;
  const outside = whole.replaceAll(/<!--.*?(?:-->|$)|<message.*$|=\s*(?:"[^"]*"|'[^']*')/gis, '');
  if (/<\?(?:php|=)/i.test(outside)) return true;
  return (
    /<response>\s*<(?:result|status)>\s*<error>[^<]*<\/error>\s*<\/(?:result|status)>\s*<\/response>\s*$/i.test(
      said,
    ) || /^\s*<response status="fail">/i.test(said)
  );
}

function isWait(seconds: number | null): boolean {
  return seconds === null || (Number.isInteger(seconds) && seconds >= 0 && seconds <= MAX_WAIT_SECONDS);
}

/** In UTF-16 two bytes make a character, whatever they would be by themselves: behind its mark, or with a zero byte beside the first `<` and the white space before it. */
function marked(text: string): string {
  const isLittle = text.startsWith('ÿþ') || /^(?:[\t\n\r ]\0){0,64}<\0[^]\0/.test(text);
  const isBig = text.startsWith('þÿ') || /^(?:\0[\t\n\r ]){0,64}\0<\0/.test(text);
  const encoding = isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(Buffer.from(text, 'latin1'));
}
