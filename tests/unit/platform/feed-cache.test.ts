import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Feed } from '../../../lib/author/post.ts';
import { createFeedCache } from '../../../lib/platform/feed-cache.ts';

const FEED: Feed = { title: 'Notes', homeUrl: null, posts: [] };

let clock = 0;
let name = '';
const open = () =>
  createFeedCache(() => {
    clock += 1;
    return clock;
  }, name);

const kept = (url: string) => ({ url, etag: '"1"', lastModified: null, feed: FEED });

beforeEach(() => {
  name = `feeds-${crypto.randomUUID()}`;
});

describe('what is kept of feeds', () => {
  it('is found again after a restart', async () => {
    await open().put(kept('https://notes.example/feed'));
    expect(await open().get('https://notes.example/feed')).toMatchObject(kept('https://notes.example/feed'));
    expect(await open().get('https://other.example/feed')).toBeNull();
  });

  it('is nothing where there is nothing to ask the server with', async () => {
    const cache = open();
    await cache.put(kept('https://notes.example/feed'));
    await cache.put({ ...kept('https://notes.example/feed'), etag: null });
    expect(await cache.get('https://notes.example/feed')).toBeNull();
    await cache.put({ ...kept('https://notes.example/feed'), etag: null, lastModified: 'yesterday' });
    expect(await cache.get('https://notes.example/feed')).not.toBeNull();
  });

  it('is not a feed too large to keep', async () => {
    const cache = open();
    await cache.put({
      ...kept('https://notes.example/feed'),
      feed: { ...FEED, title: 'x'.repeat(2_000_001) },
    });
    expect(await cache.get('https://notes.example/feed')).toBeNull();
  });

  it('is the twenty that were used last', async () => {
    const cache = open();
    for (let index = 0; index < 20; index += 1) await cache.put(kept(`https://notes.example/${index}`));
    await cache.get('https://notes.example/0');
    await cache.put(kept('https://notes.example/20'));
    expect(await cache.get('https://notes.example/0')).not.toBeNull();
    expect(await cache.get('https://notes.example/1')).toBeNull();
    expect(await cache.get('https://notes.example/20')).not.toBeNull();
  });

  it('is forgotten with its blog', async () => {
    const cache = open();
    await cache.put(kept('https://notes.example/feed'));
    await cache.forget('https://notes.example/feed');
    expect(await cache.get('https://notes.example/feed')).toBeNull();
  });
});
