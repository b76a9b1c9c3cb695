import type { PingRecord } from '../outbox/ping-record.ts';
import type { PingStore } from '../outbox/ping-store.ts';
import { pairKey, pairOf } from '../outbox/same-pair.ts';

/** Pings that are gone when the page is: practice is kept out of the history. */
export function createMemoryStore(): PingStore {
  const records = new Map<string, PingRecord>();
  const all = () => [...records.values()].toReversed();
  return {
    add: async (record) => void records.set(record.id, record),
    get: async (id) => records.get(id) ?? null,
    async change(id, change) {
      const record = records.get(id);
      const changed = record === undefined ? null : change(record);
      if (changed !== null) records.set(id, changed);
      return changed;
    },
    withPair: async (pingUrl, ownUrl) =>
      all().filter((record) => pairKey(pairOf(record)) === pairKey([pingUrl, ownUrl])),
    inState: async (kind) => all().filter((record) => record.state.kind === kind),
  };
}
