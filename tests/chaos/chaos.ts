/**
 * `npm run test:chaos -- --rounds 200 --seed 1 --kill both`: presses Send and kills the worker or the whole browser at
 * some moment, again and again, and holds what is left against what the receiver saw. `--only 17` runs one round of a
 * seed again. Exits with 1 when a promise was broken.
 */
import { parseArgs } from 'node:util';
import { buildExtension } from '../../scripts/build-extension.ts';
import { ensureBrowser } from '../../scripts/find-browser.ts';
import type { KillKind } from './plan-round.ts';
import { runChaos } from './run-chaos.ts';

const KILLS: Readonly<Record<string, readonly KillKind[]>> = {
  worker: ['worker'],
  browser: ['browser'],
  both: ['worker', 'browser'],
};

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    kill: { type: 'string', default: 'both' },
    only: { type: 'string' },
  },
});
const kills = KILLS[values.kill];
if (kills === undefined) throw new Error(`--kill is worker, browser or both, not ${values.kill}.`);
const indexes =
  values.only === undefined
    ? Array.from({ length: Number(values.rounds) }, (_, index) => index)
    : [Number(values.only)];

const report = await runChaos({
  executablePath: await ensureBrowser(console.log),
  extensionDir: await buildExtension(),
  seed: Number(values.seed),
  indexes,
  kills,
  onRound({ index, kill, way, behaviour, moment }, { records, violations }, elapsedMs) {
    const states = records.map(({ state }) => (state.kind === 'settled' ? state.verdict.kind : state.kind));
    const when = moment.kind === 'after-click' ? `${moment.ms} ms after the click` : moment.kind;
    console.log(
      `${index}: ${way}, ${behaviour.kind}, ${kill} killed ${when}: ${states.join(', ') || 'no record'} (${elapsedMs.toFixed(0)} ms)`,
    );
    for (const words of violations) console.log(`   BROKEN: ${words}`);
  },
});

const endings = Object.entries(report.endings).map(([ending, count]) => `${count} ${ending}`);
console.log(`
${report.rounds} rounds of seed ${values.seed}, ${report.medianMs.toFixed(0)} ms each (median).
Killed: the worker ${report.kills.worker} times, the browser ${report.kills.browser} times.
${report.clicks} clicks, ${report.records} records, ${report.posts} POSTs (${report.repeats} repeated by the browser itself).
Records: ${endings.join(', ')}.
${report.violations.length} violations.`);
for (const { index, words } of report.violations) {
  console.log(
    `Round ${index}: ${words}. Again: npm run test:chaos -- --seed ${values.seed} --kill ${values.kill} --only ${index}`,
  );
}
process.exitCode = report.violations.length === 0 ? 0 : 1;
