import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from '../../support/fake-browser.ts';
import type { Draft } from '../../../lib/outbox/draft.ts';
import { openDatabase } from '../../../lib/platform/database.ts';
import type { DraftStore } from '../../../lib/platform/draft-store.ts';
import { createDraftStore } from '../../../lib/platform/draft-store.ts';
import { createPrivateShelf } from '../../../lib/platform/private-shelf.ts';
import { NO_FIELDS } from '../../support/samples.ts';

const database = openDatabase('drafts-test');
const PING_URL = 'https://receiver.example/tb/1';

function draft(fields: Partial<Draft['fields']>, changes: Partial<Draft> = {}): Draft {
  return {
    pingUrl: PING_URL,
    fields: { ...NO_FIELDS, ...fields },
    options: { method: 'post', references: false },
    field: 'title',
    suggested: {},
    updatedAt: 1,
    ...changes,
  };
}

const stores: readonly (readonly [string, () => DraftStore])[] = [
  ['on the disk', () => createDraftStore(database)],
  ['of private windows', () => createPrivateShelf().drafts],
];

beforeEach(() => {
  fakeBrowser.reset();
  // Without a private window nothing is kept for any.
  vi.spyOn(fakeBrowser.windows, 'getAll').mockResolvedValue([{ incognito: true }] as never);
});
afterEach(() => database.drafts.clear());

describe.each(stores)('the drafts %s', (_, create) => {
  it('keep what two pages write for one receiver, each in its own field', async () => {
    const drafts = create();
    const byFirst = { title: 'A title' };
    const bySecond = { excerpt: 'An excerpt' };
    await drafts.save(draft(byFirst, { suggested: { blog_name: 'last-time' } }), ['title']);
    await drafts.save(draft(bySecond, { options: { method: 'get', references: false } }), ['excerpt']);
    expect(await drafts.load(PING_URL)).toEqual(
      draft({ ...byFirst, ...bySecond }, { suggested: { blog_name: 'last-time' } }),
    );
    await drafts.save(draft({}, { options: { method: 'get', references: false } }), ['options']);
    expect(await drafts.load(PING_URL)).toMatchObject({ fields: byFirst, options: { method: 'get' } });
  });

  it('are whole when nothing was there before, and gone when nothing is left', async () => {
    const drafts = create();
    await drafts.save(draft({ url: 'https://me.example/', title: 'A title' }), ['title']);
    expect((await drafts.load(PING_URL))?.fields.url).toBe('https://me.example/');
    await drafts.save(draft({}), ['title', 'url']);
    expect(await drafts.load(PING_URL)).toBeNull();
  });

  it('remember the place without taking it for writing', async () => {
    const drafts = create();
    await drafts.save(draft({}, { field: 'excerpt' }), []);
    expect(await drafts.load(PING_URL)).toBeNull();
    await drafts.save(draft({ title: 'A title' }), ['title']);
    await drafts.save(draft({}, { field: 'excerpt', updatedAt: 2 }), []);
    expect(await drafts.load(PING_URL)).toEqual(draft({ title: 'A title' }, { field: 'excerpt' }));
  });

  it('are forgotten when they were sent, not when they say something newer', async () => {
    const drafts = create();
    const sent = { ...NO_FIELDS, url: 'https://me.example/', title: 'A title' };
    await drafts.save(draft({ ...sent, url: ' https://me.example ' }), ['url']);
    await drafts.removeSent(PING_URL, { ...sent, title: 'Another title' });
    expect(await drafts.load(PING_URL)).not.toBeNull();
    await drafts.removeSent(PING_URL, sent);
    expect(await drafts.load(PING_URL)).toBeNull();
    await drafts.removeSent(PING_URL, sent);
  });

  const URL_OF_POST = 'https://me.example/one';
  const older = { url: URL_OF_POST, title: 'Older', excerpt: 'Older words' };
  it.each<readonly [number, string, Partial<Draft['fields']> | null, Partial<Draft['fields']> | null]>([
    [1, 'nothing was written since: it is back', null, older],
    [2, 'the same words stand there: nothing changes', older, older],
    [
      3,
      'words that stand elsewhere: both are kept',
      { blog_name: 'My blog' },
      { ...older, blog_name: 'My blog' },
    ],
    [
      4,
      'the same post without words: they come back',
      { url: ` ${URL_OF_POST}` },
      { ...older, url: ` ${URL_OF_POST}` },
    ],
    [5, 'another title: only the newer is kept', { url: URL_OF_POST, title: 'Newer' }, null],
    [6, 'another post: only the newer is kept', { url: 'https://me.example/two' }, null],
  ])('put back what was deleted. %i: %s', async (_number, _name, newer, kept) => {
    const drafts = create();
    const now = { field: 'excerpt', updatedAt: 9 } as const;
    if (newer !== null) await drafts.save(draft(newer, now), ['title']);
    const deleted = draft(older, { suggested: { title: 'feed' } });
    expect(await drafts.restore(deleted)).toBe(kept !== null);
    const standing = await drafts.load(PING_URL);
    expect(standing?.fields).toEqual({ ...NO_FIELDS, ...(kept ?? newer) });
    expect(standing?.updatedAt).toBe(newer === null ? 1 : 9);
    expect(standing?.suggested?.title).toBe(kept !== null && newer?.title === undefined ? 'feed' : undefined);
  });
});
