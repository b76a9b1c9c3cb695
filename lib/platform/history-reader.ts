import type { Subscription } from 'dexie';
import { liveQuery } from 'dexie';
import type { HistoryIndex } from '../history/history-index.ts';
import { indexWeeks } from '../history/history-index.ts';
import type { HistoryWeek, WeekKey } from '../history/history-week.ts';
import type { StorageTrouble } from '../history/storage-trouble.ts';
import type { TrackbackDatabase } from './database.ts';
import { historyTrouble } from './history-trouble.ts';

export type HistoryReading =
  /** `index` begins with the newest pings and grows until it has all `total` of them. */
  | { readonly kind: 'read'; readonly index: HistoryIndex; readonly total: number }
  | { readonly kind: 'unreadable'; readonly trouble: StorageTrouble };

/** Enough for the first screen, which is shown before the rest is read. */
const FIRST_PINGS = 100;
const FURTHER_PINGS = 25_000;

/**
 * Reads the packed weeks, newest first, and after every change those that changed. Gives the function that stops it.
 */
export function readHistory(
  database: TrackbackDatabase,
  onChange: (reading: HistoryReading) => void,
): () => void {
  const { weeks } = database;
  const known = new Map<string, HistoryWeek>();
  let wanted: readonly WeekKey[] = [];
  let isReading = false;
  let isStopped = false;

  const unreadable = (error: unknown) => {
    if (!isStopped) onChange({ kind: 'unreadable', trouble: historyTrouble(error) });
  };
  let subscription: Subscription | null = null;
  // Opened here, because a live query says nothing of a database that does not open.
  database.open().then(() => {
    if (isStopped) return;
    // The keys alone say what has changed; the weeks themselves would be tens of megabytes.
    subscription = liveQuery(() => weeks.toCollection().primaryKeys()).subscribe({
      next(keys) {
        wanted = keys.toReversed();
        read().catch(unreadable);
      },
      error: unreadable,
    });
  }, unreadable);

  async function read(): Promise<void> {
    if (isReading) return; // it looks at `wanted` again
    isReading = true;
    try {
      while (!(await readSome(wanted)));
    } finally {
      isReading = false;
    }
  }

  async function readSome(keys: readonly WeekKey[]): Promise<boolean> {
    const revisions = new Set(keys.map(([, revision]) => revision));
    for (const revision of known.keys()) if (!revisions.has(revision)) known.delete(revision);
    const batch = nextBatch(keys, known);
    for (const week of await weeks.bulkGet(batch)) {
      if (week !== undefined) known.set(week.revision, week);
    }
    if (isStopped) return true;
    if (keys !== wanted) return false;
    const total = keys.reduce((sum, [, , count]) => sum + count, 0);
    onChange({ kind: 'read', index: indexWeeks(known.values()), total });
    // A week that was gone already has been replaced: its successor is about to be announced.
    return batch.some(([, revision]) => !known.has(revision)) || nextBatch(keys, known).length === 0;
  }

  return () => {
    isStopped = true;
    subscription?.unsubscribe();
  };
}

/** The newest weeks that are not known yet. */
function nextBatch(keys: readonly WeekKey[], known: ReadonlyMap<string, HistoryWeek>): WeekKey[] {
  const limit = known.size === 0 ? FIRST_PINGS : FURTHER_PINGS;
  const batch: WeekKey[] = [];
  let pings = 0;
  for (const key of keys) {
    if (known.has(key[1])) continue;
    batch.push(key);
    pings += key[2];
    if (pings >= limit) break;
  }
  return batch;
}
