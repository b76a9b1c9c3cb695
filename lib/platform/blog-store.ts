import { storage } from 'wxt/utils/storage';
import type { Blog } from '../author/blog.ts';
import type { BlogSaving, BlogShelf, OnlyHere, UnreadableBlog } from '../author/blog-shelf.ts';
import type { BlogItem } from './blog-item.ts';
import { createQueue } from '../outbox/create-queue.ts';
import { parseBlogItem } from './blog-item.ts';
import { BLOG_KEY_PREFIX } from './blog-key.ts';

const AREAS = ['sync', 'local'] as const;
type Area = (typeof AREAS)[number];

/** The user's blogs, an item each: in synchronised storage, or where that takes no more, on this computer. */
export interface BlogStore {
  read(): Promise<BlogShelf>;
  /** `position` null: where it was, a new one last. */
  save(blog: Blog, position: number | null): Promise<BlogSaving>;
  /** Resolves with whether it is gone. */
  remove(id: string): Promise<boolean>;
  /** Deletes what cannot be read as a blog. */
  discard(key: string): Promise<boolean>;
}

export function createBlogStore(now: () => number): BlogStore {
  /** One after the other: a position is found by looking at the others. */
  const inTurn = createQueue();

  return {
    read: async () => shelfOf(await readAll()),

    save: (blog, position) =>
      inTurn(async () => {
        const { blogs } = shelfOf(await readAll());
        const before = blogs.find((shelved) => shelved.blog.id === blog.id);
        const next = Math.max(0, ...blogs.map((shelved) => shelved.position)) + 1;
        const item = parseBlogItem({
          version: 1,
          position: position ?? before?.position ?? next,
          savedAt: now(),
          onlyHere: null,
          blog,
        });
        if (item === null) return { kind: 'failed' };
        const key = BLOG_KEY_PREFIX + blog.id;
        const refusal = await write('sync', key, item);
        if (refusal === null) {
          await erase('local', key);
          return { kind: 'saved', onlyHere: null };
        }
        const isKept = (await write('local', key, { ...item, onlyHere: refusal })) === null;
        if (!isKept) return { kind: 'failed' };
        // The older copy stays where it is: the user's other computers have nothing else, and here the newer one holds.
        return { kind: 'saved', onlyHere: refusal };
      }),

    remove: (id) =>
      inTurn(async () => {
        const key = BLOG_KEY_PREFIX + id;
        // An older copy may stand behind the newer; storage that is switched off has neither, and its failure does not matter.
        for (const area of AREAS) await erase(area, key);
        return shelfOf(await readAll()).blogs.every(({ blog }) => blog.id !== id);
      }),

    discard: (key) =>
      inTurn(async () => {
        const [area, name = ''] = cut(key);
        const isOurs = AREAS.some((one) => one === area) && name.startsWith(BLOG_KEY_PREFIX);
        return isOurs && erase(area as Area, name);
      }),
  };
}

interface Stored {
  /** With its area: `sync:blog:…`. */
  readonly key: string;
  readonly value: unknown;
}

async function readAll(): Promise<readonly Stored[]> {
  const areas = await Promise.all(
    AREAS.map(async (area) => {
      // Synchronised storage can be switched off; then it has nothing.
      const snapshot = await storage.snapshot(area).catch(() => ({}));
      return Object.entries(snapshot)
        .filter(([key]) => key.startsWith(BLOG_KEY_PREFIX))
        .map(([key, value]) => ({ key: `${area}:${key}`, value }));
    }),
  );
  return areas.flat();
}

function shelfOf(stored: readonly Stored[]): BlogShelf {
  const items = new Map<string, BlogItem>();
  const unreadable: UnreadableBlog[] = [];
  for (const { key, value } of stored) {
    const item = parseBlogItem(value);
    if (item === null) unreadable.push({ key, text: JSON.stringify(value, null, 1) });
    else if ((items.get(item.blog.id)?.savedAt ?? -1) < item.savedAt) items.set(item.blog.id, item);
  }
  const blogs = [...items.values()]
    .toSorted((a, b) => a.position - b.position || a.savedAt - b.savedAt)
    .map(({ blog, position, onlyHere }) => ({ blog, position, onlyHere }));
  return { blogs, unreadable };
}

/** Null when it was written, else why not. */
async function write(area: Area, key: string, item: BlogItem): Promise<OnlyHere | null> {
  try {
    await storage.setItem(`${area}:${key}`, item);
    return null;
  } catch (error) {
    // The browsers give no names, only words: "QUOTA_BYTES quota exceeded", "QuotaExceededError: …".
    return /quota/i.test(String(error)) && !/MAX_WRITE/.test(String(error)) ? 'full' : 'unavailable';
  }
}

async function erase(area: Area, key: string): Promise<boolean> {
  try {
    await storage.removeItem(`${area}:${key}`);
    return true;
  } catch {
    return false;
  }
}

function cut(key: string): readonly [string, string | undefined] {
  const at = key.indexOf(':');
  return [key.slice(0, at), key.slice(at + 1)];
}
