import type { Instant } from '../lib/outbox/ping-record.ts';

const DATE_AND_TIME = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
const TIME = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' });
const EXACT = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'medium' });

interface Props {
  readonly at: Instant;
  /** `time` where the day is said already, `exact` with seconds. */
  readonly as?: 'date-and-time' | 'time' | 'exact';
}

/** A moment in the reader's own time zone and notation. */
export function When({ at, as = 'date-and-time' }: Props) {
  const date = new Date(at);
  const format = { 'date-and-time': DATE_AND_TIME, time: TIME, exact: EXACT }[as];
  return (
    <time dateTime={date.toISOString()} title={as === 'exact' ? undefined : EXACT.format(date)}>
      {format.format(date)}
    </time>
  );
}
