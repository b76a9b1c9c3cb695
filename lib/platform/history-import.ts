import Dexie from 'dexie';
import type { StorageTrouble } from '../history/storage-trouble.ts';
import type { PingRecord } from '../outbox/ping-record.ts';
import type { TrackbackDatabase } from './database.ts';
import { historyTrouble } from './history-trouble.ts';

/** What became of a step of an import. */
export type StoreOutcome =
  | { readonly kind: 'done' }
  /** Not all of the import is there any more. Nothing was changed. */
  | { readonly kind: 'interrupted' }
  | { readonly kind: 'failed'; readonly trouble: StorageTrouble };

/*
 * An import is first laid aside, part by part, and becomes history only when all of it is there: what breaks off before
 * that is thrown away, what breaks off after it goes on where it was. So there is no half of an import, and no part of
 * it has to fit into memory or into one transaction.
 */

/** Lays a part aside. The first one throws away what an earlier import left behind. */
export function stageImport(
  { imports }: TrackbackDatabase,
  records: readonly PingRecord[],
  isFirst: boolean,
): Promise<StoreOutcome> {
  return outcomeOf(async () => {
    if (isFirst) await imports.clear();
    await imports.add({ kind: 'pings', records });
  });
}

export function dropImport({ imports }: TrackbackDatabase): Promise<StoreOutcome> {
  return outcomeOf(() => imports.clear());
}

/** Makes what is laid aside a part of the history, if all `parts` of it are there. */
export async function acceptImport(database: TrackbackDatabase, parts: number): Promise<StoreOutcome> {
  const { imports } = database;
  let isWhole = false;
  const outcome = await outcomeOf(async () => {
    isWhole = await database.transaction('rw', imports, async () => {
      if ((await imports.count()) !== parts) return false; // another window imports as well
      await imports.add({ kind: 'accepted' });
      return true;
    });
    if (isWhole) await moveParts(database);
  });
  return outcome.kind === 'done' && !isWhole ? { kind: 'interrupted' } : outcome;
}

/**
 * Finishes an import that was accepted. One that was not is thrown away when the browser has been closed since; else a
 * page may still be busy with it.
 */
export async function resumeImport(database: TrackbackDatabase, isNewSession: boolean): Promise<void> {
  const { imports } = database;
  const left = await imports.toCollection().last();
  if (left?.kind === 'accepted') await moveParts(database);
  else if (left !== undefined && isNewSession) await imports.clear();
}

/** One part in one transaction: it is either laid aside or in the history. */
async function moveParts(database: TrackbackDatabase): Promise<void> {
  const { imports, pings } = database;
  for (let isDone = false; !isDone;) {
    isDone = await database.transaction('rw', imports, pings, async () => {
      const [key] = await imports.toCollection().limit(1).primaryKeys();
      const part = key === undefined ? undefined : await imports.get(key);
      if (key === undefined || part === undefined) return true;
      if (part.kind === 'pings') await pings.bulkPut([...part.records]);
      await imports.delete(key);
      return part.kind === 'accepted';
    });
  }
}

async function outcomeOf(work: () => PromiseLike<unknown>): Promise<StoreOutcome> {
  try {
    await work();
    return { kind: 'done' };
  } catch (error) {
    if (error instanceof Dexie.DexieError) return { kind: 'failed', trouble: historyTrouble(error) };
    throw error;
  }
}
