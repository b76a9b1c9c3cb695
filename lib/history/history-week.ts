import type { Instant } from '../outbox/ping-record.ts';
import type { PingDigest } from './ping-digest.ts';
import { PING_MARKS } from './ping-digest.ts';

/**
 * The digests of one week's pings, newest first, packed so that years of them are read and searched at once: as one
 * text and a few columns instead of a hundred thousand objects. Kept beside the pings, and changed together with them.
 */
export interface HistoryWeek {
  /** Weeks since the epoch. */
  readonly week: number;
  /** Another one after every change: who has read this one need not read it again. */
  readonly revision: string;
  /** How many pings, at least one. */
  readonly count: number;
  readonly ids: readonly string[];
  readonly times: Float64Array;
  /** Indexes into PING_MARKS. */
  readonly marks: Uint8Array;
  readonly receivers: readonly string[];
  /** Indexes into `receivers`. */
  readonly receiverOf: Uint32Array;
  readonly ownUrls: readonly string[];
  readonly ownUrlOf: Uint32Array;
  /** The search text of every ping, each ended by a line feed. */
  readonly text: string;
  /** Where in `text` each ping's line feed is. */
  readonly ends: Uint32Array;
}

/** A week's key in the database, which says by itself whether it is known already and how many pings are in it. */
export type WeekKey = [week: number, revision: string, count: number];

const WEEK_MS = 7 * 24 * 60 * 60_000;

export function weekOf(at: Instant): number {
  return Math.floor(at / WEEK_MS);
}

/** The first moment of a week. */
export function weekStart(week: number): Instant {
  return week * WEEK_MS;
}

export function weekKey({ week, revision, count }: HistoryWeek): WeekKey {
  return [week, revision, count];
}

/** A week after a change: without the pings in `removed`, with those in `added`. Null when none are left. */
export function changeWeek(
  before: HistoryWeek | null,
  change: { readonly removed: ReadonlySet<string>; readonly added: readonly PingDigest[] },
  revision: string,
): HistoryWeek | null {
  const kept = before === null ? [] : unpackWeek(before).filter(({ id }) => !change.removed.has(id));
  const digests = [...kept, ...change.added];
  return digests.length === 0 ? null : packWeek(digests, revision);
}

export function packWeek(digests: readonly PingDigest[], revision: string): HistoryWeek {
  const rows = digests.toSorted((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1));
  const receivers = [...new Set(rows.map(({ receiver }) => receiver))];
  const ownUrls = [...new Set(rows.map(({ ownUrl }) => ownUrl))];
  const ends = new Uint32Array(rows.length);
  let end = -1;
  for (const [index, { text }] of rows.entries()) {
    end += text.length + 1;
    ends[index] = end;
  }
  return {
    week: weekOf(rows[0]?.createdAt ?? 0),
    revision,
    count: rows.length,
    ids: rows.map(({ id }) => id),
    times: Float64Array.from(rows, ({ createdAt }) => createdAt),
    marks: Uint8Array.from(rows, ({ mark }) => PING_MARKS.indexOf(mark)),
    receivers,
    receiverOf: Uint32Array.from(rows, indexIn(receivers, 'receiver')),
    ownUrls,
    ownUrlOf: Uint32Array.from(rows, indexIn(ownUrls, 'ownUrl')),
    text: rows.map(({ text }) => `${text}\n`).join(''),
    ends,
  };
}

function indexIn(names: readonly string[], key: 'receiver' | 'ownUrl'): (digest: PingDigest) => number {
  const indexes = new Map(names.map((name, index) => [name, index]));
  return (digest) => indexes.get(digest[key]) ?? 0;
}

export function unpackWeek(week: HistoryWeek): PingDigest[] {
  return week.ids.map((id, row) => ({
    id,
    createdAt: week.times[row] ?? 0,
    mark: PING_MARKS[week.marks[row] ?? 0] ?? 'pending',
    receiver: week.receivers[week.receiverOf[row] ?? 0] ?? '',
    ownUrl: week.ownUrls[week.ownUrlOf[row] ?? 0] ?? '',
    text: week.text.slice(row === 0 ? 0 : (week.ends[row - 1] ?? 0) + 1, week.ends[row]),
  }));
}
