import type { PingRecord } from '../outbox/ping-record.ts';
import type { KeptPings } from './ping-store.ts';

const PRIVATE = 'private-';

/** The id of a new ping. It tells which store has the ping. */
export function newPingId(isPrivate: boolean): string {
  return `${isPrivate ? PRIVATE : ''}${crypto.randomUUID()}`;
}

export function isPrivatePing(id: string): boolean {
  return id.startsWith(PRIVATE);
}

/**
 * Keeps the pings of private windows apart from the others. Of what was sent before, an ordinary window learns nothing that a
 * private one did; a private one may know of both.
 */
export function joinPingStores(ordinary: KeptPings, ofPrivateWindows: KeptPings): KeptPings {
  async function known(
    isPrivate: boolean,
    of: (store: KeptPings) => Promise<PingRecord[]>,
  ): Promise<PingRecord[]> {
    if (!isPrivate) return of(ordinary);
    const found = [...(await of(ordinary)), ...(await of(ofPrivateWindows))];
    return found.toSorted((a, b) => b.createdAt - a.createdAt);
  }

  const storeOf = (id: string) => (isPrivatePing(id) ? ofPrivateWindows : ordinary);
  return {
    add: (record) => storeOf(record.id).add(record),
    get: (id) => storeOf(id).get(id),
    change: (id, change) => storeOf(id).change(id, change),
    withPair: (pingUrl, ownUrl, isPrivate) =>
      known(isPrivate, (store) => store.withPair(pingUrl, ownUrl, isPrivate)),
    toReceiver: (pingUrl, isPrivate) => known(isPrivate, (store) => store.toReceiver(pingUrl, isPrivate)),
    inState: async (kind) => [...(await ordinary.inState(kind)), ...(await ofPrivateWindows.inState(kind))],
  };
}
