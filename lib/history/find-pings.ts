import type { HistoryIndex } from './history-index.ts';
import type { HistoryFilter, HistoryOrder } from './history-query.ts';
import type { TextMatches } from './match-text.ts';
import { PING_MARKS } from './ping-digest.ts';
import { sortPings } from './sort-pings.ts';

/** The pings that pass a filter, and how many would if one of its parts were another. */
export interface FoundPings {
  /** In the order asked for. */
  readonly positions: Uint32Array;
  /** By index into PING_MARKS: how many pass everything but the filter by verdict. */
  readonly marks: Uint32Array;
  /** By index into the index's own lists of receivers and own posts, in the same way. */
  readonly receivers: Uint32Array;
  readonly ownUrls: Uint32Array;
}

/** One pass over the columns. `matches` is what the filter's text found so far: what it has not looked at is left out. */
export function findPings(
  index: HistoryIndex,
  filter: HistoryFilter,
  matches: TextMatches | null,
  order: HistoryOrder,
): FoundPings {
  const mark = filter.mark === null ? -1 : PING_MARKS.indexOf(filter.mark);
  // A name that is in no ping any more is an index that no ping has.
  const receiver = filter.receiver === null ? -1 : indexOr(index.receivers, filter.receiver);
  const ownUrl = filter.ownUrl === null ? -1 : indexOr(index.ownUrls, filter.ownUrl);
  const from = filter.from ?? -Infinity;
  const until = filter.until ?? Infinity;

  const found = new Uint32Array(index.size);
  let size = 0;
  const counts = {
    marks: new Uint32Array(PING_MARKS.length),
    receivers: new Uint32Array(index.receivers.length),
    ownUrls: new Uint32Array(index.ownUrls.length),
  };
  const end = matches?.searched ?? index.size;
  for (let position = 0; position < end; position += 1) {
    if (matches !== null && matches.rows[position] === 0) continue;
    const at = index.times[position] ?? 0;
    if (at < from || at >= until) continue;
    const isMark = mark === -1 || index.marks[position] === mark;
    const isReceiver = receiver === -1 || index.receiverOf[position] === receiver;
    const isOwn = ownUrl === -1 || index.ownUrlOf[position] === ownUrl;
    if (isReceiver && isOwn) countOne(counts.marks, index.marks, position);
    if (isMark && isOwn) countOne(counts.receivers, index.receiverOf, position);
    if (isMark && isReceiver) countOne(counts.ownUrls, index.ownUrlOf, position);
    if (isMark && isReceiver && isOwn) {
      found[size] = position;
      size += 1;
    }
  }
  return { positions: sortPings(index, found.slice(0, size), order), ...counts };
}

function indexOr(names: readonly string[], name: string): number {
  const index = names.indexOf(name);
  return index === -1 ? names.length : index;
}

function countOne(counts: Uint32Array, column: Uint8Array | Uint32Array, position: number): void {
  const value = column[position] ?? 0;
  counts[value] = (counts[value] ?? 0) + 1;
}
