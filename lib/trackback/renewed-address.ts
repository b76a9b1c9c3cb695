import type { Entry } from './entry.ts';

/** What is remembered of an entry whose ping address may have changed since. */
interface KnownEntry {
  readonly pingUrl: string;
  readonly permalink: string | null;
  readonly title: string;
}

/**
 * The ping address that a page, read again, gives for the same entry; null when it is not clear which
 * entry that is, or when the address has moved to another host, which nobody agreed to.
 */
export function renewedAddress(known: KnownEntry, entries: readonly Entry[]): string | null {
  const candidates = entries.filter(({ foundBy }) => foundBy !== 'guess');
  const same = candidates.filter((entry) => isSameEntry(known, entry));
  const [only] = same.length > 0 ? same : candidates.filter(({ isPageOwn }) => isPageOwn);
  if (only === undefined || same.length > 1) return null;
  return URL.parse(only.pingUrl)?.host === URL.parse(known.pingUrl)?.host ? only.pingUrl : null;
}

function isSameEntry(known: KnownEntry, entry: Entry): boolean {
  if (entry.pingUrl === known.pingUrl) return true;
  if (known.permalink !== null) return entry.permalink === known.permalink;
  return known.title !== '' && entry.title === known.title;
}
