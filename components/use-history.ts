import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { findPings } from '../lib/history/find-pings.ts';
import type { TextMatches } from '../lib/history/match-text.ts';
import { isWhole, matchOn, startMatching } from '../lib/history/match-text.ts';
import { periodBounds } from '../lib/history/period.ts';
import type { HistoryReading, HistoryServices } from './history-services.ts';
import type { HistoryView, ShownHistory } from './history-view.ts';

/** How long a search may keep the page busy at a time: what is typed meanwhile comes in between. */
const SLICE_MS = 6;
/** Newest pings with which a search that goes on is worth showing: they fill the window. */
const ENOUGH = 25;

/** One look at the history, which may take several slices of time: first what fills the window, then all, then the counts. */
interface Look {
  /** Searches for a while. Gives what is found so far, null when that is not worth showing yet. */
  goOn(): ShownHistory | null;
  /** Something of it has been given to show: what is left may wait for it. */
  isShown(): boolean;
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
  // Begins with the drawing, not after it; the next letter stops it before anything else is done for that letter.
  useLayoutEffect(() => {
    const stopped = new AbortController();
    if (look !== null) void goOnTo(look);
    async function goOnTo(look: Look): Promise<void> {
      while (!look.isDone()) {
        await nextTask(look.isShown() ? 'background' : 'user-visible');
        if (stopped.signal.aborted) return;
        const found = look.goOn();
        if (found === null) continue;
        lastShown.current = found;
        redraw((times) => times + 1);
      }
    }
    return () => stopped.abort();
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
  const isSearched = () => matches === null || isWhole(matches);
  let shown: ShownHistory | null = null;
  return {
    matches,
    isShown: () => shown !== null,
    isDone: () => shown?.isCounted === true,
    goOn() {
      if (shown?.isWhole === true) return (shown = { ...shown, isCounted: true });
      const end = performance.now() + SLICE_MS;
      if (matches !== null) matchOn(matches, () => performance.now() > end);
      // Shown once in part at most, and only where the part is how the whole begins.
      if (!isSearched() && (shown !== null || view.order !== 'newest')) return null;
      const found = findPings(index, filter, matches, view.order);
      if (!isSearched() && found.positions.length < ENOUGH) return null;
      // What is found at once is drawn before its numbers are; else the rows stand there already.
      const isCounted = shown !== null;
      return (shown = { index, total, found, isWhole: isSearched(), isCounted });
    },
  };
}

function nextTask(priority: TaskPriority): Promise<void> {
  return scheduler.postTask(() => undefined, { priority });
}
