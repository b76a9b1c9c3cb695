import { storage } from 'wxt/utils/storage';
import { browser } from 'wxt/browser';
import type { Draft } from '../outbox/draft.ts';
import { createQueue } from '../outbox/create-queue.ts';
import { restoreDraft } from '../outbox/merge-draft.ts';
import type { PingRecord } from '../outbox/ping-record.ts';
import type { KeptPings } from './ping-store.ts';
import { pairKey, pairOf, receiverKey } from '../outbox/same-pair.ts';
import { StorageUnavailable } from '../outbox/ping-store.ts';
import type { DraftStore } from './draft-store.ts';
import { forgetClosedTabs } from './tab-pings.ts';
import { draftAfter, isSentDraft } from './draft-store.ts';

type Shelf<T> = Readonly<Record<string, T>>;

const keptPings = storage.defineItem<Shelf<PingRecord>>('session:privatePings', { fallback: {} });
const keptDrafts = storage.defineItem<Shelf<Draft>>('session:privateDrafts', { fallback: {} });

/**
 * What private windows need to keep while they are open, for Firefox. In the session's storage, which is memory: a
 * background that is stopped and started finds it again, the disk never sees it.
 */
export interface PrivateShelf {
  readonly pings: KeptPings;
  readonly drafts: DraftStore;
}

/** Registers a listener: call synchronously at every start. */
export function createPrivateShelf(): PrivateShelf {
  const inQueue = createQueue();

  /** One at a time: reading, changing and writing has to be one step. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    return inQueue(work).catch((error: unknown) => {
      throw error instanceof StorageUnavailable
        ? error
        : new StorageUnavailable('the session’s storage', { cause: error });
    });
  }
  const all = async () => Object.values(await keptPings.getValue());
  const newestFirst = async (isMeant: (record: PingRecord) => boolean) =>
    (await all()).filter(isMeant).toSorted((a, b) => b.createdAt - a.createdAt);
  const loadDraft = async (pingUrl: string) => (await keptDrafts.getValue())[pingUrl] ?? null;
  async function keepDraft(pingUrl: string, draft: Draft | null): Promise<void> {
    const { [pingUrl]: _, ...others } = await keptDrafts.getValue();
    await keptDrafts.setValue(draft === null ? others : { ...others, [pingUrl]: draft });
  }
  const put = async (record: PingRecord) =>
    keptPings.setValue({ ...(await keptPings.getValue()), [record.id]: record });

  browser.windows.onRemoved.addListener(() => void inTurn(emptyWhenLast).catch(() => undefined));

  return {
    pings: {
      add: (record) => inTurn(() => put(record).then(emptyWhenLast)),
      get: (id) => inTurn(async () => (await keptPings.getValue())[id] ?? null),
      change: (id, change) =>
        inTurn(async () => {
          const record = (await keptPings.getValue())[id];
          const next = record === undefined ? null : change(record);
          if (next !== null) await put(next);
          return next;
        }),
      withPair: (pingUrl, ownUrl) =>
        inTurn(() => newestFirst((record) => pairKey(pairOf(record)) === pairKey([pingUrl, ownUrl]))),
      toReceiver: (pingUrl) =>
        inTurn(() => newestFirst((record) => receiverKey(record.pingUrl) === receiverKey(pingUrl))),
      inState: (kind) => inTurn(async () => (await all()).filter((record) => record.state.kind === kind)),
    },
    drafts: {
      load: (pingUrl) => inTurn(() => loadDraft(pingUrl)),
      save: (draft, changes) =>
        inTurn(async () =>
          keepDraft(draft.pingUrl, draftAfter(await loadDraft(draft.pingUrl), draft, changes)).then(
            emptyWhenLast,
          ),
        ),
      restore: (draft) =>
        inTurn(async () => {
          const next = restoreDraft(await loadDraft(draft.pingUrl), draft);
          if (next !== null) await keepDraft(draft.pingUrl, next);
          return next !== null;
        }),
      remove: (pingUrl) => inTurn(() => keepDraft(pingUrl, null)),
      removeSent: (pingUrl, sent) =>
        inTurn(async () => {
          if (isSentDraft(await loadDraft(pingUrl), sent)) await keepDraft(pingUrl, null);
        }),
    },
  };
}

/**
 * With the last private window everything goes that was kept for them, and which pages their tabs showed. A page that
 * closes saves once more, and that may come after its window is gone: so this follows every writing too.
 */
async function emptyWhenLast(): Promise<void> {
  const windows = await browser.windows.getAll();
  if (windows.some((window) => window.incognito)) return;
  await Promise.all([keptPings.removeValue(), keptDrafts.removeValue(), forgetClosedTabs()]);
}
