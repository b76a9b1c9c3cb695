import type { Draft } from '../outbox/draft.ts';
import type { TrackbackDatabase } from './database.ts';
import { guarded } from './ping-store.ts';

export interface DraftStore {
  load(pingUrl: string): Promise<Draft | null>;
  /** A draft in which nothing stands is forgotten. */
  save(draft: Draft): Promise<void>;
  remove(pingUrl: string): Promise<void>;
}

export function isEmptyDraft({ fields }: Draft): boolean {
  return Object.values(fields).every((value) => value === '');
}

export function createDraftStore({ drafts }: TrackbackDatabase): DraftStore {
  return {
    load: (pingUrl) => guarded(async () => (await drafts.get(pingUrl)) ?? null),
    save: (draft) =>
      guarded(async () => {
        await (isEmptyDraft(draft) ? drafts.delete(draft.pingUrl) : drafts.put(draft));
      }),
    remove: (pingUrl) => guarded(() => drafts.delete(pingUrl)),
  };
}
