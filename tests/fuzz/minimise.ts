/** Large cases take long to try; what is left by then is small enough to look at. */
const MAX_MS = 10_000;

/**
 * A text as short as it gets while something stays true of it: ever smaller stretches are left out
 * until none can be, or the time is up.
 */
export function minimise(text: string, isStill: (shorter: string) => boolean): string {
  const endsAt = performance.now() + MAX_MS;
  let kept = text;
  for (let size = Math.ceil(kept.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < kept.length && performance.now() < endsAt;) {
      const shorter = kept.slice(0, at) + kept.slice(at + size);
      if (isStill(shorter)) kept = shorter;
      else at += size;
    }
  }
  return kept;
}
