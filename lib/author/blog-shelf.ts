import type { Blog } from './blog.ts';

/** A blog where it is kept. */
export interface ShelvedBlog {
  readonly blog: Blog;
  /** Blogs are shown in this order. */
  readonly position: number;
  /** Why it does not follow the user to other computers; null when it does. */
  readonly onlyHere: OnlyHere | null;
}

export const ONLY_HERE = ['full', 'unavailable'] as const;
/** `full`: the browser's synchronised storage has no room for it; `unavailable`: it is switched off, or failed. */
export type OnlyHere = (typeof ONLY_HERE)[number];

/** Something that is kept as a blog and cannot be read as one: damaged, or of a later version. It stays where it is. */
export interface UnreadableBlog {
  readonly key: string;
  readonly text: string;
}

export interface BlogShelf {
  /** In their order. */
  readonly blogs: readonly ShelvedBlog[];
  readonly unreadable: readonly UnreadableBlog[];
}

export type BlogSaving =
  | { readonly kind: 'saved'; readonly onlyHere: OnlyHere | null }
  /** Nothing was kept. */
  | { readonly kind: 'failed' };
