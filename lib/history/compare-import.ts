import type { PingRecord } from '../outbox/ping-record.ts';
import type { Verdict } from '../trackback/verdict.ts';
import type { FileItem, FileProblem } from './read-history-file.ts';
import { saySame } from './say-same.ts';

/** Two versions of one ping. */
export interface Conflict {
  readonly mine: PingRecord;
  readonly theirs: PingRecord;
}

export type ImportStep =
  /** Some of the file's pings, next to what is here. */
  | {
      readonly kind: 'pings';
      readonly fresh: readonly PingRecord[];
      readonly same: number;
      readonly conflicts: readonly Conflict[];
    }
  /** Nothing comes after this. */
  | { readonly kind: 'broken'; readonly problem: FileProblem };

const STEP = 100;

/** What `settleImported` makes of a ping that was under way. */
const ENDINGS_OF_AN_IMPORT: ReadonlySet<Verdict['reason']> = new Set([
  'worker-stopped',
  'interrupted',
  'cancelled',
  'no-access',
]);

/** Lays a file next to the history, step by step. `mine` gives the pings that are here, of those asked for. */
export async function* compareImport(
  items: AsyncIterable<FileItem>,
  mine: (ids: readonly string[]) => Promise<readonly PingRecord[]>,
): AsyncGenerator<ImportStep> {
  let batch: PingRecord[] = [];
  for await (const item of items) {
    if (item.kind === 'broken') {
      yield item;
      return;
    }
    batch.push(item.record);
    if (batch.length < STEP) continue;
    yield await compare(batch, mine);
    batch = [];
  }
  if (batch.length > 0) yield await compare(batch, mine);
}

async function compare(
  theirs: readonly PingRecord[],
  mine: (ids: readonly string[]) => Promise<readonly PingRecord[]>,
): Promise<ImportStep> {
  const here = new Map((await mine(theirs.map(({ id }) => id))).map((record) => [record.id, record]));
  const fresh: PingRecord[] = [];
  const conflicts: Conflict[] = [];
  for (const record of theirs) {
    const own = here.get(record.id);
    if (own === undefined) fresh.push(record);
    else if (!isCovered(record, own)) conflicts.push({ mine: own, theirs: record });
  }
  return { kind: 'pings', fresh, same: theirs.length - fresh.length - conflicts.length, conflicts };
}

/**
 * Whether `mine` says all that `theirs` does: the same, or the same ping further on in its life. What was exported while
 * it was under way has its ending here, and no ending there.
 */
function isCovered(theirs: PingRecord, mine: PingRecord): boolean {
  if (saySame(theirs, mine)) return true;
  const { state, life, attempts, ...words } = theirs;
  const { state: _, life: myLife, attempts: myAttempts, ...myWords } = mine;
  if (!saySame(words, myWords) || !wasCutShort(state)) return false;
  // All but the ending that the import gave it.
  return (
    life.slice(0, -1).every((event, nth) => saySame(event, myLife[nth])) &&
    attempts.every(({ startedAt }, nth) => startedAt === myAttempts[nth]?.startedAt)
  );
}

function wasCutShort(state: PingRecord['state']): boolean {
  if (state.kind !== 'settled') return true;
  return ENDINGS_OF_AN_IMPORT.has(state.verdict.reason);
}
