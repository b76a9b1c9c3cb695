import type { HistoryIndex } from './history-index.ts';
import type { HistoryWeek } from './history-week.ts';
import { normaliseText } from '../text/normalise-text.ts';

/** Which pings hold all of some words. */
export interface TextMatches {
  readonly index: HistoryIndex;
  readonly terms: readonly string[];
  /** 1 at the position of every ping that matches. */
  readonly rows: Uint8Array;
}

/** Below this share of a week's pings each is looked at by itself; above it the week's text is read through. */
const FEW = 1 / 8;

/**
 * Finds the pings that hold every word of `query` somewhere, as a part of a word or not. Every further letter only
 * narrows what `before` found, so typing on gets faster. Null when the query says nothing.
 */
export function matchText(
  index: HistoryIndex,
  query: string,
  before: TextMatches | null,
): TextMatches | null {
  const normal = normaliseText(query);
  if (normal === '') return null;
  const terms = [...new Set(normal.split(' '))];
  const narrows = before !== null && before.index === index && isNarrowerThan(terms, before.terms);
  const rows = narrows ? before.rows.slice() : new Uint8Array(index.size).fill(1);
  const newTerms = narrows ? terms.filter((term) => !before.terms.includes(term)) : terms;
  for (const term of newTerms) {
    for (const [number, week] of index.weeks.entries()) {
      const start = index.starts[number] ?? 0;
      keepMatching(week, rows.subarray(start, start + week.count), term);
    }
  }
  return { index, terms, rows };
}

/** Whether whatever holds all of `terms` also holds all of `wider`. */
function isNarrowerThan(terms: readonly string[], wider: readonly string[]): boolean {
  return wider.every((old) => terms.some((term) => term.includes(old)));
}

/** Sets to 0 the rows of one week that do not hold the term. */
function keepMatching(week: HistoryWeek, rows: Uint8Array, term: string): void {
  let left = 0;
  for (const row of rows) left += row;
  if (left === 0) return;
  if (left < rows.length * FEW) keepFew(week, rows, term);
  else keepMany(week, rows, term);
}

function keepFew({ text, ends }: HistoryWeek, rows: Uint8Array, term: string): void {
  for (let row = 0; row < rows.length; row += 1) {
    if (rows[row] === 0) continue;
    const start = row === 0 ? 0 : (ends[row - 1] ?? 0) + 1;
    if (!text.slice(start, ends[row]).includes(term)) rows[row] = 0;
  }
}

/** A term holds no line feed, so that a hit lies within one row. */
function keepMany({ text, ends }: HistoryWeek, rows: Uint8Array, term: string): void {
  let row = 0;
  while (row < rows.length) {
    const hit = text.indexOf(term, row === 0 ? 0 : (ends[row - 1] ?? 0) + 1);
    if (hit === -1) {
      rows.fill(0, row);
      return;
    }
    while ((ends[row] ?? Infinity) < hit) {
      rows[row] = 0;
      row += 1;
    }
    row += 1;
  }
}
