import { fakeBrowser } from '../../support/fake-browser.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Draft } from '../../../lib/outbox/draft.ts';
import type { PingRecord } from '../../../lib/outbox/ping-record.ts';
import { StorageUnavailable } from '../../../lib/outbox/ping-store.ts';
import { joinPingStores, newPingId } from '../../../lib/platform/ping-stores.ts';
import { createPrivateShelf } from '../../../lib/platform/private-shelf.ts';
import { createOutboxWorld, PING_URL, submission } from '../../support/outbox-world.ts';

const OWN_URL = 'https://me.example/post';

function record(id: string, createdAt = 1): PingRecord {
  const { confirmed: _, ...rest } = submission();
  return { ...rest, id, createdAt, state: { kind: 'queued', at: createdAt }, life: [], attempts: [] };
}

function draft(title: string): Draft {
  const fields = { url: '', title, excerpt: '', blog_name: '' };
  const options = { method: 'post', references: false } as const;
  return { pingUrl: PING_URL, fields, options, field: 'title', updatedAt: 1 };
}

beforeEach(() => fakeBrowser.reset());

describe('what is kept for private windows', () => {
  it('is found again by a background that was stopped and started', async () => {
    const before = createPrivateShelf();
    await before.pings.add(record('a'));
    await before.drafts.save(draft('Words'), ['title']);
    const after = createPrivateShelf();
    expect(await after.pings.get('a')).toEqual(record('a'));
    expect(await after.pings.inState('queued')).toHaveLength(1);
    expect(await after.pings.inState('sending')).toHaveLength(0);
    expect(await after.drafts.load(PING_URL)).toEqual(draft('Words'));
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  it('is changed one step at a time, so that one ping is let go once', async () => {
    const { pings } = createPrivateShelf();
    await pings.add(record('a'));
    const letGo = () =>
      pings.change('a', (one) =>
        one.state.kind === 'queued' ? { ...one, state: { kind: 'sending', at: 2 } } : null,
      );
    const both = await Promise.all([letGo(), letGo()]);
    expect(both.filter((changed) => changed !== null)).toHaveLength(1);
    expect(await pings.change('nobody', (one) => one)).toBeNull();
  });

  it('forgets a draft that is empty or deleted', async () => {
    const { drafts } = createPrivateShelf();
    await drafts.save(draft('Words'), ['title']);
    await drafts.save(draft(''), ['title']);
    expect(await drafts.load(PING_URL)).toBeNull();
    await drafts.save(draft('Words'), ['title']);
    await drafts.remove(PING_URL);
    expect(await drafts.load(PING_URL)).toBeNull();
  });

  it('goes with the last private window, not before', async () => {
    const { pings, drafts } = createPrivateShelf();
    await pings.add(record('a'));
    await drafts.save(draft('Words'), ['title']);
    const open = vi.spyOn(fakeBrowser.windows, 'getAll');
    open.mockResolvedValueOnce([{ incognito: true }, { incognito: false }] as never);
    await fakeBrowser.windows.onRemoved.trigger(1);
    expect(await pings.get('a')).not.toBeNull();
    open.mockResolvedValueOnce([{ incognito: false }] as never);
    await fakeBrowser.windows.onRemoved.trigger(2);
    expect(await pings.get('a')).toBeNull();
    expect(await drafts.load(PING_URL)).toBeNull();
  });

  it('says so when there is no room', async () => {
    const { pings } = createPrivateShelf();
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('quota'));
    await expect(pings.add(record('a'))).rejects.toBeInstanceOf(StorageUnavailable);
  });
});

describe('two stores joined', () => {
  it('keep the pings of private windows away from the others, and find what was sent before in both', async () => {
    const ordinary = createPrivateShelf().pings; // any store will do
    const written: string[] = [];
    const spied = { ...ordinary, add: async (one: PingRecord) => void written.push(one.id) };
    const shelf = createPrivateShelf().pings;
    const store = joinPingStores({ ...spied, withPair: async () => [record('old', 1)] }, shelf);
    const [ordinaryId, privateId] = [newPingId(false), newPingId(true)];
    await store.add(record(ordinaryId));
    await store.add(record(privateId, 5));
    expect(written).toEqual([ordinaryId]);
    expect(await store.get(privateId)).not.toBeNull();
    expect((await store.withPair(PING_URL, OWN_URL)).map(({ id }) => id)).toEqual([privateId, 'old']);
  });
});

describe('a ping from a private window', () => {
  it('is not remembered as a yes to plain http', async () => {
    const world = createOutboxWorld();
    const target = { ...submission().target, pageUrl: 'http://receiver.example/1' };
    const plain = { pingUrl: 'http://receiver.example/tb/1', target, confirmed: ['plain-http'] as const };
    expect(await world.outbox.submit(submission(plain), true)).toMatchObject({ kind: 'taken' });
    const again = submission({ ...plain, confirmed: ['repeat'] });
    expect(await world.outbox.submit(again)).toMatchObject({ questions: [{ kind: 'plain-http' }] });
  });
});
