import { describe, expect, test } from 'vitest';
import { makeCase, runCase } from '../../fuzz/run-case.ts';
import { saysZero } from '../../fuzz/says-zero.ts';
import { isInPage } from '../../fuzz/is-in-page.ts';
import { minimise } from '../../fuzz/minimise.ts';
import { runRange } from '../../fuzz/run-range.ts';

/** `npm run fuzz` runs a million of these; the first few thousand of one seed stand for them here. */
const CASES = 6000;
const SEED = 19970822;

test('damaged pages and answers break no promise', () => {
  const report = runRange(SEED, { thread: 0, threads: 1, end: CASES, endsAtMs: Infinity });
  expect(report.failures).toEqual([]);
  expect(report.pages + report.answers).toBe(CASES);
  // A run that never gets past the damage would prove nothing.
  expect(report.accepted).toBeGreaterThan(CASES / 100);
  expect(report.entries).toBeGreaterThan(CASES / 5);
}, 60_000);

test('the same number of the same seed is the same case', () => {
  expect(makeCase(SEED, 42)).toEqual(makeCase(SEED, 42));
  expect(makeCase(SEED, 42)).not.toEqual(makeCase(SEED + 1, 42));
});

describe('what judges the code is itself judged:', () => {
  test.each([
    ['<response><error>0</error></response>', true],
    ['<error code="x"> <![CDATA[0]]> </error>', true],
    ['<success>00</success>', true],
    ['<error>1</error>', false],
    ['<error></error>0', false],
    ['<!-- <error>0</error> --><error>1</error>', false],
    ['<error>0.5</error>', false],
    ['error 0', false],
  ])('%s', (text, isZero) => {
    expect(saysZero(text)).toBe(isZero);
  });

  test.each([
    ['http://a.example/tb/1', '<a href="/tb/1">', true],
    ['http://a.example/tb?a&b', '<!-- x="tb?a&amp;b" -->', true],
    ['http://a.example/tb/12', '<a href="/tb/1"></a>2', false],
    ['http://b.example/tb/1', '<a href="/tb/1">', false],
  ])('%s in %s', (pingUrl, text, isThere) => {
    expect(isInPage(pingUrl, text, 'http://a.example/')).toBe(isThere);
  });

  test('a broken promise is made as small as it gets', () => {
    expect(minimise('many words, a needle, and more', (text) => text.includes('needle'))).toBe('needle');
  });

  test('a case that breaks nothing is reported as such', () => {
    expect(runCase(makeCase(SEED, 1)).broken).toBeNull();
  });
});
