import { hasSameWords } from '../outbox/has-same-words.ts';
import type { Draft, DraftChanges } from '../outbox/draft.ts';
import { mergeDraft, restoreDraft } from '../outbox/merge-draft.ts';
import type { PingFields } from '../trackback/ping-fields.ts';
import type { TrackbackDatabase } from './database.ts';
import { guarded } from './ping-store.ts';

export interface DraftStore {
  load(pingUrl: string): Promise<Draft | null>;
  /** Keeps what was changed in it. A draft in which nothing stands is forgotten. */
  save(draft: Draft, changes: DraftChanges): Promise<void>;
  /** Puts back a draft that was removed, as far as `restoreDraft` says. False when something newer stays in its place. */
  restore(draft: Draft): Promise<boolean>;
  remove(pingUrl: string): Promise<void>;
  /** Removes a draft that was sent, unless other words stand there by now. */
  removeSent(pingUrl: string, sent: PingFields): Promise<void>;
}

/** What is kept when `stored` meets what a page has written; null when nothing is. */
export function draftAfter(stored: Draft | null, draft: Draft, changes: DraftChanges): Draft | null {
  const merged = mergeDraft(stored, draft, changes);
  return merged === null || isEmptyDraft(merged) ? null : merged;
}

export function isSentDraft(stored: Draft | null, sent: PingFields): boolean {
  return stored !== null && hasSameWords(stored.fields, sent);
}

export function createDraftStore(database: TrackbackDatabase): DraftStore {
  const { drafts } = database;
  const load = async (pingUrl: string) => (await drafts.get(pingUrl)) ?? null;
  return {
    load: (pingUrl) => guarded(() => load(pingUrl)),
    save: (draft, changes) =>
      guarded(() =>
        database.transaction('rw', drafts, async () => {
          const next = draftAfter(await load(draft.pingUrl), draft, changes);
          await (next === null ? drafts.delete(draft.pingUrl) : drafts.put(next));
        }),
      ),
    restore: (draft) =>
      guarded(() =>
        database.transaction('rw', drafts, async () => {
          const next = restoreDraft(await load(draft.pingUrl), draft);
          if (next !== null) await drafts.put(next);
          return next !== null;
        }),
      ),
    remove: (pingUrl) => guarded(() => drafts.delete(pingUrl)),
    removeSent: (pingUrl, sent) =>
      guarded(() =>
        database.transaction('rw', drafts, async () => {
          if (isSentDraft(await load(pingUrl), sent)) await drafts.delete(pingUrl);
        }),
      ),
  };
}

function isEmptyDraft({ fields }: Draft): boolean {
  return Object.values(fields).every((value) => value === '');
}
