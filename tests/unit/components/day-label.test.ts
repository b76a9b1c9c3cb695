import { describe, expect, it } from 'vitest';
import { dayLabel } from '../../../components/day-label.ts';

const at = (day: number, hour: number) => new Date(2026, 2, day, hour).getTime();

describe('dayLabel', () => {
  it('goes by the reader’s calendar, not by hours passed', () => {
    expect(dayLabel(at(20, 0), at(20, 10))).toBe('Today');
    expect(dayLabel(at(19, 23), at(20, 0))).toBe('Yesterday');
    expect(dayLabel(at(19, 0), at(20, 23))).toBe('Yesterday');
    expect(dayLabel(at(1, 12), at(20, 10))).toBe(
      new Intl.DateTimeFormat(undefined, { dateStyle: 'full' }).format(at(1, 12)),
    );
  });

  it('knows yesterday on the first of a month', () => {
    expect(dayLabel(new Date(2026, 1, 28, 23).getTime(), at(1, 0))).toBe('Yesterday');
  });
});
