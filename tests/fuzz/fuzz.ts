/**
 * `npm run fuzz -- --rounds 1000000 --seed 1 --seconds 3600`: damaged pages and answers by the
 * million, each held against the promises of check-page.ts and check-answer.ts, on all processors.
 * `--only 4711` runs one case of a seed again and prints it. Exits with 1 when a promise was broken.
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import type { FuzzTask } from './fuzz-worker.ts';
import { makeCase, runCase } from './run-case.ts';
import type { RangeReport } from './run-range.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '1' },
    seconds: { type: 'string', default: '3600' },
    only: { type: 'string' },
  },
});
const seed = Number(values.seed);

if (values.only === undefined) await fuzz(Number(values.rounds), Number(values.seconds));
else {
  const one = makeCase(seed, Number(values.only));
  console.log(JSON.stringify(one, null, 2));
  const { broken } = runCase(one);
  console.log(broken ?? 'All promises kept.');
  process.exitCode = broken === null ? 0 : 1;
}

async function fuzz(rounds: number, seconds: number): Promise<void> {
  const threads = availableParallelism();
  const startedAt = performance.now();
  const endsAtMs = Date.now() + seconds * 1000;
  const reports = await Promise.all(
    Array.from({ length: threads }, (_, thread) => run({ seed, thread, threads, end: rounds, endsAtMs })),
  );
  const sum = (of: (report: RangeReport) => number) =>
    reports.reduce((total, report) => total + of(report), 0);
  const pages = sum((report) => report.pages);
  const answers = sum((report) => report.answers);
  const slowest = reports
    .map((report) => report.slowest)
    .reduce((a, b) => (b.elapsedMs > a.elapsedMs ? b : a));
  const failures = reports.flatMap((report) => report.failures);
  const elapsedSeconds = (performance.now() - startedAt) / 1000;

  for (const { index, broken, minimised } of failures) {
    console.log(`\nCase ${index} of seed ${seed} breaks a promise: ${broken.promise}`);
    console.log(broken.details);
    console.log(`Smallest case that does: ${JSON.stringify(minimised)}`);
    console.log(`Again: npm run fuzz -- --seed ${seed} --only ${index}`);
  }
  console.log(
    `\n${pages} pages and ${answers} answers in ${elapsedSeconds.toFixed(0)} s on ${threads} threads, seed ${seed}: ${failures.length} promises broken.`,
  );
  console.log(
    `Entries found: ${sum((report) => report.entries)}. Answers accepted: ${sum((report) => report.accepted)}, each with a readable zero or, with 201 or 202, without any markup.`,
  );
  console.log(
    `Slowest: case ${slowest.index}, ${slowest.elapsedMs.toFixed(1)} ms for ${slowest.chars} characters (${((1000 * slowest.elapsedMs) / Math.max(1, slowest.chars)).toFixed(2)} µs a character).`,
  );
  if (failures.length === 0 && pages + answers < rounds)
    console.log(`Stopped after ${seconds} s, before the ${rounds} asked for.`);
  process.exitCode = failures.length === 0 ? 0 : 1;
}

function run(task: FuzzTask): Promise<RangeReport> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('fuzz-worker.ts', import.meta.url), { workerData: task });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
