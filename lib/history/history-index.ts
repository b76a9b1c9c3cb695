import type { HistoryWeek } from './history-week.ts';

/** Many weeks side by side, as columns. A ping is known by its position: 0 is the newest. */
export interface HistoryIndex {
  readonly size: number;
  /** Newest first. */
  readonly weeks: readonly HistoryWeek[];
  /** Position of each week's newest ping. */
  readonly starts: Uint32Array;
  readonly times: Float64Array;
  /** Indexes into PING_MARKS. */
  readonly marks: Uint8Array;
  readonly receivers: readonly string[];
  readonly receiverOf: Uint32Array;
  readonly ownUrls: readonly string[];
  readonly ownUrlOf: Uint32Array;
}

export function indexWeeks(given: Iterable<HistoryWeek>): HistoryIndex {
  const weeks = [...given].sort((a, b) => b.week - a.week);
  const size = weeks.reduce((sum, { count }) => sum + count, 0);
  const starts = new Uint32Array(weeks.length);
  const times = new Float64Array(size);
  const marks = new Uint8Array(size);
  const receivers = nameColumn(size);
  const ownUrls = nameColumn(size);
  let start = 0;
  for (const [index, week] of weeks.entries()) {
    starts[index] = start;
    times.set(week.times, start);
    marks.set(week.marks, start);
    receivers.add(week.receivers, week.receiverOf, start);
    ownUrls.add(week.ownUrls, week.ownUrlOf, start);
    start += week.count;
  }
  return {
    size,
    weeks,
    starts,
    times,
    marks,
    receivers: receivers.names,
    receiverOf: receivers.of,
    ownUrls: ownUrls.names,
    ownUrlOf: ownUrls.of,
  };
}

/** Joins the weeks' own lists of names into one. */
function nameColumn(size: number) {
  const names: string[] = [];
  const known = new Map<string, number>();
  const of = new Uint32Array(size);
  function indexOf(name: string): number {
    const index = known.get(name) ?? names.length;
    if (index === names.length) {
      known.set(name, index);
      names.push(name);
    }
    return index;
  }
  return {
    names,
    of,
    add(weekNames: readonly string[], weekOf: Uint32Array, start: number): void {
      const indexes = weekNames.map(indexOf);
      for (let row = 0; row < weekOf.length; row += 1) of[start + row] = indexes[weekOf[row] ?? 0] ?? 0;
    },
  };
}

/** The ids of the pings at these positions. */
export function idsAt(index: HistoryIndex, positions: Iterable<number>): string[] {
  return Array.from(positions, (position) => {
    const week = weekAt(index.starts, position);
    return index.weeks[week]?.ids[position - (index.starts[week] ?? 0)] ?? '';
  });
}

/** The last week that starts at or before `position`. */
function weekAt(starts: Uint32Array, position: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}
