import { fakeBrowser } from '../../support/fake-browser.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Blog } from '../../../lib/author/blog.ts';
import { createBlogStore } from '../../../lib/platform/blog-store.ts';

const ID = '7d1c5f2e-0d57-4d6a-9d0e-3a1f2b4c5d6e';
const OTHER_ID = '0f9e8d7c-6b5a-4c3d-8e2f-1a0b9c8d7e6f';

const blog = (part: Partial<Blog> = {}): Blog => ({
  id: ID,
  name: 'Notes',
  url: 'https://notes.example/',
  feed: 'https://notes.example/feed.xml',
  excerptRule: 'summary',
  targets: 'any',
  ...part,
});

let clock = 0;
const store = () =>
  createBlogStore(() => {
    clock += 1;
    return clock;
  });

function refuseSync(message: string): void {
  vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValue(new Error(message));
}

beforeEach(() => fakeBrowser.reset());

describe('the blogs', () => {
  it('are kept in synchronised storage, an item each, in their order', async () => {
    await store().save(blog(), null);
    await store().save(blog({ id: OTHER_ID, name: 'Second' }), null);
    await store().save(blog({ name: 'Renamed' }), null);
    const { blogs } = await store().read();
    expect(blogs.map((shelved) => shelved.blog.name)).toEqual(['Renamed', 'Second']);
    expect(blogs.map(({ onlyHere }) => onlyHere)).toEqual([null, null]);
    expect(Object.keys(await fakeBrowser.storage.sync.get())).toEqual([`blog:${ID}`, `blog:${OTHER_ID}`]);
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  it('come back to their place when a deletion is taken back', async () => {
    await store().save(blog(), null);
    await store().save(blog({ id: OTHER_ID, name: 'Second' }), null);
    const [first] = (await store().read()).blogs;
    expect(await store().remove(ID)).toBe(true);
    await store().save(blog(), first?.position ?? null);
    expect((await store().read()).blogs.map((shelved) => shelved.blog.id)).toEqual([ID, OTHER_ID]);
  });

  it.each([
    ['QUOTA_BYTES quota exceeded', 'full'],
    ['QuotaExceededError: storage.sync API call exceeded its quota limitations.', 'full'],
    ['This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.', 'unavailable'],
    ['storage.sync is disabled', 'unavailable'],
  ])('stay on this computer when synchronised storage says “%s”: %s', async (message, onlyHere) => {
    refuseSync(message);
    expect(await store().save(blog(), null)).toEqual({ kind: 'saved', onlyHere });
    expect((await store().read()).blogs).toMatchObject([{ onlyHere, blog: blog() }]);
    vi.restoreAllMocks();
    expect(await store().save(blog(), null)).toEqual({ kind: 'saved', onlyHere: null });
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  it('stay on the other computers as they were, where synchronised storage refuses an edit', async () => {
    await store().save(blog({ name: 'Old' }), null);
    refuseSync('QUOTA_BYTES quota exceeded');
    await store().save(blog({ name: 'New' }), null);
    expect(await fakeBrowser.storage.sync.get()).toMatchObject({ [`blog:${ID}`]: { blog: { name: 'Old' } } });
    vi.restoreAllMocks();
    expect(await store().remove(ID)).toBe(true);
    expect((await store().read()).blogs).toEqual([]);
  });

  it('are not said to be gone while an older copy would come back', async () => {
    await store().save(blog({ name: 'Old' }), null);
    refuseSync('disabled');
    await store().save(blog({ name: 'New' }), null);
    vi.spyOn(fakeBrowser.storage.sync, 'remove').mockRejectedValue(new Error('disabled'));
    expect(await store().remove(ID)).toBe(false);
    expect((await store().read()).blogs).toHaveLength(1);
  });

  it('are read in the newer of two copies', async () => {
    await store().save(blog({ name: 'Old' }), null);
    refuseSync('disabled');
    await store().save(blog({ name: 'New' }), null);
    expect((await store().read()).blogs).toMatchObject([{ onlyHere: 'unavailable', blog: { name: 'New' } }]);
  });

  it('are not said to be kept when nothing takes them', async () => {
    refuseSync('disabled');
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
    expect(await store().save(blog(), null)).toEqual({ kind: 'failed' });
  });

  it('are read from this computer where synchronised storage is switched off', async () => {
    refuseSync('disabled');
    await store().save(blog(), null);
    vi.spyOn(fakeBrowser.storage.sync, 'get').mockRejectedValue(new Error('disabled'));
    expect((await store().read()).blogs).toHaveLength(1);
  });

  it.each([
    ['of a later version', { version: 2, position: 1, savedAt: 1, onlyHere: null, blog: blog() }],
    [
      'without an address',
      { version: 1, position: 1, savedAt: 1, onlyHere: null, blog: { ...blog(), url: '' } },
    ],
    [
      'with a script for an address',
      { version: 1, position: 1, savedAt: 1, onlyHere: null, blog: blog({ url: 'javascript:alert(1)' }) },
    ],
    [
      'with a password in the feed',
      {
        version: 1,
        position: 1,
        savedAt: 1,
        onlyHere: null,
        blog: blog({ feed: 'https://a:b@notes.example/' }),
      },
    ],
    ['that is a word', 'blog'],
  ])('one %s is set aside, neither used nor lost', async (_, value) => {
    await fakeBrowser.storage.sync.set({ 'blog:broken': value });
    await store().save(blog(), null);
    const { blogs, unreadable } = await store().read();
    expect(blogs).toHaveLength(1);
    expect(unreadable).toEqual([{ key: 'sync:blog:broken', text: JSON.stringify(value, null, 1) }]);
    expect(await fakeBrowser.storage.sync.get('blog:broken')).toEqual({ 'blog:broken': value });
    expect(await store().discard('sync:blog:broken')).toBe(true);
    expect((await store().read()).unreadable).toEqual([]);
  });

  it('nothing else can be deleted in their name', async () => {
    await fakeBrowser.storage.local.set({ rememberedAuthor: 'me' });
    expect(await store().discard('local:rememberedAuthor')).toBe(false);
    expect(await fakeBrowser.storage.local.get()).toEqual({ rememberedAuthor: 'me' });
  });

  it('have names fit to show', async () => {
    await store().save(blog({ name: '  Notes\n\u202Eof mine ' }), null);
    expect((await store().read()).blogs[0]?.blog.name).toBe('Notes of mine');
  });
});
