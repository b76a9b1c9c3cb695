import { describe, expect, it } from 'vitest';
import { countHeadings } from '../../../lib/history/count-headings.ts';
import { findPings } from '../../../lib/history/find-pings.ts';
import { ALL_PINGS } from '../../../lib/history/history-query.ts';
import type { HistoryOrder } from '../../../lib/history/history-query.ts';
import { history } from '../../support/samples.ts';
import { indexOf } from '../../support/shown-history.ts';

/** Noon of the day so many days before 20 November 2026, by the calendar. */
const noon = (daysAgo: number) => new Date(2026, 10, 20 - daysAgo, 12).getTime();

const [sample] = history(1);
const pings = (days: readonly number[]) =>
  days.map((daysAgo, nth) => ({
    ...sample!,
    id: `00000000-0000-4000-8000-${String(nth).padStart(12, '0')}`,
    createdAt: noon(daysAgo) - nth,
    pingUrl: `https://receiver-${nth % 2}.example/ping`,
  }));

describe('countHeadings', () => {
  it.each<[days: readonly number[], order: HistoryOrder, counts: readonly number[]]>([
    [[], 'newest', []],
    [[0, 0, 0, 0, 0], 'newest', [1, 0]], // one day, and a stretch that goes on with it
    [[0, 0, 1, 1, 1], 'newest', [2, 0]],
    [[0, 0, 0, 1, 2], 'newest', [1, 2]],
    [[0, 0, 0, 1, 2], 'oldest', [3, 0]],
    [[0, 25, 26, 27, 400], 'newest', [3, 2]], // over the end of summer time, where there is one
    [[0, 1, 2, 3, 4], 'receiver', [1, 1]],
  ])('%#: a heading before every other day or receiver', (days, order, counts) => {
    const index = indexOf(pings(days));
    const { positions } = findPings(index, ALL_PINGS, null, order);
    expect([...countHeadings(index, positions, order, 3)]).toEqual(counts);
  });
});
