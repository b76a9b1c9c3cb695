import type { Broken, FuzzCase } from './fuzz-case.ts';
import { minimise } from './minimise.ts';
import { makeCase, runCase } from './run-case.ts';

interface Failure {
  readonly index: number;
  readonly broken: Broken;
  /** The smallest case found that breaks the same promise. */
  readonly minimised: FuzzCase;
}

/** What came of some cases of a run. */
export interface RangeReport {
  readonly pages: number;
  readonly answers: number;
  /** How many entries the pages gave, and how many answers were accepted: with none the run has shown nothing. */
  readonly entries: number;
  readonly accepted: number;
  readonly failures: readonly Failure[];
  readonly slowest: { readonly index: number; readonly elapsedMs: number; readonly chars: number };
}

/** Failures beyond these teach nothing new. */
const MAX_FAILURES = 5;

/** The cases of one thread of several. */
export interface FuzzRange {
  readonly thread: number;
  readonly threads: number;
  /** Number behind the last case of all threads. */
  readonly end: number;
  /** When to stop, whatever is left. */
  readonly endsAtMs: number;
}

/** Runs a thread's share of the cases: one pair in turn, a page and an answer. */
export function runRange(seed: number, { thread, threads, end, endsAtMs }: FuzzRange): RangeReport {
  const count = { page: 0, answer: 0 };
  const yielded = { page: 0, answer: 0 };
  const failures: Failure[] = [];
  let slowest = { index: 0, elapsedMs: 0, chars: 0 };
  for (let index = 0; index < end && failures.length < MAX_FAILURES; index += 1) {
    if (Math.floor(index / 2) % threads !== thread) continue;
    if (performance.timeOrigin + performance.now() > endsAtMs) break;
    const one = makeCase(seed, index);
    const run = runCase(one);
    const { broken, elapsedMs } = run;
    count[one.kind] += 1;
    yielded[one.kind] += run.yield;
    if (elapsedMs > slowest.elapsedMs) slowest = { index, elapsedMs, chars: one.text.length };
    if (broken === null) continue;
    const text = minimise(
      one.text,
      (shorter) => runCase({ ...one, text: shorter }).broken?.promise === broken.promise,
    );
    const minimised = { ...one, text };
    failures.push({ index, broken: runCase(minimised).broken ?? broken, minimised });
  }
  return {
    pages: count.page,
    answers: count.answer,
    entries: yielded.page,
    accepted: yielded.answer,
    failures,
    slowest,
  };
}
