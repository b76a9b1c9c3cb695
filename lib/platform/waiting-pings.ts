import type { PingRecord } from '../outbox/ping-record.ts';
import type { PingStore } from '../outbox/ping-store.ts';
import { StorageUnavailable } from '../outbox/ping-store.ts';
import { isGranted } from './host-access.ts';
import { isPrivatePing } from './ping-stores.ts';
import { isInPrivateWindow } from './private-window.ts';
import { tabsOfPings } from './tab-pings.ts';
import { showWaiting, showWaitingOn } from './toolbar.ts';

/**
 * Pings that wait for access which is there by now: it was given in the browser's own settings, in ours, or for another
 * ping. They never go by themselves; the user is asked again, first by the toolbar button.
 */
export interface WaitingPings {
  /** The newest one of private windows, or of all others; null if there is none. */
  newest(isPrivate: boolean): Promise<PingRecord | null>;
  /** Brings the toolbar button in step. Call when access or a waiting ping may have changed. Never rejects. */
  mend(): Promise<void>;
}

export function createWaitingPings(store: PingStore): WaitingPings {
  async function thatMayGo(): Promise<PingRecord[]> {
    const waiting = await store.inState('awaiting-permission');
    const mayGo = await Promise.all(waiting.map((record) => isGranted(record.pingUrl)));
    return waiting.filter((_, index) => mayGo[index] === true).toSorted((a, b) => b.createdAt - a.createdAt);
  }

  return {
    async newest(isPrivate) {
      return (await thatMayGo()).find(({ id }) => isPrivatePing(id) === isPrivate) ?? null;
    },
    async mend() {
      try {
        const ids = new Set((await thatMayGo()).map(({ id }) => id));
        // A private ping marks its own tab alone, and Chromium's private background knows nothing of the others.
        if (!isInPrivateWindow()) await showWaiting([...ids].some((id) => !isPrivatePing(id)));
        for (const { tabId, id } of await tabsOfPings()) if (ids.has(id)) await showWaitingOn(tabId);
      } catch (error) {
        if (!(error instanceof StorageUnavailable)) throw error; // every page says so when it is asked to
      }
    },
  };
}
