/**
 * A text as short as it gets while something stays true of it: ever smaller stretches are left out
 * until none can be.
 */
export function minimise(text: string, isStill: (shorter: string) => boolean): string {
  let kept = text;
  for (let size = Math.ceil(kept.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < kept.length;) {
      const shorter = kept.slice(0, at) + kept.slice(at + size);
      if (isStill(shorter)) kept = shorter;
      else at += size;
    }
  }
  return kept;
}
