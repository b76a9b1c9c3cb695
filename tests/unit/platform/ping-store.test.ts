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
    const pair = await store.withPair(PING_URL, submission().fields.url);
    expect(pair.map(({ id }) => id)).toEqual(['new', 'old']);
    expect((await store.inState('sending')).map(({ id }) => id)).toEqual(['sent']);
  });

  it('says that storage is unavailable when the database refuses', async () => {
    const store = createPingStore(database);
    await store.add(record('a', 1));
    await expect(store.add(record('a', 1))).rejects.toBeInstanceOf(StorageUnavailable);
    database.close();
    await expect(store.get('a')).rejects.toBeInstanceOf(StorageUnavailable);
  });
});
