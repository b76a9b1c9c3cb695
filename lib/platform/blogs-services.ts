import { browser } from 'wxt/browser';
import type { Blog } from '../author/blog.ts';
import type { BlogSaving, BlogShelf } from '../author/blog-shelf.ts';
import { askToRead } from './ask-to-read.ts';
import { BLOG_KEY_PREFIX } from './blog-key.ts';
import { sendMessage } from './messages.ts';
import { readPosts } from './read-posts.ts';

/** The services of My blogs. What changes, here or on another computer, is shown at once. */
export function createBlogsServices(isPrivate: boolean) {
  return {
    watch(onChange: (shelf: BlogShelf | null) => void): () => void {
      const tell = () =>
        void sendMessage('blogs', {}).then(onChange, () => {
          onChange(null);
        });
      const follow = (changes: object) => {
        if (Object.keys(changes).some((key) => key.startsWith(BLOG_KEY_PREFIX))) tell();
      };
      browser.storage.onChanged.addListener(follow);
      tell();
      return () => browser.storage.onChanged.removeListener(follow);
    },
    requestAccess: (url: string) => askToRead(url, { kind: 'page', isPrivate }),
    /** With the readers of feeds and pages, which nothing else here needs. */
    find: async (url: string) => (await import('./find-my-blog.ts')).findMyBlog(url),
    readPosts: (feedUrl: string) => readPosts(feedUrl, isPrivate),
    save: (blog: Blog, position: number | null): Promise<BlogSaving> =>
      sendMessage('saveBlog', { blog, position }).catch(() => ({ kind: 'failed' })),
    remove: (blog: Blog) => sendMessage('removeBlog', { blog }).catch(() => false),
    discard: (key: string) => sendMessage('discardBlog', { key }).catch(() => false),
    newId: () => crypto.randomUUID(),
  };
}
