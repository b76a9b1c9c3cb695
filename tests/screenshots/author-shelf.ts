import type { Blog } from '../../lib/author/blog.ts';
import { seedBlog, storeInSync } from '../e2e/harness/seed-blog.ts';
import type { Studio } from './studio.ts';

/** My blogs as a picture needs them: these, and no others. */
export async function shelve({ browser }: Studio, ...blogs: readonly Partial<Blog>[]): Promise<void> {
  await emptyShelf({ browser });
  for (const [index, blog] of blogs.entries()) await seedBlog(browser.context, blog, index + 1);
}

/** A blog for which the browser's synchronised storage has no room, and something that is no blog. */
export async function shelveOddly(studio: Studio): Promise<void> {
  await shelve(studio, {});
  const [worker] = studio.browser.context.serviceWorkers();
  const id = '7d1c5f2e-0d57-4d6a-9d0e-3a1f2b4c5d6e';
  const blog = { ...NOTEBOOK, id };
  const item = { version: 1, position: 2, savedAt: 2, onlyHere: 'full', blog };
  await worker?.evaluate((items) => chrome.storage.local.set(items), { [`blog:${id}`]: item });
  await storeInSync(studio.browser.context, { 'blog:later': { version: 2, shelf: 'by the window' } });
}

export async function emptyShelf({ browser }: Pick<Studio, 'browser'>): Promise<void> {
  const [worker] = browser.context.serviceWorkers();
  await worker?.evaluate(async () => {
    await chrome.storage.sync.clear();
    const kept = Object.keys(await chrome.storage.local.get()).filter((key) => key.startsWith('blog:'));
    await chrome.storage.local.remove(kept);
  });
}

export const NOTEBOOK: Omit<Blog, 'id'> = {
  name: 'Notes from the margin of a very large library',
  url: 'https://notes.example/~ada/',
  feed: null,
  excerptRule: 'first-paragraph',
  targets: 'papers',
};
