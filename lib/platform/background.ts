import { browser } from 'wxt/browser';
import { createTurns } from '../outbox/create-turns.ts';
import { createOutbox } from '../outbox/outbox.ts';
import { StorageUnavailable } from '../outbox/ping-store.ts';
import { createBlogStore } from './blog-store.ts';
import { openDatabase } from './database.ts';
import { createDraftStore } from './draft-store.ts';
import { registerFirstRun } from './first-run.ts';
import { createFeedCache } from './feed-cache.ts';
import { freshPingUrl } from './fresh-ping-url.ts';
import { handleMessages } from './handle-messages.ts';
import { hasAccess } from './host-access.ts';
import { lastContact, rememberContact } from './host-contacts.ts';
import { registerMenus } from './menus.ts';
import { createPingFollower } from './ping-follower.ts';
import { createPingStore } from './ping-store.ts';
import { joinPingStores, newPingId } from './ping-stores.ts';
import { createPrivateShelf } from './private-shelf.ts';
import { learnFinalUrl } from './learn-final-url.ts';
import { requestPing } from './request-ping.ts';
import { secureTransport } from './secure-transport.ts';
import { createWaitingPings } from './waiting-pings.ts';
import { createWatcher } from './watcher.ts';

/** Puts the background together. Every listener is registered before this returns. */
export function startBackground(): void {
  const database = openDatabase();
  const drafts = createDraftStore(database);
  // Chromium's private windows have a background and a database of their own, in memory.
  const shelf = import.meta.env.FIREFOX ? createPrivateShelf() : null;
  const draftsOf = (isPrivate: boolean) => (isPrivate ? (shelf?.drafts ?? drafts) : drafts);
  const pings = createPingStore(database);
  const store = shelf === null ? pings : joinPingStores(pings, shelf.pings);
  const inTurn = createTurns();
  const outbox = createOutbox({
    store,
    request: requestPing,
    learnFinalUrl,
    freshPingUrl,
    hasAccess,
    ...secureTransport,
    lastContact,
    rememberContact,
    inTurn,
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    now: () => Date.now(),
    newId: newPingId,
  });
  const recover = () =>
    outbox.recover().catch((error: unknown) => {
      // Without storage nothing can be sent; every page says so when it is asked to.
      if (!(error instanceof StorageUnavailable)) throw error;
    });
  void recover();
  const follower = createPingFollower(outbox, draftsOf);
  const waiting = createWaitingPings(store);
  const watcher = createWatcher();
  const blogs = createBlogStore(() => Date.now());
  const feeds = createFeedCache(() => Date.now());
  const mendWatcher = () => void watcher.mend();

  registerMenus();
  registerFirstRun();
  handleMessages({
    database,
    store,
    outbox,
    draftsOf,
    blogs,
    feeds,
    follower,
    waiting,
    watcher,
    recover,
    inTurn,
  });
  browser.runtime.onInstalled.addListener(mendWatcher);
  // Starting also settles a ping that a dead browser left behind, before anybody looks.
  browser.runtime.onStartup.addListener(mendWatcher);
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    void recover()
      .then(() => follower.accessAdded(origins))
      .finally(() => waiting.mend());
  });
  browser.permissions.onRemoved.addListener(mendWatcher);
  browser.permissions.onRemoved.addListener(() => void waiting.mend());
}
