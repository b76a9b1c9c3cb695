import { describe, expect, it } from 'vitest';
import { createTurns } from '../../../lib/outbox/create-turns.ts';
import type { HostContact } from '../../../lib/outbox/host-manners.ts';
import type { PlaceRead } from '../../../lib/outbox/look-for-post.ts';
import { lookForPost } from '../../../lib/outbox/look-for-post.ts';
import type { PingRecord } from '../../../lib/outbox/ping-record.ts';
import { submission } from '../../support/outbox-world.ts';

const { target, fields, options } = submission();
const RECORD: PingRecord = {
  id: 'ping',
  createdAt: 0,
  target,
  pingUrl: 'https://arxiv.org/trackback/1706.03762',
  fields,
  options,
  state: { kind: 'queued', at: 0 },
  life: [],
  attempts: [],
};
const NOW = 1_000_000;

function createWorld(contact: HostContact | null, read: PlaceRead = { kind: 'text', text: '' }) {
  const contacts = new Map<string, HostContact>(contact === null ? [] : [['arxiv.org', contact]]);
  const log: string[] = [];
  const inTurn = createTurns();
  return {
    log,
    contacts,
    inTurn,
    look: () =>
      lookForPost(RECORD, {
        hasAccess: async () => true,
        async readPlace(url) {
          log.push(`read ${url}`);
          return read;
        },
        lastContact: async (host) => contacts.get(host) ?? null,
        rememberContact: async (host, met) => void contacts.set(host, met),
        inTurn,
        sleep: async (ms) => void log.push(`sleep ${ms}`),
        now: () => NOW,
      }),
  };
}

function failed(status: number, retryAfterSeconds: number | null): PlaceRead {
  return { kind: 'failed', status, retryAfterSeconds };
}

describe('a look for the post', () => {
  it.each([
    ['is refused with 403', failed(403, null), { endedAt: NOW, pausedUntil: null, isForbidden: true }],
    [
      'is asked for a pause',
      failed(503, 300),
      { endedAt: NOW, pausedUntil: NOW + 300_000, isForbidden: false },
    ],
    ['is too much', failed(429, null), { endedAt: NOW, pausedUntil: NOW + 60_000, isForbidden: false }],
    [
      'goes well',
      { kind: 'text', text: '' } as const,
      { endedAt: NOW, pausedUntil: null, isForbidden: false },
    ],
  ])('that %s is remembered for the next request', async (_, read, contact) => {
    const world = createWorld(null, read);
    await world.look();
    expect(world.contacts.get('arxiv.org')).toEqual(contact);
  });

  it.each([
    ['asked for a pause', { endedAt: 0, pausedUntil: NOW + 1, isForbidden: false }, 'paused'],
    ['answered 403', { endedAt: 0, pausedUntil: null, isForbidden: true }, 'failed'],
  ])('does not go to a host that has %s', async (_, contact, kind) => {
    const world = createWorld(contact);
    expect(await world.look()).toMatchObject({ kind });
    expect(world.log).toEqual([]);
    expect(world.contacts.get('arxiv.org')).toEqual(contact);
  });

  it('waits for its turn behind the requests to the same host, and leaves the gap', async () => {
    const world = createWorld(null);
    const ping = Promise.withResolvers<void>();
    const sent = world.inTurn('arxiv.org', () => ping.promise);
    const looked = world.look();
    await new Promise(setImmediate);
    expect(world.log).toEqual([]);
    world.contacts.set('arxiv.org', { endedAt: NOW, pausedUntil: null, isForbidden: false });
    ping.resolve();
    await sent;
    expect(await looked).toMatchObject({ kind: 'not-shown' });
    expect(world.log).toEqual(['sleep 15000', 'read https://arxiv.org/tb/1706.03762']);
  });
});
