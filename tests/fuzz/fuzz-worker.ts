import { parentPort, workerData } from 'node:worker_threads';
import { runRange } from './run-range.ts';
import type { FuzzRange } from './run-range.ts';

/** What a thread is asked to do; it answers with one `RangeReport`. */
export interface FuzzTask extends FuzzRange {
  readonly seed: number;
}

const { seed, ...range } = workerData as FuzzTask;
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port has no origin
parentPort?.postMessage(runRange(seed, range));
