import type { HistoryView, ShownHistory } from '../../components/history-view.ts';
import { WHOLE_HISTORY } from '../../components/history-view.ts';
import { findPings } from '../../lib/history/find-pings.ts';
import type { HistoryIndex } from '../../lib/history/history-index.ts';
import { indexWeeks } from '../../lib/history/history-index.ts';
import { packWeek, weekOf } from '../../lib/history/history-week.ts';
import { periodBounds } from '../../lib/history/period.ts';
import { pingDigest } from '../../lib/history/ping-digest.ts';
import type { PingRecord } from '../../lib/outbox/ping-record.ts';
import { matchText } from './match-text.ts';
import { NOW } from './samples.ts';

/** The index of these pings, as the database would give it. */
export function indexOf(records: readonly PingRecord[]): HistoryIndex {
  const weeks = Map.groupBy(records.map(pingDigest), ({ createdAt }) => weekOf(createdAt));
  return indexWeeks([...weeks].map(([week, digests]) => packWeek(digests, `revision ${week}`)));
}

/** These pings as a view shows them. */
export function shownHistory(
  records: readonly PingRecord[],
  view: HistoryView = WHOLE_HISTORY,
): ShownHistory {
  const index = indexOf(records);
  const filter = { ...view.filter, ...periodBounds(view.period, NOW) };
  const found = findPings(index, filter, matchText(index, filter.text, null), view.order);
  return { index, total: records.length, found, isWhole: true, isCounted: true };
}

/** What reads whole pings out of a list of them. */
export function loaderOf(records: readonly PingRecord[]) {
  const byId = new Map(records.map((record) => [record.id, record]));
  return async (ids: readonly string[]): Promise<readonly PingRecord[]> =>
    ids.map((id) => byId.get(id)).filter((record) => record !== undefined);
}
