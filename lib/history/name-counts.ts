/** A receiver or an own post that can be filtered by. */
export interface NameCount {
  readonly name: string;
  readonly count: number;
}

/** The `max` most frequent names, most frequent first; `chosen` is always among them. */
export function nameCounts(
  names: readonly string[],
  counts: Uint32Array,
  chosen: string | null,
  max: number,
): NameCount[] {
  const present: NameCount[] = [];
  for (const [index, name] of names.entries()) {
    const count = counts[index] ?? 0;
    if (count > 0 && name !== chosen) present.push({ name, count });
  }
  present.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  const top = present.slice(0, max);
  if (chosen === null) return top;
  const index = names.indexOf(chosen);
  return [{ name: chosen, count: index === -1 ? 0 : (counts[index] ?? 0) }, ...top];
}
