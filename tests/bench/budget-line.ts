/** One line of the table: a budget, and what was measured. */
export interface BudgetLine {
  readonly what: string;
  readonly budget: string;
  readonly measured: string;
  /**
   * `over`: above the budget, though not in so many of the rounds that chance is ruled out. `broken`:
   * above it in three rounds of four and more. Sizes know no chance.
   */
  readonly verdict: 'ok' | 'over' | 'broken';
}

/** What was measured in one round, the one right after the other. */
export interface Round {
  readonly oursMs: number;
  readonly yardstickMs: number;
}

/**
 * Judges times by the ratio within each round, so that a busy moment weighs on both sides.
 *
 * @param leastMs a yardstick shorter than this is taken for as long as this: beside nothing everything is slow
 */
export function judgeRatio(what: string, budget: number, rounds: readonly Round[], leastMs = 0): BudgetLine {
  const ratios = rounds.map(({ oursMs, yardstickMs }) => oursMs / Math.max(yardstickMs, leastMs));
  const ours = quantile(
    rounds.map(({ oursMs }) => oursMs),
    0.5,
  );
  const yardstick = quantile(
    rounds.map(({ yardstickMs }) => yardstickMs),
    0.5,
  );
  const median = quantile(ratios, 0.5);
  const isShort = yardstick < leastMs ? `, held to ${leastMs} ms` : '';
  return {
    what,
    budget: `${budget.toFixed(1)} x`,
    measured: `${median.toFixed(2)} x (${ours.toFixed(1)} ms : ${yardstick.toFixed(1)} ms${isShort})`,
    verdict: median <= budget ? 'ok' : quantile(ratios, 0.25) <= budget ? 'over' : 'broken',
  };
}

export function judgeSize(what: string, budgetBytes: number, bytes: number): BudgetLine {
  return {
    what,
    budget: `${(budgetBytes / 1000).toFixed(0)} kB`,
    measured: `${(bytes / 1000).toFixed(2)} kB`,
    verdict: bytes <= budgetBytes ? 'ok' : 'broken',
  };
}

/** The value that so large a share of the others is not above: 0.5 is the median. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN;
}
