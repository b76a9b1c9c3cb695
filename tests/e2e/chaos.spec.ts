import { expect, test } from '@playwright/test';
import { planRound, type KillKind } from '../chaos/plan-round.ts';
import { runChaos } from '../chaos/run-chaos.ts';

/** One round of each way to press Send, with both kinds of death; `npm run test:chaos` runs hundreds. */
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

/** The first round of every way and kill, of the rounds that kill once the receiver is involved or soon after the click. */
function chooseIndexes(): number[] {
  const seen = new Set<string>();
  const chosen: number[] = [];
  for (let index = 0; index < 200; index += 1) {
    const { way, kill } = planRound(SEED, index, KILLS);
    const name = `${way} ${kill}`;
    if (!seen.has(name)) chosen.push(index);
    seen.add(name);
  }
  return chosen;
}
