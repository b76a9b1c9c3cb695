import Dexie from 'dexie';
import type { StorageTrouble } from '../history/storage-trouble.ts';
import type { ImportKey } from '../history/import-part.ts';
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

/** The mark that an import was accepted; comes after all of its parts. */
const ACCEPTED = Infinity;

/** Lays the `nth` part of an import aside, which is of that import alone: another window may import as well. */
export function stageImport(
  database: TrackbackDatabase,
  records: readonly PingRecord[],
  [importId, nth]: ImportKey,
): Promise<StoreOutcome> {
  return outcomeOf(async () => {
    // What was accepted before comes into the history before this, or it would replace what is newer.
    if (nth === 0) await finishAccepted(database);
    await database.imports.put({ id: [importId, nth], kind: 'pings', records });
  });
}

/** Forgets an import, unless it was accepted: then it is history already. */
export function dropImport({ imports }: TrackbackDatabase, importId: string): Promise<StoreOutcome> {
  return outcomeOf(() =>
    imports.db.transaction('rw', imports, async () => {
      if ((await imports.where(':id').equals([importId, ACCEPTED]).count()) > 0) return;
      await imports.where(':id').between([importId, 0], [importId, ACCEPTED]).delete();
    }),
  );
}

/** Makes what is laid aside of an import a part of the history, if all `parts` of it are there. */
export async function acceptImport(
  database: TrackbackDatabase,
  importId: string,
  parts: number,
): Promise<StoreOutcome> {
  const { imports } = database;
  let isWhole = false;
  const outcome = await outcomeOf(async () => {
    isWhole = await database.transaction('rw', imports, async () => {
      if ((await imports.where(':id').between([importId, 0], [importId, ACCEPTED]).count()) !== parts)
        return false;
      await imports.put({ id: [importId, ACCEPTED], kind: 'accepted' });
      return true;
    });
    if (isWhole) await moveParts(database, importId);
  });
  return outcome.kind === 'done' && !isWhole ? { kind: 'interrupted' } : outcome;
}

/**
 * Finishes every import that was accepted. One that was not is thrown away when the browser has been closed since; else
 * a page may still be busy with it.
 */
export async function resumeImport(database: TrackbackDatabase, isNewSession: boolean): Promise<void> {
  const { imports } = database;
  if (isNewSession) {
    await database.transaction('rw', imports, async () => {
      const keys = await imports.toCollection().primaryKeys();
      const accepted = acceptedAmong(keys);
      await imports.bulkDelete(keys.filter(([importId]) => !accepted.includes(importId)));
    });
  }
  await finishAccepted(database);
}

async function finishAccepted(database: TrackbackDatabase): Promise<void> {
  const accepted = acceptedAmong(await database.imports.toCollection().primaryKeys());
  for (const importId of accepted) await moveParts(database, importId);
}

function acceptedAmong(keys: readonly ImportKey[]): readonly string[] {
  return keys.filter(([, nth]) => nth === ACCEPTED).map(([importId]) => importId);
}

/** One part in one transaction: it is either laid aside or in the history. */
async function moveParts(database: TrackbackDatabase, importId: string): Promise<void> {
  const { imports, pings } = database;
  for (let isDone = false; !isDone;) {
    isDone = await database.transaction('rw', imports, pings, async () => {
      const part = await imports
        .where(':id')
        .between([importId, 0], [importId, ACCEPTED], true, true)
        .first();
      if (part === undefined) return true; // somebody else has finished it
      if (part.kind === 'pings') await pings.bulkPut([...part.records]);
      await imports.delete(part.id);
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
