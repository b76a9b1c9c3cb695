import type { PingStore } from '../outbox/ping-store.ts';

const PRIVATE = 'private-';

/** The id of a new ping. It tells which store has the ping. */
export function newPingId(isPrivate: boolean): string {
  return `${isPrivate ? PRIVATE : ''}${crypto.randomUUID()}`;
}

export function isPrivatePing(id: string): boolean {
  return id.startsWith(PRIVATE);
}

/** Keeps the pings of private windows apart from the others; what was sent before is looked for in both. */
export function joinPingStores(ordinary: PingStore, ofPrivateWindows: PingStore): PingStore {
  const storeOf = (id: string) => (isPrivatePing(id) ? ofPrivateWindows : ordinary);
  return {
    add: (record) => storeOf(record.id).add(record),
    get: (id) => storeOf(id).get(id),
    change: (id, change) => storeOf(id).change(id, change),
    async withPair(pingUrl, ownUrl) {
      const found = [
        ...(await ordinary.withPair(pingUrl, ownUrl)),
        ...(await ofPrivateWindows.withPair(pingUrl, ownUrl)),
      ];
      return found.toSorted((a, b) => b.createdAt - a.createdAt);
    },
    inState: async (kind) => [...(await ordinary.inState(kind)), ...(await ofPrivateWindows.inState(kind))],
  };
}
