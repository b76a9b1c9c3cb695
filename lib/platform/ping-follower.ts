import type { Outbox } from '../outbox/outbox.ts';
import type { PingRecord } from '../outbox/ping-record.ts';
import { StorageUnavailable } from '../outbox/ping-store.ts';
import type { DraftStore } from './draft-store.ts';
import { stayAwake } from './stay-awake.ts';
import type { SubmittedFrom } from './messages.ts';
import { rememberedAuthor } from './settings.ts';
import { originPattern } from './host-access.ts';
import { askedPing, pingOfTab, setAskedPing, setPingOfTab, takeAskedPing } from './tab-pings.ts';
import { reopenPopup, showVerdict } from './toolbar.ts';

/** Sees a submitted ping through, with or without a page that watches. */
export interface PingFollower {
  submitted(record: PingRecord, from: SubmittedFrom): Promise<void>;
  /** The browser granted some origins: perhaps what was just asked for. */
  accessAdded(origins: readonly string[]): Promise<void>;
}

export function createPingFollower(
  outbox: Outbox,
  draftsOf: (isPrivate: boolean) => DraftStore,
): PingFollower {
  async function follow(id: string, from: SubmittedFrom): Promise<void> {
    let record = await stayAwake(outbox.whenIdle(id));
    if (record?.state.kind === 'awaiting-permission') {
      // The prompt may have been answered before we knew that there was something to ask for.
      record = await outbox.accessMayHaveCome(id);
      if (record?.state.kind === 'awaiting-permission') return;
      record = await stayAwake(outbox.whenIdle(id));
    }
    if (record?.state.kind !== 'settled') return;
    const { kind } = record.state.verdict;
    if (kind === 'accepted' || kind === 'duplicate') {
      await forgetDraft(draftsOf(from.isPrivate), record);
    }
    // A popup that is open has told the verdict already.
    if (from.kind === 'popup' && (await pingOfTab(from.tabId)) === id) await showVerdict(from.tabId, kind);
  }

  return {
    async submitted(record, from) {
      // The ping is on its way: what is only a convenience may fail.
      await Promise.allSettled([
        from.isPrivate
          ? undefined
          : rememberedAuthor.setValue({ url: record.fields.url, blog_name: record.fields.blog_name }),
        from.kind === 'popup' ? setPingOfTab(from.tabId, record.id) : undefined,
        // From a page as well: what is granted next is no longer an answer about an earlier ping.
        setAskedPing({ id: record.id, from, at: record.createdAt, pattern: originPattern(record.pingUrl) }),
      ]);
      void follow(record.id, from);
    },
    async accessAdded(origins) {
      const asked = await askedPing();
      // Every site at once, or another one: whatever the user agreed to, it was not to this ping.
      if (asked === null || !origins.includes(asked.pattern)) return;
      if ((await takeAskedPing(Date.now())) === null) return;
      const record = await outbox.accessMayHaveCome(asked.id);
      if (record === null || record.state.kind === 'awaiting-permission') return;
      if (asked.from.kind === 'popup') await reopenPopup(asked.from.tabId);
      await follow(asked.id, asked.from);
    },
  };
}

async function forgetDraft(drafts: DraftStore, { pingUrl, fields }: PingRecord): Promise<void> {
  try {
    await drafts.removeSent(pingUrl, fields);
  } catch (error) {
    if (!(error instanceof StorageUnavailable)) throw error; // an old draft does no harm
  }
}
