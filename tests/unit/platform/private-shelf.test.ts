import 'fake-indexeddb/auto';
import { fakeBrowser } from '../../support/fake-browser.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Draft } from '../../../lib/outbox/draft.ts';
import type { PingRecord } from '../../../lib/outbox/ping-record.ts';
import { StorageUnavailable } from '../../../lib/outbox/ping-store.ts';
import { openDatabase } from '../../../lib/platform/database.ts';
import { createPingStore } from '../../../lib/platform/ping-store.ts';
import { joinPingStores, newPingId } from '../../../lib/platform/ping-stores.ts';
import { createPrivateShelf } from '../../../lib/platform/private-shelf.ts';
import { memoryOfTab } from '../../../lib/platform/tab-memory.ts';
import { pingOfTab, setChoiceOfTab, setPingOfTab } from '../../../lib/platform/tab-pings.ts';
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

const database = openDatabase('private-shelf-test');
const joined = () => joinPingStores(createPingStore(database), createPrivateShelf().pings);

const PRIVATE = { incognito: true };
const ORDINARY = { incognito: false };

function windowsOpen(...windows: readonly { readonly incognito: boolean }[]): void {
  vi.spyOn(fakeBrowser.windows, 'getAll').mockResolvedValue(windows as never);
}

beforeEach(() => {
  fakeBrowser.reset();
  windowsOpen(ORDINARY, PRIVATE);
});
afterEach(() => database.pings.clear());

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
    await fakeBrowser.windows.onRemoved.trigger(1);
    expect(await pings.get('a')).not.toBeNull();
    windowsOpen(ORDINARY);
    await fakeBrowser.windows.onRemoved.trigger(2);
    expect(await pings.get('a')).toBeNull();
    expect(await drafts.load(PING_URL)).toBeNull();
  });

  it('does not come back with what a page says as it closes, after its window is gone', async () => {
    const { pings, drafts } = createPrivateShelf();
    windowsOpen(ORDINARY);
    await fakeBrowser.windows.onRemoved.trigger(2);
    await drafts.save(draft('Words'), ['title']);
    await pings.add(record('a'));
    expect(await fakeBrowser.storage.session.get(null)).toEqual({ pingByTab: {}, choiceByTab: {} });
  });

  it('takes along which pages its tabs showed, and leaves those of the tabs that are open', async () => {
    createPrivateShelf();
    const choice = { pageUrl: 'https://post.example/1', pingUrl: PING_URL };
    for (const tabId of [1, 2]) await setChoiceOfTab(tabId, choice);
    for (const tabId of [1, 2]) await setPingOfTab(tabId, `ping-${tabId}`);
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 2 }] as never);
    windowsOpen(ORDINARY);
    await fakeBrowser.windows.onRemoved.trigger(2);
    await vi.waitFor(async () => expect((await memoryOfTab(1)).choice).toBeNull());
    expect(await pingOfTab(1)).toBeNull();
    expect((await memoryOfTab(2)).choice).toEqual(choice);
    expect(await pingOfTab(2)).toBe('ping-2');
  });

  it('says so when there is no room', async () => {
    const { pings } = createPrivateShelf();
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('quota'));
    await expect(pings.add(record('a'))).rejects.toBeInstanceOf(StorageUnavailable);
  });
});

describe('two stores joined', () => {
  it('keep the pings of private windows away from the others', async () => {
    const store = joined();
    const [ordinaryId, privateId] = [newPingId(false), newPingId(true)];
    await store.add(record(ordinaryId));
    await store.add(record(privateId, 5));
    expect(await database.pings.toCollection().primaryKeys()).toEqual([ordinaryId]);
    expect(await store.get(privateId)).not.toBeNull();
  });

  it('tell an ordinary window nothing of what a private one sent, and a private one of both', async () => {
    const store = joined();
    const [ordinaryId, privateId] = [newPingId(false), newPingId(true)];
    await store.add(record(ordinaryId, 1));
    await store.add(record(privateId, 5));
    const ids = (records: readonly PingRecord[]) => records.map(({ id }) => id);
    expect(ids(await store.withPair(PING_URL, OWN_URL, false))).toEqual([ordinaryId]);
    expect(ids(await store.toReceiver(PING_URL, false))).toEqual([ordinaryId]);
    expect(ids(await store.withPair(PING_URL, OWN_URL, true))).toEqual([privateId, ordinaryId]);
    expect(ids(await store.toReceiver(`${PING_URL}/`, true))).toEqual([privateId, ordinaryId]);
  });
});

describe('the question about a repeat', () => {
  it.each([
    [1, 'an ordinary window after a private one', true, false, 'taken'],
    [2, 'a private window after an ordinary one', false, true, 'asks'],
    [3, 'a private window after a private one', true, true, 'asks'],
    [4, 'an ordinary window after an ordinary one', false, false, 'asks'],
  ])('%i: %s', async (_number, _name, before, after, expected) => {
    const world = createOutboxWorld({ store: joined(), newId: newPingId });
    const first = await world.outbox.submit(submission(), before);
    if (first.kind === 'taken') await world.outbox.whenIdle(first.record.id);
    expect((await world.outbox.submit(submission(), after)).kind).toBe(expected);
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
