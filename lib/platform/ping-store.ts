import Dexie from 'dexie';
import type { PingStore } from '../outbox/ping-store.ts';
import type { Pair } from '../outbox/same-pair.ts';
import { pairKey, receiverSpellings } from '../outbox/same-pair.ts';
import { StorageUnavailable } from '../outbox/ping-store.ts';
import type { TrackbackDatabase } from './database.ts';

/** The ping store on IndexedDB. Database errors come out as StorageUnavailable. */
export function createPingStore(database: TrackbackDatabase): PingStore {
  const { pings } = database;
  return {
    add: (record) => guarded(async () => void (await pings.add(record))),
    get: (id) => guarded(async () => (await pings.get(id)) ?? null),
    change: (id, change) =>
      guarded(() =>
        database.transaction('rw', pings, async () => {
          const record = await pings.get(id);
          const next = record === undefined ? null : change(record);
          if (next !== null) await pings.put(next);
          return next;
        }),
      ),
    withPair: (pingUrl, ownUrl) =>
      guarded(async () => {
        const wanted = pairKey([pingUrl, ownUrl]);
        const pairs: Pair[] = [];
        for (const { start, isWhole } of receiverSpellings(pingUrl)) {
          // Only the index is read here: there may be a hundred thousand pings.
          const known = await pings
            .where('[pingUrl+fields.url]')
            .between([start, Dexie.minKey], [isWhole ? start : `${start}\uffff`, Dexie.maxKey])
            .uniqueKeys();
          pairs.push(...(known as unknown as Pair[]).filter((pair) => pairKey(pair) === wanted));
        }
        const records = await pings.where('[pingUrl+fields.url]').anyOf(pairs).toArray();
        return records.toSorted((a, b) => b.createdAt - a.createdAt);
      }),
    inState: (kind) => guarded(() => pings.where('state.kind').equals(kind).toArray()),
  };
}

/** Runs a database operation; what Dexie throws becomes StorageUnavailable, a bug of ours stays what it is. */
export async function guarded<T>(operation: () => PromiseLike<T>): Promise<T> {
  try {
    return await operation();
  } catch (error) {
    if (error instanceof Dexie.DexieError) throw new StorageUnavailable(error.message, { cause: error });
    throw error;
  }
}
