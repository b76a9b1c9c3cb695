import type { Blog } from '../lib/author/blog.ts';
import type { FeedOutcome } from '../lib/author/post.ts';
import type { PostReading } from '../lib/author/post-reading.ts';
import type { ReadFailure } from '../lib/trackback/find-outcome.ts';
import type { PreviousPing } from '../lib/outbox/submission.ts';

/** How getting a blog's posts ended. */
export type PostsOutcome =
  | Extract<FeedOutcome, { kind: 'feed' }>
  | { readonly kind: 'no-feed'; readonly reason: Extract<FeedOutcome, { kind: 'no-feed' }>['reason'] }
  | { readonly kind: 'needs-access'; readonly url: string }
  | { readonly kind: 'failed'; readonly reason: ReadFailure; readonly status: number | null };

/** What writing about one's own posts needs of the world. */
export interface AuthorServices {
  blogs(): Promise<readonly Blog[]>;
  /** Reads the blog's feed, or what is kept of it when the server says that it has not changed. */
  readPosts(blog: Blog): Promise<PostsOutcome>;
  /** Reads the user's own post without cookies, as a receiver would. */
  readPost(url: string): Promise<PostReading>;
  /** What is selected on the post where it is open in a tab that may be read; '' when nothing is. One line, at most 1,000 characters. */
  selectionOn(url: string): Promise<string>;
  /** The user's posts that were already sent to this receiver, newest first. */
  pastPings(pingUrl: string): Promise<readonly (PreviousPing & { readonly ownUrl: string })[]>;
  /** Opens My blogs. */
  openBlogs(): void;
}
