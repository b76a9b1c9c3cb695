import { describe, expect, it } from 'vitest';
import { groupByDay } from '../../../components/group-by-day.ts';
import { record } from '../../support/samples.ts';

const at = (day: number, hour: number) => new Date(2026, 2, day, hour).getTime();
const ping = (createdAt: number) => record('sending', { createdAt });

describe('groupByDay', () => {
  it('cuts by the reader’s calendar and keeps the order', () => {
    const days = groupByDay(
      [ping(at(20, 9)), ping(at(20, 0)), ping(at(19, 23)), ping(at(1, 12))],
      at(20, 10),
    );
    expect(days.map(({ label, records }) => [label, records.length])).toEqual([
      ['Today', 2],
      ['Yesterday', 1],
      [new Intl.DateTimeFormat(undefined, { dateStyle: 'full' }).format(at(1, 12)), 1],
    ]);
  });

  it('knows yesterday on the first of a month', () => {
    expect(groupByDay([ping(new Date(2026, 1, 28, 23).getTime())], at(1, 0))[0]?.label).toBe('Yesterday');
  });

  it('gives no days for no pings', () => {
    expect(groupByDay([], at(1, 0))).toEqual([]);
  });
});
