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

async function stageAll(importId = 'mine', parts = PARTS): Promise<void> {
  for (const [nth, part] of parts.entries()) {
    expect(await stageImport(database, part, [importId, nth])).toEqual({ kind: 'done' });
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
    expect(await acceptImport(database, 'mine', 3)).toEqual({ kind: 'done' });
    expect(await counts()).toEqual([60, 60, 0]);
  });

  it('is forgotten when it is dropped', async () => {
    await stageAll();
    await dropImport(database, 'mine');
    expect(await counts()).toEqual([0, 0, 0]);
  });

  it('loses nothing to another window that begins to import while it becomes history', async () => {
    const parts = Array.from({ length: 20 }, (_, nth) => history(200).slice(nth * 10, nth * 10 + 10));
    await stageAll('mine', parts);
    const put = IDBObjectStore.prototype.put;
    const moving = Promise.withResolvers<void>();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name === 'pings') moving.resolve();
      return put.apply(this, args);
    });
    const accepted = acceptImport(database, 'mine', 20);
    await moving.promise;
    await stageAll('another');
    expect(await dropImport(database, 'another')).toEqual({ kind: 'done' });
    expect(await accepted).toEqual({ kind: 'done' });
    expect(await counts()).toEqual([200, 200, 0]);
  });

  it('is no part of what another window imports at the same time', async () => {
    await stageAll('mine');
    await stageAll('another', PARTS.slice(0, 2));
    await dropImport(database, 'another');
    await stageAll('third', PARTS.slice(0, 1));
    expect(await acceptImport(database, 'third', 1)).toEqual({ kind: 'done' });
    expect(await counts()).toEqual([20, 20, 3]);
    expect(await acceptImport(database, 'mine', 3)).toEqual({ kind: 'done' });
    expect(await counts()).toEqual([60, 60, 0]);
  });

  it('is not accepted when a part of it is missing', async () => {
    await stageAll();
    expect(await acceptImport(database, 'mine', 4)).toEqual({ kind: 'interrupted' });
    expect(await counts()).toEqual([0, 0, 3]);
  });

  /** An accepted import whose second part cannot be moved, as when the browser is killed. */
  async function breakOff(): Promise<void> {
    await stageAll();
    const put = IDBObjectStore.prototype.put;
    let puts = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name === 'pings') puts += 1;
      if (puts > 25) throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, args);
    });
    expect(await acceptImport(database, 'mine', 3)).toEqual({ kind: 'failed', trouble: 'full' });
    vi.restoreAllMocks();
    expect(await counts()).toEqual([20, 20, 3]);
  }

  it.each([
    ['the worker starts again', false],
    ['the browser starts again', true],
  ])('goes on when %s after it was interrupted while it became history', async (_, isNewSession) => {
    await breakOff();
    await resumeImport(database, isNewSession);
    expect(await counts()).toEqual([60, 60, 0]);
  });

  it('is finished before the next one, not thrown away for it', async () => {
    await breakOff();
    await dropImport(database, 'mine');
    await stageAll('another', [PARTS[0] ?? []]);
    expect(await counts()).toEqual([60, 60, 1]);
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
    await stageImport(database, [changed], ['mine', 0]);
    await acceptImport(database, 'mine', 1);
    expect(await database.pings.get(changed.id)).toEqual(changed);
    expect(await counts()).toEqual([20, 20, 0]);
  });
});
