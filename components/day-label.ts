import { i18n } from '#i18n';
import type { Instant, PingRecord } from '../lib/outbox/ping-record.ts';

export interface Day {
  /** "Today", "Yesterday", or the date in the reader's notation. */
  readonly label: string;
  readonly records: readonly PingRecord[];
}

const DATE = new Intl.DateTimeFormat(undefined, { dateStyle: 'full' });

/** Cuts a list that is in order of time into days of the reader's calendar, in the same order. */
export function groupByDay(records: readonly PingRecord[], now: Instant): readonly Day[] {
  const today = DATE.format(now);
  const yesterday = DATE.format(startOfDayBefore(now));
  const days = Map.groupBy(records, ({ createdAt }) => DATE.format(createdAt));
  return [...days].map(([date, records]) => {
    if (date === today) return { label: i18n.t('history.today'), records };
    if (date === yesterday) return { label: i18n.t('history.yesterday'), records };
    return { label: date, records };
  });
}

/** By the calendar: a day may be 23 or 25 hours long. */
function startOfDayBefore(at: Instant): Date {
  const date = new Date(at);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() - 1);
}
