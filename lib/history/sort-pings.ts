import type { HistoryIndex } from './history-index.ts';
import type { HistoryOrder } from './history-query.ts';

/** Puts positions, which come newest first, into another order. */
export function sortPings(index: HistoryIndex, positions: Uint32Array, order: HistoryOrder): Uint32Array {
  switch (order) {
    case 'newest':
      return positions;
    case 'oldest':
      return positions.reverse();
    case 'receiver':
      return groupByName(positions, index.receivers, index.receiverOf);
    default:
      return order satisfies never;
  }
}

/** By name, and newest first within a name. Counts instead of comparing: a hundred thousand take a few milliseconds. */
export function groupByName(
  positions: Uint32Array,
  names: readonly string[],
  nameOf: Uint32Array,
): Uint32Array {
  const counts = new Uint32Array(names.length);
  for (const position of positions) {
    const name = nameOf[position] ?? 0;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  const places = new Uint32Array(names.length);
  const inOrder = names.map((_, name) => name).filter((name) => counts[name] !== 0);
  inOrder.sort((a, b) => ((names[a] ?? '') < (names[b] ?? '') ? -1 : 1));
  let place = 0;
  for (const name of inOrder) {
    places[name] = place;
    place += counts[name] ?? 0;
  }
  const sorted = new Uint32Array(positions.length);
  for (const position of positions) {
    const name = nameOf[position] ?? 0;
    const at = places[name] ?? 0;
    sorted[at] = position;
    places[name] = at + 1;
  }
  return sorted;
}
