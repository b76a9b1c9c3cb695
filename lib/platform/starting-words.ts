import type { BlogStore } from './blog-store.ts';
import type { RememberedAuthor } from './settings.ts';
import { rememberedAuthor } from './settings.ts';

export interface StartingWords extends RememberedAuthor {
  /** Where there is a blog, a post is picked, and last time's address would only be in the way. */
  readonly hasBlogs: boolean;
}

/** What a new ping begins with. */
export async function startingWords(blogs: Pick<BlogStore, 'read'>): Promise<StartingWords> {
  const [author, shelf] = await Promise.all([rememberedAuthor.getValue(), blogs.read()]);
  const hasBlogs = shelf.blogs.length > 0;
  return { ...author, url: hasBlogs ? '' : author.url, hasBlogs };
}
