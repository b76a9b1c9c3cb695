import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { findPings } from '../lib/history/find-pings.ts';
import type { TextMatches } from '../lib/history/match-text.ts';
import { isWhole, matchOn, startMatching } from '../lib/history/match-text.ts';
import { periodBounds } from '../lib/history/period.ts';
import type { HistoryReading, HistoryServices } from './history-services.ts';
import type { HistoryView, ShownHistory } from './history-view.ts';

/** How long a search may keep the page busy at a time: the rest of a frame is for drawing. */
const SLICE_MS = 8;
/** Newest pings with which a search that goes on is worth showing: they fill the window. */
const ENOUGH = 25;

/** One look at the history, which may take several slices of time. */
interface Look {
  /** Searches for a while. Gives what is found so far, null when that is not worth showing yet. */
  goOn(): ShownHistory | null;
  isDone(): boolean;
}

/** The history, read, searched and filtered. Null while nothing is read yet. */
export function useHistory(
  services: Pick<HistoryServices, 'watch'>,
  view: HistoryView,
  now: () => number,
): { readonly reading: HistoryReading | null; readonly shown: ShownHistory | null } {
  const [reading, setReading] = useState<HistoryReading | null>(null);
  const lastMatches = useRef<TextMatches | null>(null);
  const lastShown = useRef<ShownHistory | null>(null);
  useEffect(() => services.watch(setReading), []);

  const look = useMemo(() => {
    if (reading?.kind !== 'read') {
      lastShown.current = null;
      return null;
    }
    const started = startLook(reading, view, now(), lastMatches.current);
    lastMatches.current = started.matches;
    // What can be had at once is there with the letter itself; until then the page stays as it is.
    lastShown.current = started.goOn() ?? lastShown.current;
    return started;
  }, [reading, view]);

  const [, redraw] = useState(0);
  useEffect(() => {
    if (look === null || look.isDone()) return undefined;
    let timer = setTimeout(goOn);
    function goOn(): void {
      const found = look?.goOn() ?? null;
      if (found !== null) {
        lastShown.current = found;
        redraw((times) => times + 1);
      }
      if (look?.isDone() === false) timer = setTimeout(goOn);
    }
    return () => clearTimeout(timer);
  }, [look]);

  return { reading, shown: lastShown.current };
}

function startLook(
  { index, total }: Extract<HistoryReading, { readonly kind: 'read' }>,
  view: HistoryView,
  now: number,
  before: TextMatches | null,
): Look & { readonly matches: TextMatches | null } {
  const matches = startMatching(index, view.filter.text, before);
  const filter = { ...view.filter, ...periodBounds(view.period, now) };
  const isDone = () => matches === null || isWhole(matches);
  let wasShown = false;
  return {
    matches,
    isDone,
    goOn() {
      const end = performance.now() + SLICE_MS;
      if (matches !== null) matchOn(matches, () => performance.now() > end);
      // Shown twice at most, and in part only where the part is how the whole begins.
      if (!isDone() && (wasShown || view.order !== 'newest')) return null;
      const found = findPings(index, filter, matches, view.order);
      if (!isDone() && found.positions.length < ENOUGH) return null;
      wasShown = true;
      return { index, total, found, isWhole: isDone() };
    },
  };
}
