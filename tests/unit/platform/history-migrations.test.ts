import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { unpackWeek } from '../../../lib/history/history-week.ts';
import { pingDigest } from '../../../lib/history/ping-digest.ts';
import type { PingRecord } from '../../../lib/outbox/ping-record.ts';
import { openDatabase } from '../../../lib/platform/database.ts';
import { loadDatabase, savedDatabase } from '../../fixtures/databases/load-database.ts';

/** Every schema version there was, with the one of today, which is what updates without a new version meet. Add to them with every new one. */
const VERSIONS = [1, 2, 3];
const OLDER_VERSIONS = VERSIONS.slice(0, -1);

const NAME = 'migrations';
const database = openDatabase(NAME);
const currentVersion = database.verno;
afterEach(async () => {
  vi.restoreAllMocks();
  await Dexie.delete(NAME);
});

function saved(version: number, store: string): readonly unknown[] {
  return savedDatabase(version).stores.find(({ name }) => name === store)?.records ?? [];
}

async function openWhole(version: number): Promise<number> {
  const now = openDatabase(NAME);
  const pings = saved(version, 'pings') as readonly PingRecord[];
  expect(pings.length).toBeGreaterThan(0);
  expect(await now.pings.toArray()).toEqual(pings);
  expect(await now.drafts.toArray()).toEqual(saved(version, 'drafts'));
  const byTime = (a: { createdAt: number }, b: { createdAt: number }) => b.createdAt - a.createdAt;
  const digests = (await now.weeks.toArray()).flatMap(unpackWeek);
  expect(digests.toSorted(byTime)).toEqual(pings.map(pingDigest).toSorted(byTime));
  now.close();
  return now.verno;
}

describe('a saved database', () => {
  it('is kept as an example for every version there was', async () => {
    expect(VERSIONS).toEqual(Array.from({ length: currentVersion }, (_, index) => index + 1));
  });

  it.each(VERSIONS)('comes from version %i to the current one with everything in it', async (version) => {
    await loadDatabase(NAME, savedDatabase(version));
    expect(await openWhole(version)).toBe(currentVersion);
  });

  it.each(OLDER_VERSIONS)(
    'of version %i is whole when the move is interrupted, and moves then',
    async (version) => {
      await loadDatabase(NAME, savedDatabase(version));
      // The third write of the move fails, as it would when the browser is killed.
      const put = IDBObjectStore.prototype.put;
      let writes = 0;
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
        writes += 1;
        if (writes === 3) throw new Error('killed');
        return put.apply(this, args);
      });
      const interrupted = openDatabase(NAME);
      await expect(interrupted.open()).rejects.toThrow(/killed/u);
      interrupted.close();
      vi.restoreAllMocks();
      const untouched = await new Dexie(NAME).open();
      expect(untouched.verno).toBe(version);
      expect(await untouched.table('pings').count()).toBe(saved(version, 'pings').length);
      untouched.close();
      expect(await openWhole(version)).toBe(currentVersion);
    },
  );
});
