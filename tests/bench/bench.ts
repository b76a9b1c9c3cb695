/**
 * `npm run bench`: holds the build to its budgets, side by side with a yardstick in the same run.
 * Names of parts (`sizes`, `judgement`, `collector`, `popup`) run only those. Exits with 1 when a
 * budget is broken: a size above it, or a time above it in three rounds of four and more.
 */
import { buildExtension } from '../../scripts/build-extension.ts';
import { ensureBrowser } from '../../scripts/find-browser.ts';
import type { BudgetLine } from './budget-line.ts';
import { measureCollector } from './measure-collector.ts';
import { measureJudgement } from './measure-judgement.ts';
import { measurePopup } from './measure-popup.ts';
import { measureSizes } from './measure-sizes.ts';

const browser = await ensureBrowser(console.log);
const extension = await buildExtension();

const PARTS: Readonly<Record<string, () => BudgetLine[] | Promise<BudgetLine[]>>> = {
  sizes: () => measureSizes(extension),
  judgement: measureJudgement,
  collector: () => measureCollector(browser, extension),
  popup: () => measurePopup(browser, extension),
};

const asked = process.argv.slice(2);
const unknown = asked.find((name) => PARTS[name] === undefined);
if (unknown !== undefined) throw new Error(`No part "${unknown}": ${Object.keys(PARTS).join(', ')}.`);

print({ what: '', budget: 'budget', measured: 'measured', verdict: '' });
let isBroken = false;
for (const [name, measure] of Object.entries(PARTS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  for (const line of await measure()) {
    print(line);
    isBroken ||= line.verdict === 'broken';
  }
}
process.exitCode = isBroken ? 1 : 0;

function print({ what, budget, measured, verdict }: Record<keyof BudgetLine, string>): void {
  console.log(`${what.padEnd(56)}${budget.padStart(8)}  ${measured.padEnd(44)}${verdict}`);
}
