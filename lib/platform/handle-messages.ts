import type { GetDataType, GetReturnType, MaybePromise } from '@webext-core/messaging';
import { browser } from 'wxt/browser';
import { checkPingUrl } from '../trackback/check-ping-url.ts';
import { discover } from '../trackback/discover.ts';
import type { InTurn } from '../outbox/create-turns.ts';
import type { Outbox } from '../outbox/outbox.ts';
import { StorageUnavailable } from '../outbox/ping-store.ts';
import { questionsFor } from '../outbox/questions-for.ts';
import type { BlogStore } from './blog-store.ts';
import type { TrackbackDatabase } from './database.ts';
import type { DraftStore } from './draft-store.ts';
import type { FeedCache } from './feed-cache.ts';
import { lastContact } from './host-contacts.ts';
import { createHistoryKeeper } from './history-keeper.ts';
import { hasAccess, originPattern } from './host-access.ts';
import { lookAtPlace } from './look-at-place.ts';
import type { Messages } from './messages.ts';
import { onMessage } from './messages.ts';
import { parsePageEvidence } from './page-evidence-schema.ts';
import { pastPings } from './past-pings.ts';
import { isInPrivateWindow } from './private-window.ts';
import type { PingFollower } from './ping-follower.ts';
import type { KeptPings } from './ping-store.ts';
import { guarded } from './ping-store.ts';
import { readFeeds } from './read-feeds.ts';
import { readPage } from './read-page.ts';
import { secureTransport } from './secure-transport.ts';
import { startingWords } from './starting-words.ts';
import { pingOfTab, setAskedPing, setChoiceOfTab, setPingOfTab, takeAskedPing } from './tab-pings.ts';
import { showCount } from './toolbar.ts';
import type { WaitingPings } from './waiting-pings.ts';
import type { Watcher } from './watcher.ts';

interface Parts {
  readonly database: TrackbackDatabase;
  readonly store: KeptPings;
  readonly outbox: Outbox;
  /** Those of private windows, or of all others. */
  readonly draftsOf: (isPrivate: boolean) => DraftStore;
  readonly blogs: BlogStore;
  readonly feeds: FeedCache;
  readonly follower: PingFollower;
  readonly waiting: WaitingPings;
  readonly watcher: Watcher;
  /** Settles what a stopped worker or a failed storage left behind, if anything is left. Never rejects for want of storage. */
  readonly recover: () => Promise<void>;
  readonly inTurn: InTurn;
}

