/**
 * `npm test`: check, unit tests, then the build that ships in a real browser, against the practice web
 * and against receivers that other people wrote. Stops at the first of these that fails, and closes with
 * one line that counts every test that ran.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const RESULTS = 'test-results';
const UNIT_REPORT = join(RESULTS, 'unit.json');
const BROWSER_REPORT = join(RESULTS, 'browser.json');

const steps: readonly {
  readonly script: string;
  readonly args: readonly string[];
  readonly count: () => Count;
}[] = [
  { script: 'check', args: [], count: () => ({ passed: 0, failed: 0, skipped: 0 }) },
  {
    script: 'test:unit',
    args: ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`],
    count: countUnit,
  },
  { script: 'test:e2e', args: ['--', '--reporter=list,json'], count: countInBrowser },
  { script: 'test:interop', args: ['--', '--reporter=list,json'], count: countInBrowser },
];

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

let total: Count = { passed: 0, failed: 0, skipped: 0 };
let succeeded = true;
for (const { script, args, count } of steps) {
  rmSync(BROWSER_REPORT, { force: true });
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: BROWSER_REPORT };
  const { status } = spawnSync('npm', ['run', script, ...args], { stdio: 'inherit', env });
  const { passed, failed, skipped } = count();
  total = { passed: total.passed + passed, failed: total.failed + failed, skipped: total.skipped + skipped };
  if (status === 0) continue;
  succeeded = false;
  console.error(`\nnpm run ${script} failed.`);
  break;
}

const skipped = total.skipped === 0 ? '' : `, ${total.skipped} skipped`;
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = succeeded ? 0 : 1;

function countUnit(): Count {
  const report = read(UNIT_REPORT) as {
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
  } | null;
  if (report === null) return { passed: 0, failed: 1, skipped: 0 };
  return { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests };
}

function countInBrowser(): Count {
  const report = read(BROWSER_REPORT) as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  } | null;
  if (report === null) return { passed: 0, failed: 1, skipped: 0 };
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky, skipped };
}

/** Null when the step died before it wrote its report. */
function read(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
