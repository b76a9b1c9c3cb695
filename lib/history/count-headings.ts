import type { Instant } from '../outbox/ping-record.ts';
import type { HistoryIndex } from './history-index.ts';
import type { HistoryOrder } from './history-query.ts';

/**
 * How many headings stand in each stretch of `rows` pings: one before every ping that is of another day, or went to
 * another receiver, than the one before it. Says how tall a stretch will be without drawing it.
 */
export function countHeadings(
  index: HistoryIndex,
  positions: Uint32Array,
  order: HistoryOrder,
  rows: number,
): Uint8Array {
  const isNew = order === 'receiver' ? otherName(index.receiverOf) : otherDay(index.times);
  const counts = new Uint8Array(Math.ceil(positions.length / rows));
  for (let place = 0; place < positions.length; place += 1) {
    if (!isNew(positions[place] ?? 0)) continue;
    const stretch = Math.floor(place / rows);
    counts[stretch] = (counts[stretch] ?? 0) + 1;
  }
  return counts;
}

function otherName(nameOf: Uint32Array): (position: number) => boolean {
  let last = -1;
  return (position) => {
    const name = nameOf[position] ?? 0;
    const isNew = name !== last;
    last = name;
    return isNew;
  };
}

/** Asks the calendar once a day, not once a ping. */
function otherDay(times: Float64Array): (position: number) => boolean {
  let start: Instant = Infinity;
  let end: Instant = -Infinity;
  return (position) => {
    const at = times[position] ?? 0;
    if (at >= start && at < end) return false;
    const date = new Date(at);
    start = new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
    end = new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1).getTime();
    return true;
  };
}
