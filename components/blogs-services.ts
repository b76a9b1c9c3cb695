import type { Blog } from '../lib/author/blog.ts';
import type { BlogSaving, BlogShelf } from '../lib/author/blog-shelf.ts';
import type { ReadFailure } from '../lib/trackback/find-outcome.ts';
import type { PostsOutcome } from './author-services.ts';

/** What was found of a blog behind one address, to be corrected by its owner. */
export type BlogFinding =
  | {
      readonly kind: 'found';
      /** '' when nothing says it. */
      readonly name: string;
      readonly url: string;
      /** Best first. */
      readonly feeds: readonly string[];
    }
  /** It is neither a page nor a feed that can be read. */
  | { readonly kind: 'nothing'; readonly reason: 'empty' | 'broken' | 'oversized' | 'other' }
  | { readonly kind: 'failed'; readonly reason: ReadFailure; readonly status: number | null };

/** What My blogs needs of the world; `lib/platform/blogs-services.ts` has the real one. */
export interface BlogsServices {
  /** Calls back with the blogs, and again after every change, also one on another computer; null when they cannot be read. */
  watch(onChange: (shelf: BlogShelf | null) => void): () => void;
  /** Shows the browser's prompt. Only in a click handler, before any await. */
  requestAccess(url: string): Promise<boolean>;
  /** Reads the page at an address that may be read, or the feed. */
  find(url: string): Promise<BlogFinding>;
  readPosts(feedUrl: string): Promise<PostsOutcome>;
  /** `position` null: where it was, a new one last. */
  save(blog: Blog, position: number | null): Promise<BlogSaving>;
  /** Resolves with whether it is gone. */
  remove(blog: Blog): Promise<boolean>;
  /** Deletes what cannot be read as a blog. */
  discard(key: string): Promise<boolean>;
  newId(): string;
}
