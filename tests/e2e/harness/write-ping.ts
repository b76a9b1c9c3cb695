import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/** A ping's words, as a person would write them. */
export const MY_PING = {
  url: 'https://garden.example/2026/11/reading-attention/',
  title: 'Reading “Attention” again, é漢😀 & <b>',
  excerpt: 'What I found\non the second reading.',
  blog_name: 'A garden of notes',
};

/** Fills the composer by its labels and leaves it unsent. */
export async function writePing(page: Page, ping: Partial<typeof MY_PING> = {}): Promise<void> {
  const { url, title, excerpt, blog_name } = { ...MY_PING, ...ping };
  await page.getByLabel('Your post’s address').fill(url);
  await page.getByLabel('Title').fill(title);
  await page.getByLabel('Excerpt').fill(excerpt);
  await page.getByLabel('Blog name').fill(blog_name);
}

/** Presses the one button that sends. */
export async function pressSend(page: Page): Promise<void> {
  await page.locator('form[data-ping-url] button[type=submit]').click();
}

export async function writeAndSend(page: Page, ping: Partial<typeof MY_PING> = {}): Promise<void> {
  await writePing(page, ping);
  await pressSend(page);
}

/** Waits for the verdict and says which it is. */
export async function expectVerdict(page: Page, kind: string): Promise<void> {
  await expect(page.locator('output[data-verdict]')).toHaveAttribute('data-verdict', kind, {
    timeout: 30_000,
  });
}
