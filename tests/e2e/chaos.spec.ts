import { expect, test } from '@playwright/test';
import { planRound, type KillKind } from '../chaos/plan-round.ts';
import { runChaos } from '../chaos/run-chaos.ts';

/** A few of the rounds that `npm run test:chaos` runs by the hundred. */
const SEED = 4;
const KILLS: readonly KillKind[] = ['worker', 'browser'];
const INDEXES = chooseIndexes();

test('no ping is lost, sent twice or told wrong when the worker or the browser dies', async () => {
  test.setTimeout(60_000);
  const report = await runChaos({
    executablePath: process.env.TRACKBACK_BROWSER ?? '',
    extensionDir: process.env.TRACKBACK_EXTENSION ?? '',
    seed: SEED,
    indexes: INDEXES,
    kills: KILLS,
  });
  expect(report.violations).toEqual([]);
  expect(report.rounds).toBe(INDEXES.length);
  // Rounds in which nothing went would show nothing.
  expect(report.posts).toBeGreaterThan(0);
  expect(report.records).toBeGreaterThan(0);
});

/** The first round of every way in which the worker dies, and of three in which the browser does, which takes longer. */
function chooseIndexes(): number[] {
  const wanted = new Set([
    ...['message', 'form', 'two-messages', 'two-forms', 'no-access'].map((way) => `${way} worker`),
    ...['message', 'form', 'two-messages'].map((way) => `${way} browser`),
  ]);
  const chosen: number[] = [];
  for (let index = 0; wanted.size > 0; index += 1) {
    const { way, kill } = planRound(SEED, index, KILLS);
    if (wanted.delete(`${way} ${kill}`)) chosen.push(index);
  }
  return chosen;
}
