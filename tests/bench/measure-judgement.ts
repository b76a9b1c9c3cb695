import { discover } from '../../lib/trackback/discover.ts';
import { judgeOutcome } from '../../lib/trackback/judge-outcome.ts';
import { readHtml } from '../../lib/trackback/read-html.ts';
import { ordinaryPage } from './big-pages.ts';
import { judgeRatio, quantile } from './budget-line.ts';
import type { BudgetLine, Round } from './budget-line.ts';
import { HOSTILE_ANSWERS, HOSTILE_PAGES, MEGABYTE } from './hostile-shapes.ts';
import type { HostileShape } from './hostile-shapes.ts';

const BUDGET = 2;
const ROUNDS = 9;

/** A megabyte of hostile shapes against an ordinary megabyte, in turns: the worst shape of each kind makes the line. */
export function measureJudgement(): BudgetLine[] {
  const ordinary = { name: 'ordinary', text: ordinaryPage(MEGABYTE) };
  const answer = {
    name: 'ordinary',
    text: `<?xml version="1.0"?><response><error>1</error><message>${'The ping was not taken, for reasons given here. '.repeat(MEGABYTE / 48)}</message></response>`,
  };
  return [
    ...worst('readHtml and discover, 1 MB', HOSTILE_PAGES, ordinary, ({ text, contentType = 'text/html' }) =>
      discover(readHtml(text, { pageUrl: 'http://blog.example/e/1', contentType })),
    ),
    ...worst('judgeOutcome, 1 MB', HOSTILE_ANSWERS, answer, ({ text }) =>
      judgeOutcome(
        {
          kind: 'answered',
          status: 200,
          finalUrl: 'http://r.example/',
          contentType: 'text/xml',
          retryAfter: null,
          body: new TextEncoder().encode(text),
          truncated: false,
        },
        0,
      ),
    ),
  ];
}

function worst(
  what: string,
  shapes: readonly HostileShape[],
  ordinary: HostileShape,
  work: (shape: HostileShape) => unknown,
): BudgetLine[] {
  // Processor time: on a busy machine the clock runs on while others compute, and an answer takes five milliseconds.
  const time = (shape: HostileShape) => {
    const before = process.cpuUsage();
    work(shape);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  const rounds = shapes.map((shape) => {
    time(shape);
    return Array.from({ length: ROUNDS }, (): Round => ({
      yardstickMs: time(ordinary),
      oursMs: time(shape),
    }));
  });
  const medians = rounds.map((times) =>
    quantile(
      times.map(({ oursMs, yardstickMs }) => oursMs / yardstickMs),
      0.5,
    ),
  );
  const order = shapes.map((_, at) => at).sort((a, b) => (medians[b] ?? 0) - (medians[a] ?? 0));
  // The two worst: one alone may be chance.
  return order
    .slice(0, 2)
    .map((at) => judgeRatio(`${what}: ${shapes[at]?.name ?? ''}`, BUDGET, rounds[at] ?? []));
}
