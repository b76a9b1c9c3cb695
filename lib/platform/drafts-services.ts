import { liveQuery } from 'dexie';
import { browser } from 'wxt/browser';
import type { Draft } from '../outbox/draft.ts';
import { openDatabase } from './database.ts';
import { sendMessage } from './messages.ts';

type DraftsReading =
  | { readonly kind: 'read'; readonly drafts: readonly Draft[] }
  | { readonly kind: 'unreadable' };

/** Reads the drafts where they lie; what is to be changed goes through the background, their only writer. */
export function createDraftsServices() {
  const database = openDatabase();
  return {
    watch(onChange: (reading: DraftsReading) => void): () => void {
      const subscription = liveQuery(() =>
        database.drafts.orderBy('updatedAt').reverse().toArray(),
      ).subscribe({
        next: (drafts) => onChange({ kind: 'read', drafts }),
        error: () => onChange({ kind: 'unreadable' }),
      });
      return () => subscription.unsubscribe();
    },
    resume: (pingUrl: string) => void openDraft(pingUrl),
    remove: (pingUrl: string) => sendMessage('deleteDraft', { pingUrl }).catch(() => false),
    restore: (draft: Draft) => sendMessage('restoreDraft', { draft }).catch(() => 'failed' as const),
  };
}

/** The compose page finds the draft's words by the address it is for. */
async function openDraft(pingUrl: string): Promise<void> {
  const query = new URLSearchParams({ choice: pingUrl });
  const here = await browser.tabs.getCurrent();
  await browser.tabs.create({
    url: browser.runtime.getURL(`/compose.html?${query}`),
    ...(here === undefined ? {} : { index: here.index + 1 }),
  });
}
