/** A receiver or an own post that can be filtered by. */
export interface NameCount {
  readonly name: string;
  readonly count: number;
}

/**
 * The `max` most frequent names, most frequent first; `chosen` is always among them. Runs at every keystroke over names by
 * the ten thousand, so it sorts only those that are in.
 */
export function nameCounts(
  names: readonly string[],
  counts: Uint32Array,
  chosen: string | null,
  max: number,
): NameCount[] {
  const least = leastToBeIn(counts, max);
  const inside: NameCount[] = [];
  const onEdge: NameCount[] = [];
  for (let index = 0; index < counts.length; index += 1) {
    const count = counts[index] ?? 0;
    if (count < least || (count === least && onEdge.length >= max)) continue;
    const name = names[index] ?? '';
    if (name !== chosen) (count > least ? inside : onEdge).push({ name, count });
  }
  const byCount = [...inside, ...onEdge].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  const top = byCount.slice(0, max);
  if (chosen === null) return top;
  const index = names.indexOf(chosen);
  return [{ name: chosen, count: index === -1 ? 0 : (counts[index] ?? 0) }, ...top];
}

/** The count that a name needs at least to be one of the `max` most frequent. */
function leastToBeIn(counts: Uint32Array, max: number): number {
  const highest = counts.reduce((most, count) => Math.max(most, count), 0);
  const namesWith = new Uint32Array(highest + 1);
  for (const count of counts) namesWith[count] = (namesWith[count] ?? 0) + 1;
  let names = 0;
  for (let count = highest; count > 1; count -= 1) {
    names += namesWith[count] ?? 0;
    if (names >= max) return count;
  }
  return 1;
}
