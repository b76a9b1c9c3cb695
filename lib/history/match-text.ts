import { normaliseText } from '../text/normalise-text.ts';
import type { HistoryIndex } from './history-index.ts';
import type { HistoryWeek } from './history-week.ts';

/** Which pings hold all of some words, as far as they have been looked through: from the newest on. */
export interface TextMatches {
  readonly index: HistoryIndex;
  readonly terms: readonly string[];
  /** 0 at the position of every ping that does not match; 1 of those that do, and of those that are not looked at yet. */
  readonly rows: Uint8Array;
  /** How many pings have been looked at. */
  searched: number;
  /** How many weeks that is. */
  weeks: number;
  /** What has to be looked for: not what the search before this one has found already. */
  readonly newTerms: readonly string[];
  /** Where in its week's text each match of the last new term begins, or may begin at the earliest. */
  readonly hits: Uint32Array;
  /** The term of which `hits` still tells where it may begin; null when it does not. */
  readonly hitsOf: string | null;
}

/** Below this share of a week's pings each is looked at by itself; above it the week's text is read through. */
const FEW = 1 / 8;

/**
 * Begins to look for the pings that hold every word of `query` somewhere, as a part of a word or not. Every further letter
 * only narrows what `before` found, so typing on gets faster. Null when the query says nothing.
 */
export function startMatching(
  index: HistoryIndex,
  query: string,
  before: TextMatches | null,
): TextMatches | null {
  const normal = normaliseText(query);
  if (normal === '') return null;
  const terms = [...new Set(normal.split(' '))];
  const narrows =
    before !== null && isWhole(before) && before.index === index && isNarrowerThan(terms, before.terms);
  const newTerms = narrows ? terms.filter((term) => !before.terms.includes(term)) : terms;
  const lastTerm = narrows ? (before.newTerms.at(-1) ?? before.hitsOf) : null;
  return {
    index,
    terms,
    rows: narrows ? before.rows.slice() : new Uint8Array(index.size).fill(1),
    searched: 0,
    weeks: 0,
    newTerms,
    hits: narrows ? before.hits.slice() : new Uint32Array(index.size),
    hitsOf: lastTerm,
  };
}

/** Looks on, week by week, until all is done or it is time to stop: that is asked after every week. */
export function matchOn(matches: TextMatches, isTimeUp: () => boolean): void {
  const { index, newTerms, rows, hits, hitsOf } = matches;
  while (matches.weeks < index.weeks.length) {
    const week = index.weeks[matches.weeks];
    if (week === undefined) return;
    const start = matches.searched;
    const end = start + week.count;
    for (const term of newTerms) {
      const from = hits.subarray(start, end);
      if (hitsOf === null || newTerms.length > 1 || !term.startsWith(hitsOf)) from.fill(0);
      keepMatching(week, rows.subarray(start, end), from, term);
    }
    matches.weeks += 1;
    matches.searched = end;
    if (isTimeUp()) return;
  }
}

export function isWhole({ weeks, index }: TextMatches): boolean {
  return weeks === index.weeks.length;
}

/** Whether whatever holds all of `terms` also holds all of `wider`. */
function isNarrowerThan(terms: readonly string[], wider: readonly string[]): boolean {
  return wider.every((old) => terms.some((term) => term.includes(old)));
}

/** Sets to 0 the rows of one week that do not hold the term. `hits`: where to look from, and then where it is. */
function keepMatching(week: HistoryWeek, rows: Uint8Array, hits: Uint32Array, term: string): void {
  let left = 0;
  for (const row of rows) left += row;
  if (left === 0) return;
  if (left < rows.length * FEW) keepFew(week, rows, hits, term);
  else keepMany(week, rows, hits, term);
}

function keepFew({ text, ends }: HistoryWeek, rows: Uint8Array, hits: Uint32Array, term: string): void {
  for (let row = 0; row < rows.length; row += 1) {
    if (rows[row] === 0) continue;
    const from = Math.max(hits[row] ?? 0, startOf(ends, row));
    const hit = text.slice(from, ends[row]).indexOf(term);
    if (hit === -1) rows[row] = 0;
    else hits[row] = from + hit;
  }
}

/** A term holds no line feed, so that a hit lies within one row. */
function keepMany({ text, ends }: HistoryWeek, rows: Uint8Array, hits: Uint32Array, term: string): void {
  /** The first hit from some place on that was before this row. */
  let next = -1;
  for (let row = 0; row < rows.length; row += 1) {
    if (rows[row] === 0) continue;
    const from = Math.max(hits[row] ?? 0, startOf(ends, row));
    // Whoever types on is mostly still at the same place.
    if (text.startsWith(term, from)) {
      hits[row] = from;
      continue;
    }
    if (next < from) {
      next = text.indexOf(term, from);
      if (next === -1) next = Infinity;
    }
    if (next > (ends[row] ?? 0)) rows[row] = 0;
    else hits[row] = next;
  }
}

function startOf(ends: Uint32Array, row: number): number {
  return row === 0 ? 0 : (ends[row - 1] ?? 0) + 1;
}
