import { storage } from 'wxt/utils/storage';

/** What is remembered of the sender from one ping to the next. */
export interface RememberedAuthor {
  /** Address of the post that was last sent. */
  readonly url: string;
  readonly blog_name: string;
}

export const rememberedAuthor = storage.defineItem<RememberedAuthor>('local:rememberedAuthor', {
  version: 1,
  fallback: { url: '', blog_name: '' },
});
