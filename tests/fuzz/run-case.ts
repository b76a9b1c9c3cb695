import { checkAnswer } from './check-answer.ts';
import { checkPage } from './check-page.ts';
import { createRandom, seedOfCase } from './create-random.ts';
import type { CaseRun, FuzzCase } from './fuzz-case.ts';
import { makeAnswer } from './make-answer.ts';
import { makePage } from './make-page.ts';

/** No case is so large that it may take longer, on a busy machine either. */
const MAX_MS = 2000;

/** The case of a number in the run of a seed: even numbers are pages, odd ones answers. */
export function makeCase(seed: number, index: number): FuzzCase {
  const random = createRandom(seedOfCase(seed, index));
  return index % 2 === 0 ? makePage(random) : makeAnswer(random);
}

/** Checks a case. What it throws is a broken promise as well. */
export function runCase(one: FuzzCase): CaseRun {
  try {
    const run = one.kind === 'page' ? checkPage(one) : checkAnswer(one);
    if (run.broken !== null || run.elapsedMs <= MAX_MS) return run;
    return { ...run, broken: { promise: 'an end in time', details: `${Math.round(run.elapsedMs)} ms` } };
  } catch (error) {
    const details = error instanceof Error ? String(error.stack) : String(error);
    return { broken: { promise: 'never throws', details }, elapsedMs: 0, yield: 0 };
  }
}
