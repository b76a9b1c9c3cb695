import type { Draft } from '../lib/outbox/draft.ts';

/** What the list of drafts needs of the world; `lib/platform/drafts-services.ts` has the real one. */
export interface DraftsServices {
  /** Calls back with all drafts, newest first, and again after every change. Gives the function that stops it. */
  watch(onChange: (reading: DraftsReading) => void): () => void;
  /** Opens what was being written for this receiver. */
  resume(pingUrl: string): void;
  /** Resolves with false when the storage would not do it. */
  remove(pingUrl: string): Promise<boolean>;
  /** Puts a draft back that was removed. `newer`: other words for the same receiver stand there by now, and stay. */
  restore(draft: Draft): Promise<'restored' | 'newer' | 'failed'>;
}

export type DraftsReading =
  | { readonly kind: 'read'; readonly drafts: readonly Draft[] }
  | { readonly kind: 'unreadable' };
