import { browser } from 'wxt/browser';
import type { Blog } from '../author/blog.ts';
import { sendMessage } from './messages.ts';
import { readMyPost } from './read-my-post.ts';
import { readPosts } from './read-posts.ts';
import { selectionOn } from './selection-on.ts';

/** What writing about one's own posts needs. A post is read here, by the browser's own parser. */
export function createAuthorServices(isPrivate: boolean) {
  return {
    blogs: async () => (await sendMessage('blogs', {})).blogs.map(({ blog }) => blog),
    readPosts: async ({ feed }: Blog) =>
      feed === null ? ({ kind: 'no-feed', reason: 'empty' } as const) : readPosts(feed, isPrivate),
    readPost: readMyPost,
    selectionOn: (url: string) => selectionOn(url, isPrivate),
    pastPings: (pingUrl: string) => sendMessage('pastPings', { pingUrl, isPrivate }),
    openBlogs: () => void browser.tabs.create({ url: browser.runtime.getURL('/options.html#blogs') }),
  };
}
