import type { EntityTable } from 'dexie';
import Dexie from 'dexie';
import type { Feed } from '../author/post.ts';

/** Raise it when feeds are read in another way: what was kept before is then read again. */
const READER = 2;
const MAX_FEEDS = 20;
/** Of one feed as JSON; a larger one is fetched every time. */
const MAX_CHARS = 2_000_000;

/** A feed as it was read last, and what its server wants to be asked with. */
export interface KeptFeed {
  /** The address that was asked for. */
  readonly url: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly feed: Feed;
}

interface StoredFeed extends KeptFeed {
  readonly reader: number;
  readonly readAt: number;
}

export interface FeedCache {
  get(url: string): Promise<KeptFeed | null>;
  /** One without anything to ask its server with is not kept. */
  put(kept: KeptFeed): Promise<void>;
  forget(url: string): Promise<void>;
}

/** Only a cache: in a database of its own, and whatever fails in it counts as not being there. */
export function createFeedCache(now: () => number, name = 'trackback-sender-feeds'): FeedCache {
  const database = new Dexie(name) as Dexie & { readonly feeds: EntityTable<StoredFeed, 'url'> };
  database.version(1).stores({ feeds: 'url, readAt' });
  const { feeds } = database;
  return {
    async get(url) {
      const kept = await orNothing(feeds.get(url));
      if (kept?.reader !== READER) return null;
      // What is used stays longest.
      await orNothing(feeds.update(url, { readAt: now() }));
      return kept;
    },
    async put(kept) {
      const asksWithNothing = kept.etag === null && kept.lastModified === null;
      if (asksWithNothing || JSON.stringify(kept.feed).length > MAX_CHARS) {
        await orNothing(feeds.delete(kept.url));
        return;
      }
      await orNothing(feeds.put({ ...kept, reader: READER, readAt: now() }));
      const oldest = await orNothing(feeds.orderBy('readAt').reverse().offset(MAX_FEEDS).primaryKeys());
      if (oldest !== undefined) await orNothing(feeds.bulkDelete(oldest));
    },
    async forget(url) {
      await orNothing(feeds.delete(url));
    },
  };
}

async function orNothing<T>(operation: PromiseLike<T>): Promise<T | undefined> {
  try {
    return await operation;
  } catch (error) {
    if (error instanceof Dexie.DexieError) return undefined;
    throw error;
  }
}
