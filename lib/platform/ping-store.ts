import Dexie from 'dexie';
import type { PingRecord } from '../outbox/ping-record.ts';
import type { PingStore } from '../outbox/ping-store.ts';
import type { Pair } from '../outbox/same-pair.ts';
import { pairKey, receiverKey, receiverSpellings } from '../outbox/same-pair.ts';
import { StorageUnavailable } from '../outbox/ping-store.ts';
import type { TrackbackDatabase } from './database.ts';

/** Pings with a memory of whom they went to. */
export interface KeptPings extends PingStore {
  /** All that went to a receiver, however its address is written, as far as such a window may know of them. Newest first. */
  toReceiver(pingUrl: string, isPrivate: boolean): Promise<PingRecord[]>;
}

/** The ping store on IndexedDB. Database errors come out as StorageUnavailable. */
export function createPingStore(database: TrackbackDatabase): KeptPings {
  const { pings } = database;

  async function toReceiver(pingUrl: string, isMeant: (pair: Pair) => boolean): Promise<PingRecord[]> {
    const pairs: Pair[] = [];
    for (const { start, isWhole } of receiverSpellings(pingUrl)) {
      // Only the index is read here: there may be a hundred thousand pings.
      const known = await pings
        .where('[pingUrl+fields.url]')
        .between([start, Dexie.minKey], [isWhole ? start : `${start}\uffff`, Dexie.maxKey])
        .uniqueKeys();
      pairs.push(...(known as unknown as Pair[]).filter(isMeant));
    }
    const records = await pings.where('[pingUrl+fields.url]').anyOf(pairs).toArray();
    return records.toSorted((a, b) => b.createdAt - a.createdAt);
  }

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
      guarded(() => {
        const wanted = pairKey([pingUrl, ownUrl]);
        return toReceiver(pingUrl, (pair) => pairKey(pair) === wanted);
      }),
    toReceiver: (pingUrl) =>
      guarded(() => {
        const wanted = receiverKey(pingUrl);
        return toReceiver(pingUrl, ([url]) => receiverKey(url) === wanted);
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
