import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TrackbackDatabase } from '../../../lib/platform/database.ts';
import { openDatabase } from '../../../lib/platform/database.ts';
import { acceptImport, dropImport, resumeImport, stageImport } from '../../../lib/platform/history-import.ts';
import { history } from '../../support/samples.ts';

const PARTS = [history(60).slice(0, 20), history(60).slice(20, 40), history(60).slice(40)];

let database: TrackbackDatabase;
beforeEach(() => {
  database = openDatabase('import');
});
afterEach(async () => {
  vi.restoreAllMocks();
  await database.delete();
});

async function stageAll(): Promise<void> {
  for (const [nth, part] of PARTS.entries()) {
    expect(await stageImport(database, part, nth === 0)).toEqual({ kind: 'done' });
  }
}

/** Pings in the history, pings that its list knows of, and parts that wait. */
async function counts() {
  const listed = (await database.weeks.toArray()).reduce((sum, { count }) => sum + count, 0);
  return [await database.pings.count(), listed, await database.imports.count()];
}

describe('an import', () => {
  it('is no part of the history before it is accepted, and all of it afterwards', async () => {
    await stageAll();
    expect(await counts()).toEqual([0, 0, 3]);
    expect(await acceptImport(database, 3)).toEqual({ kind: 'done' });
    expect(await counts()).toEqual([60, 60, 0]);
  });

  it('is forgotten when it is dropped, or when another one begins', async () => {
    await stageAll();
    await dropImport(database);
    expect(await counts()).toEqual([0, 0, 0]);
    await stageAll();
    await stageImport(database, PARTS[0] ?? [], true);
    expect(await counts()).toEqual([0, 0, 1]);
  });

  it('is not accepted when a part of it is missing', async () => {
    await stageAll();
    expect(await acceptImport(database, 4)).toEqual({ kind: 'interrupted' });
    expect(await counts()).toEqual([0, 0, 3]);
  });

  it('goes on at the next start when it was interrupted after it was accepted', async () => {
    await stageAll();
    // The second part cannot be moved, as when the browser is killed.
    const put = IDBObjectStore.prototype.put;
    let puts = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name === 'pings') puts += 1;
      if (puts > 25) throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, args);
    });
    expect(await acceptImport(database, 3)).toEqual({ kind: 'failed', trouble: 'full' });
    vi.restoreAllMocks();
    expect(await counts()).toEqual([20, 20, 3]);
    await resumeImport(database, false);
    expect(await counts()).toEqual([60, 60, 0]);
  });

  it('is thrown away at the start of a session when it was interrupted before', async () => {
    await stageAll();
    await resumeImport(database, false); // the worker only slept: a page may still be at it
    expect(await counts()).toEqual([0, 0, 3]);
    await resumeImport(database, true);
    expect(await counts()).toEqual([0, 0, 0]);
  });

  it('replaces the pings that it has another version of', async () => {
    const [one] = PARTS[0] ?? [];
    await database.pings.bulkPut(PARTS[0] ?? []);
    const changed = { ...one, createdAt: 5 } as NonNullable<typeof one>;
    await stageImport(database, [changed], true);
    await acceptImport(database, 1);
    expect(await database.pings.get(changed.id)).toEqual(changed);
    expect(await counts()).toEqual([20, 20, 0]);
  });
});
