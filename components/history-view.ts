import type { FoundPings } from '../lib/history/find-pings.ts';
import type { HistoryIndex } from '../lib/history/history-index.ts';
import type { HistoryFilter, HistoryOrder } from '../lib/history/history-query.ts';
import type { Period } from '../lib/history/period.ts';

/** How the user looks at the history. */
export interface HistoryView {
  /** Without its times, which `period` gives. */
  readonly filter: Omit<HistoryFilter, 'from' | 'until'>;
  readonly period: Period;
  readonly order: HistoryOrder;
}

export const WHOLE_HISTORY: HistoryView = {
  filter: { text: '', mark: null, receiver: null, ownUrl: null },
  period: { kind: 'any' },
  order: 'newest',
};

/** The history as it is looked at. */
export interface ShownHistory {
  readonly index: HistoryIndex;
  /** How many pings there are, shown or not, read or not. */
  readonly total: number;
  readonly found: FoundPings;
  /** False while the search is still at it: then `found` has the newest ones of all that it will find. */
  readonly isWhole: boolean;
  /** False while the list is to be drawn before the numbers behind the filters. */
  readonly isCounted: boolean;
}

/** Whether the view leaves pings out. */
export function isFiltered({ filter, period }: HistoryView): boolean {
  const { text, mark, receiver, ownUrl } = filter;
  return text.trim() !== '' || mark !== null || receiver !== null || ownUrl !== null || period.kind !== 'any';
}
