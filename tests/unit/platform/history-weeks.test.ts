import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packWeek, unpackWeek, weekOf } from '../../../lib/history/history-week.ts';
import { pingDigest } from '../../../lib/history/ping-digest.ts';
import type { PingRecord } from '../../../lib/outbox/ping-record.ts';
import type { TrackbackDatabase } from '../../../lib/platform/database.ts';
import { openDatabase } from '../../../lib/platform/database.ts';
import { createPingStore } from '../../../lib/platform/ping-store.ts';
import { history } from '../../support/samples.ts';

let database: TrackbackDatabase;
beforeEach(() => {
  database = openDatabase('weeks');
});
afterEach(async () => {
  await database.delete();
});

/** What the weeks say must be what the pings say, however they got there. */
async function expectInStep(): Promise<void> {
  const pings = await database.pings.toArray();
  const weeks = await database.weeks.toArray();
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  expect(weeks.flatMap(unpackWeek).toSorted(byId)).toEqual(pings.map(pingDigest).toSorted(byId));
  expect(new Set(weeks.map(({ week }) => week)).size).toBe(weeks.length);
  for (const [week, , count] of await database.weeks.toCollection().primaryKeys()) {
    expect(count).toBe(pings.filter(({ createdAt }) => weekOf(createdAt) === week).length);
  }
}

const SIXTY = history(60);

describe('the packed weeks', () => {
  it('give back the digests they were made of, newest first', () => {
    const digests = SIXTY.slice(0, 6).map(pingDigest);
    expect(unpackWeek(packWeek(digests.toReversed(), 'r'))).toEqual(digests);
  });

  it('follow every way in which pings are written', async () => {
    await createPingStore(database).add(SIXTY[0] as PingRecord);
    await expectInStep();
    await database.pings.bulkPut(SIXTY);
    await expectInStep();
    await createPingStore(database).change(SIXTY[3]?.id ?? '', (record) => ({
      ...record,
      fields: { ...record.fields, title: 'Changed' },
      state: { kind: 'sending', at: 1 },
    }));
    await expectInStep();
    await database.pings.delete(SIXTY[5]?.id ?? '');
    await database.pings
      .where('createdAt')
      .below(SIXTY[40]?.createdAt ?? 0)
      .delete();
    await expectInStep();
    expect(await database.pings.count()).toBe(40);
    await database.pings.toCollection().modify((record) => {
      Object.assign(record, { pingUrl: 'https://other.example/tb' });
    });
    await expectInStep();
    await database.pings.clear();
    expect(await database.weeks.count()).toBe(0);
  });

  it('move a ping to another week with its time', async () => {
    const [record] = SIXTY;
    await database.pings.bulkPut(SIXTY.slice(0, 3));
    await database.pings.put({ ...(record as PingRecord), createdAt: 0 });
    expect((await database.weeks.toArray()).map(({ week }) => week)).toContain(0);
    await expectInStep();
  });

  it('keep all of several writes in one transaction', async () => {
    await database.transaction('rw', database.pings, () =>
      Promise.all(SIXTY.map((record) => database.pings.put(record))),
    );
    await expectInStep();
    expect(await database.pings.count()).toBe(60);
  });

  it('do not know of a ping that could not be written', async () => {
    await database.pings.add(SIXTY[1] as PingRecord);
    await expect(database.pings.bulkAdd(SIXTY.slice(0, 4))).rejects.toThrow(/failed/u);
    await expectInStep();
    const undone = database.transaction('rw', database.pings, async () => {
      await database.pings.bulkPut(SIXTY);
      throw new Error('changed my mind');
    });
    await expect(undone).rejects.toThrow('changed my mind');
    await expectInStep();
  });
});
