import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StorageUnavailable } from '../../../lib/outbox/ping-store.ts';
import type { PingRecord } from '../../../lib/outbox/ping-record.ts';
import type { TrackbackDatabase } from '../../../lib/platform/database.ts';
import { openDatabase } from '../../../lib/platform/database.ts';
import { createPingStore } from '../../../lib/platform/ping-store.ts';
import { PING_URL, submission } from '../../support/outbox-world.ts';

let database: TrackbackDatabase;
beforeEach(() => {
  database = openDatabase('test');
});
afterEach(async () => {
  await database.delete();
});

function record(id: string, createdAt: number, changes: Partial<PingRecord> = {}): PingRecord {
  const { confirmed: _, ...rest } = submission();
  const state = { kind: 'queued', at: createdAt } as const;
  return { ...rest, id, createdAt, state, life: [], attempts: [], ...changes };
}

describe('the ping store', () => {
  it('gives back what was written', async () => {
    const store = createPingStore(database);
    await store.add(record('a', 1));
    expect(await store.get('a')).toEqual(record('a', 1));
    expect(await store.get('b')).toBeNull();
  });

  it('changes a record, or leaves it when the change says so', async () => {
    const store = createPingStore(database);
    await store.add(record('a', 1));
    expect(await store.change('a', () => null)).toBeNull();
    expect(await store.change('b', (one) => one)).toBeNull();
    const sending = { kind: 'sending', at: 2 } as const;
    expect(await store.change('a', (one) => ({ ...one, state: sending }))).toMatchObject({ state: sending });
    expect(await store.get('a')).toMatchObject({ state: sending });
  });

  it('lets only one of two changes at the same moment win', async () => {
    const store = createPingStore(database);
    await store.add(record('a', 1));
    const take = (one: PingRecord) =>
      one.state.kind === 'queued' ? { ...one, state: { kind: 'sending', at: 2 } as const } : null;
    const both = await Promise.all([store.change('a', take), store.change('a', take)]);
    expect(both.filter((one) => one !== null)).toHaveLength(1);
  });

  it('finds the pings of a pair, newest first, and those in a state', async () => {
    const store = createPingStore(database);
    await store.add(record('old', 1));
    await store.add(record('new', 2));
    await store.add(record('other', 3, { pingUrl: 'https://other.example/tb' }));
    await store.add(record('sent', 4, { pingUrl: 'https://x.example/', state: { kind: 'sending', at: 4 } }));
    const pair = await store.withPair(PING_URL, submission().fields.url, false);
    expect(pair.map(({ id }) => id)).toEqual(['new', 'old']);
    expect((await store.inState('sending')).map(({ id }) => id)).toEqual(['sent']);
  });

  it.each([
    ['https://a.example/tb/1', 'https://me.example/post', 'http://a.example/tb/1', 'https://me.example/post'],
    [
      'https://a.example/tb/1',
      'https://me.example/post',
      'https://a.example/tb/1/',
      'https://me.example/post',
    ],
    [
      'http://a.example/tb/1/',
      'https://me.example/post',
      'https://a.example/tb/1',
      'http://me.example/post/',
    ],
    [
      'https://a.example/tb',
      'https://me.example/post',
      'https://a.example/tb',
      'https://www.me.example/post#x',
    ],
    [
      'https://a.example/?id=5&key=ab',
      'https://me.example/',
      'https://a.example/?id=5&key=cd',
      'http://me.example',
    ],
    [
      'https://a.example/tb.php/46-e4374dd5',
      'https://me.example/',
      'http://a.example/tb.php/46-aa00bb11',
      'https://me.example/',
    ],
    [
      'https://a.example/trackback/46/k3x9qq2a/',
      'https://me.example/',
      'https://a.example/trackback/46/b4444444/',
      'https://me.example/',
    ],
  ])('%#: finds what went before to %s from %s as %s from %s', async (pingUrl, url, again, ownUrl) => {
    const store = createPingStore(database);
    const fields = { ...submission().fields, url };
    await store.add(record('before', 1, { pingUrl, fields }));
    expect((await store.withPair(again, ownUrl, false)).map(({ id }) => id)).toEqual(['before']);
  });

  it.each([
    [
      'https://a.example/tb/1',
      'https://me.example/post',
      'https://a.example/tb/12',
      'https://me.example/post',
    ],
    [
      'https://a.example/tb?id=1',
      'https://me.example/post',
      'https://a.example/tb?id=2',
      'https://me.example/post',
    ],
    [
      'https://a.example/tb/1',
      'https://me.example/post',
      'https://b.example/tb/1',
      'https://me.example/post',
    ],
    [
      'https://a.example/tb/1',
      'https://me.example/?p=1',
      'https://a.example/tb/1',
      'https://me.example/?p=2',
    ],
    [
      'https://a.example/tb/1',
      'https://me.example/#!/1',
      'https://a.example/tb/1',
      'https://me.example/#!/2',
    ],
    [
      'https://a.example/?id=5&key=ab',
      'https://me.example/',
      'https://a.example/?id=6&key=ab',
      'https://me.example/',
    ],
    [
      'https://a.example/tb.php/460-e4374dd5',
      'https://me.example/',
      'https://a.example/tb.php/46-e4374dd5',
      'https://me.example/',
    ],
  ])('%#: keeps what went to %s from %s apart from %s from %s', async (pingUrl, url, again, ownUrl) => {
    const store = createPingStore(database);
    const fields = { ...submission().fields, url };
    await store.add(record('before', 1, { pingUrl, fields }));
    expect(await store.withPair(again, ownUrl, false)).toEqual([]);
  });

  it('says that storage is unavailable when the database refuses', async () => {
    const store = createPingStore(database);
    await store.add(record('a', 1));
    await expect(store.add(record('a', 1))).rejects.toBeInstanceOf(StorageUnavailable);
    database.close();
    await expect(store.get('a')).rejects.toBeInstanceOf(StorageUnavailable);
  });
});
