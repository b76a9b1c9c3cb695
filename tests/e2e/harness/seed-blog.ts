import { randomUUID } from 'node:crypto';
import type { BrowserContext } from '@playwright/test';
import type { Blog } from '../../../lib/author/blog.ts';

export const GARDEN: Omit<Blog, 'id'> = {
  name: 'A Kitchen Garden',
  url: 'https://garden.example/',
  feed: 'https://garden.example/feed.xml',
  excerptRule: 'summary',
  targets: 'any',
};

/** Puts a blog into the browser's synchronised storage, as another computer of the same user would. */
export async function seedBlog(
  context: BrowserContext,
  blog: Partial<Blog> = {},
  position = 1,
): Promise<void> {
  const id = randomUUID();
  const item = {
    version: 1,
    position,
    savedAt: position,
    onlyHere: null,
    blog: { ...GARDEN, id, ...blog },
  };
  await storeInSync(context, { [`blog:${id}`]: item });
}

export async function storeInSync(
  context: BrowserContext,
  items: Readonly<Record<string, unknown>>,
): Promise<void> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate((values) => chrome.storage.sync.set(values), items);
}
