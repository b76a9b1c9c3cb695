import { i18n } from '#i18n';
import type { Instant } from '../lib/outbox/ping-record.ts';

const DATE = new Intl.DateTimeFormat(undefined, { dateStyle: 'full' });

/** "Today", "Yesterday", or the date in the reader's notation. */
export function dayLabel(at: Instant, now: Instant): string {
  const date = DATE.format(at);
  if (date === DATE.format(now)) return i18n.t('history.today');
  if (date === DATE.format(startOfDayBefore(now))) return i18n.t('history.yesterday');
  return date;
}

/** By the calendar: a day may be 23 or 25 hours long. */
function startOfDayBefore(at: Instant): Date {
  const date = new Date(at);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() - 1);
}
