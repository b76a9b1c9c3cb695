import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { findPings } from '../lib/history/find-pings.ts';
import type { TextMatches } from '../lib/history/match-text.ts';
import { matchText } from '../lib/history/match-text.ts';
import { periodBounds } from '../lib/history/period.ts';
import type { HistoryReading, HistoryServices } from './history-services.ts';
import type { HistoryView, ShownHistory } from './history-view.ts';

/** The history, read, searched and filtered. Null while nothing is read yet. */
export function useHistory(
  services: Pick<HistoryServices, 'watch'>,
  view: HistoryView,
  now: () => number,
): { readonly reading: HistoryReading | null; readonly shown: ShownHistory | null } {
  const [reading, setReading] = useState<HistoryReading | null>(null);
  const lastMatches = useRef<TextMatches | null>(null);
  useEffect(() => services.watch(setReading), []);
  const shown = useMemo(() => {
    if (reading?.kind !== 'read') return null;
    const { index, total } = reading;
    lastMatches.current = matchText(index, view.filter.text, lastMatches.current);
    const filter = { ...view.filter, ...periodBounds(view.period, now()) };
    return { index, total, found: findPings(index, filter, lastMatches.current, view.order) };
  }, [reading, view]);
  return { reading, shown };
}
