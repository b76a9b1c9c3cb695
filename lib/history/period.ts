import type { Instant } from '../outbox/ping-record.ts';

/** A stretch of time to look at. */
export type Period =
  | { readonly kind: 'any' }
  /** The last so many days, to this moment. */
  | { readonly kind: 'days'; readonly days: number }
  /** Whole days of the reader's calendar, both included, as `2026-11-20`; '' leaves that end open. */
  | { readonly kind: 'range'; readonly first: string; readonly last: string };

const DAY_MS = 24 * 60 * 60_000;

export function periodBounds(
  period: Period,
  now: Instant,
): { readonly from: Instant | null; readonly until: Instant | null } {
  switch (period.kind) {
    case 'any':
      return { from: null, until: null };
    case 'days':
      return { from: now - period.days * DAY_MS, until: null };
    case 'range':
      return { from: startOfDay(period.first, 0), until: startOfDay(period.last, 1) };
    default:
      return period satisfies never;
  }
}

/** The first moment of a day, or of a later one, by the calendar: a day may be 23 or 25 hours long. */
function startOfDay(date: string, daysLater: number): Instant | null {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  const at = new Date(year, month - 1, day + daysLater).getTime();
  return Number.isNaN(at) ? null : at;
}
