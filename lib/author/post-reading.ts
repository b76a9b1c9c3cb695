import type { ReadFailure } from '../trackback/find-outcome.ts';
import type { PostPage } from './post-page.ts';

/** How reading the user's own post, as any stranger could (no cookies), ended. */
export type PostReading =
  | {
      readonly kind: 'read';
      readonly page: PostPage;
      /** From the robots meta or the `X-Robots-Tag` header. */
      readonly isNoindex: boolean;
      /** The page went on past what is read of it (4 MB): links may be missing. */
      readonly isCut: boolean;
    }
  /** The post's host has not been allowed yet; nothing was fetched. */
  | { readonly kind: 'needs-access'; readonly url: string }
  | { readonly kind: 'failed'; readonly reason: ReadFailure; readonly status: number | null };