/** Answers what the extension's pages and its content script say. Call synchronously at every start. */
export function handleMessages(parts: Parts): void {
  const { database, store, outbox, draftsOf, follower, waiting, watcher, recover, inTurn, blogs, feeds } =
    parts;

  /** Only the extension's own pages may command the background. */
  function forPages<Name extends keyof Messages>(
    name: Name,
    handler: (data: GetDataType<Messages[Name]>) => MaybePromise<GetReturnType<Messages[Name]>>,
  ): void {
    onMessage(name, async ({ data, sender }) => {
      if (!isOwnPage(sender)) throw new Error(`${name}: not from a page of the extension`);
      await recover();
      return handler(data);
    });
  }

  function thenMend<T>(change: Promise<T>): Promise<T> {
    return change.finally(() => waiting.mend());
  }

  const keeper = createHistoryKeeper(database);
  // Private windows have no history; what Chromium keeps for them in memory ends with them.
  if (!isInPrivateWindow()) void recover().then(() => keeper.tidy());

  onMessage('pageEvidence', async ({ data, sender }) => {
    const tabId = sender.tab?.id;
    if (sender.id !== browser.runtime.id || tabId === undefined || sender.frameId !== 0) return;
    const evidence = parsePageEvidence(data);
    if (evidence !== null) await showCount(tabId, discover(evidence).entries.length);
  });

  forPages('readPage', ({ url }) => readPage(url));
  forPages('readFeeds', ({ feeds, pageUrl }) => readFeeds(feeds, pageUrl));
  forPages('checkAccess', ({ pingUrl, pageUrl }) => hasAccess(pingUrl, pageUrl));
  forPages('questionsFor', ({ pingUrl, ownUrl, pageUrl, isPrivate }) =>
    orWhenStorageFails([], () =>
      questionsFor(pingUrl, ownUrl, pageUrl, {
        ...secureTransport,
        secureForm: null,
        hasAccess,
        store,
        isPrivate,
        lastContact,
        now: () => Date.now(),
      }),
    ),
  );
  forPages('submit', async ({ submission, from }) => {
    const outcome = await outbox.submit(submission, from.isPrivate);
    if (outcome.kind === 'taken') await follower.submitted(outcome.record, from);
    if (outcome.kind === 'taken') void outbox.whenIdle(outcome.record.id).then(keeper.tidy, () => undefined);
    return outcome;
  });
  forPages('dryRun', async ({ submission, isPrivate }) => {
    const outcome = await outbox.dryRun(submission, isPrivate);
    if (outcome.kind === 'taken') void keeper.tidy().catch(() => undefined);
    return outcome;
  });
  forPages('accessGranted', ({ id }) => thenMend(outbox.accessMayHaveCome(id)));
  forPages('asking', async ({ id, from, showing }) => {
    const asked = id === null ? null : await orWhenStorageFails(null, () => store.get(id));
    const pattern = asked === null ? '' : originPattern(asked.pingUrl);
    await setAskedPing(asked === null ? null : { id: asked.id, from, at: Date.now(), pattern });
    if (showing !== null && from.kind === 'popup') await setPingOfTab(from.tabId, showing);
  });
  forPages('lookForPost', async ({ id }) => {
    const record = await orWhenStorageFails(null, () => store.get(id));
    return record === null ? { kind: 'no-place' } : lookAtPlace(record, inTurn);
  });
  forPages('withdraw', ({ id }) => thenMend(outbox.withdraw(id)));
  forPages('whenChanged', ({ id, known }) => outbox.whenChanged(id, known));
  forPages('pingOfTab', async ({ tabId }) => {
    const id = await pingOfTab(tabId);
    const record = id === null ? null : await orWhenStorageFails(null, () => store.get(id));
    // The popup is open, so no prompt is: whoever grants the host later is asked again before this ping goes.
    if (record?.state.kind === 'awaiting-permission') await takeAskedPing(Date.now());
    return record;
  });
  forPages('waitingPing', ({ isPrivate }) => orWhenStorageFails(null, () => waiting.newest(isPrivate)));
  forPages('getPing', ({ id }) => orWhenStorageFails(null, () => store.get(id)));
  forPages('wake', () => undefined); // every message is answered after `recover`
  forPages('rememberChoice', ({ tabId, choice }) => setChoiceOfTab(tabId, choice));
  forPages('seen', async ({ tabId, count }) => {
    await setPingOfTab(tabId, null);
    await showCount(tabId, count);
  });
  forPages('looked', ({ tabId, count }) => showCount(tabId, count));
  forPages('loadDraft', ({ pingUrl, isPrivate }) =>
    orWhenStorageFails(null, () => draftsOf(isPrivate).load(pingUrl)),
  );
  forPages('newestDraft', ({ pingUrls, isPrivate }) =>
    orWhenStorageFails(null, async () => {
      const drafts = await Promise.all(pingUrls.map((pingUrl) => draftsOf(isPrivate).load(pingUrl)));
      const [newest] = drafts.filter((draft) => draft !== null).toSorted((a, b) => b.updatedAt - a.updatedAt);
      return newest?.pingUrl ?? null;
    }),
  );
  forPages('saveDraft', ({ draft, changes, isPrivate }) =>
    succeeded(() => draftsOf(isPrivate).save(draft, changes)),
  );
  forPages('rememberedAuthor', () => startingWords(blogs));
  forPages('blogs', () => blogs.read());
  forPages('saveBlog', ({ blog, position }) => blogs.save(blog, position));
  forPages('removeBlog', async ({ blog }) => {
    if (blog.feed !== null) await feeds.forget(blog.feed);
    return blogs.remove(blog.id);
  });
  forPages('discardBlog', ({ key }) => blogs.discard(key));
  forPages('keptFeed', ({ url }) => feeds.get(url));
  forPages('keepFeed', (feed) => feeds.put(feed));
  forPages('pastPings', ({ pingUrl, isPrivate }) => {
    const receiver = checkPingUrl(pingUrl);
    if (receiver.kind === 'bad') return [];
    return orWhenStorageFails([], async () => pastPings(await store.toReceiver(receiver.url, isPrivate)));
  });
  forPages('deleteDraft', ({ pingUrl }) => succeeded(() => draftsOf(false).remove(pingUrl)));
  forPages('restoreDraft', ({ draft }) =>
    orWhenStorageFails('failed', async () => ((await draftsOf(false).restore(draft)) ? 'restored' : 'newer')),
  );
  forPages('isWatching', () => watcher.mend());
  forPages('setWatching', ({ isWanted }) => watcher.set(isWanted));
  forPages('deletePing', ({ id }) => thenMend(succeeded(() => guarded(() => database.pings.delete(id)))));
  forPages('clearHistory', () => thenMend(succeeded(() => keeper.clear())));
  forPages('chooseRetention', ({ retention }) => succeeded(() => keeper.chooseRetention(retention)));
  forPages('stageImport', ({ records, key }) => keeper.stageImport(records, key));
  forPages('acceptImport', ({ importId, parts }) => keeper.acceptImport(importId, parts));
  forPages('dropImport', ({ importId }) => keeper.dropImport(importId));
}

function isOwnPage(sender: { readonly id?: string | undefined; readonly url?: string | undefined }): boolean {
  return sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL('/')) === true;
}

async function orWhenStorageFails<T>(fallback: T, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof StorageUnavailable) return fallback;
    throw error;
  }
}

function succeeded(write: () => Promise<unknown>): Promise<boolean> {
  return orWhenStorageFails(false, () => write().then(() => true));
}
