import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PingRecord, PingState } from '../../../lib/outbox/ping-record.ts';
import type { TrackbackDatabase } from '../../../lib/platform/database.ts';
import { openDatabase } from '../../../lib/platform/database.ts';
import { pastPings } from '../../../lib/platform/past-pings.ts';
import { createPingStore } from '../../../lib/platform/ping-store.ts';
import { PING_URL, submission } from '../../support/outbox-world.ts';

let database: TrackbackDatabase;
beforeEach(() => {
  database = openDatabase('test');
});
afterEach(async () => {
  await database.delete();
});

const accepted: PingState = {
  kind: 'settled',
  at: 9,
  verdict: { kind: 'accepted', reason: 'taken', message: null },
};
const notSent: PingState = {
  kind: 'settled',
  at: 9,
  verdict: { kind: 'not-sent', reason: 'offline', message: null },
};

function record(
  id: string,
  createdAt: number,
  url: string,
  state: PingState,
  pingUrl = PING_URL,
): PingRecord {
  const { confirmed: _, ...rest } = submission();
  return { ...rest, id, pingUrl, createdAt, state, fields: { ...rest.fields, url }, life: [], attempts: [] };
}

describe('what was sent to a receiver before', () => {
  it('is the newest ping of each post, newest first, and nothing that never left', async () => {
    const store = createPingStore(database);
    await store.add(record('a', 1, 'https://me.example/one', accepted));
    await store.add(record('b', 2, 'https://me.example/two', accepted));
    await store.add(record('c', 3, 'https://me.example/one', { kind: 'queued', at: 3 }));
    await store.add(record('d', 4, 'https://me.example/two', notSent));
    await store.add(record('e', 5, 'https://me.example/three', accepted, 'https://other.example/tb'));
    expect(pastPings(await store.toReceiver(PING_URL, false))).toEqual([
      { id: 'c', ownUrl: 'https://me.example/one', at: 3, verdict: 'pending' },
      { id: 'b', ownUrl: 'https://me.example/two', at: 2, verdict: 'accepted' },
    ]);
  });

  it.each([
    [1, 'by http', 'http://receiver.example/tb/1', 'https://me.example/one'],
    [2, 'with a slash', 'https://receiver.example/tb/1/', 'https://me.example/one'],
    [3, 'a post written otherwise', PING_URL, 'http://www.me.example/one/#top'],
  ])(
    'is found however the addresses are written, one for each post. %i: %s',
    async (_, _name, pingUrl, url) => {
      const store = createPingStore(database);
      await store.add(record('a', 1, 'https://me.example/one', accepted));
      await store.add(record('b', 2, url, accepted, pingUrl));
      await store.add(record('c', 3, 'https://me.example/one', accepted, 'https://receiver.example/tb/12'));
      for (const receiver of [PING_URL, pingUrl]) {
        expect(pastPings(await store.toReceiver(receiver, false)).map(({ id }) => id)).toEqual(['b']);
      }
    },
  );
});
