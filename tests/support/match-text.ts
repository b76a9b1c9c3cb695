import type { HistoryIndex } from '../../lib/history/history-index.ts';
import type { TextMatches } from '../../lib/history/match-text.ts';
import { matchOn, startMatching } from '../../lib/history/match-text.ts';

/** A search from its beginning to its end. */
export function matchText(
  index: HistoryIndex,
  query: string,
  before: TextMatches | null,
): TextMatches | null {
  const matches = startMatching(index, query, before);
  if (matches !== null) matchOn(matches, () => false);
  return matches;
}
