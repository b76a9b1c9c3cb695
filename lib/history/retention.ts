import type { Instant } from '../outbox/ping-record.ts';

/** How long pings are kept: the user's choice. */
export const RETENTIONS = ['all', '3-years', '1-year', '90-days'] as const;
export type Retention = (typeof RETENTIONS)[number];

const DAY_MS = 24 * 60 * 60_000;
const KEPT_DAYS: Readonly<Record<Exclude<Retention, 'all'>, number>> = {
  '3-years': 3 * 365,
  '1-year': 365,
  '90-days': 90,
};

/** The moment before which pings are not kept; null when all are. */
export function keptSince(retention: Retention, now: Instant): Instant | null {
  return retention === 'all' ? null : now - KEPT_DAYS[retention] * DAY_MS;
}
