import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from '../../scripts/browser/open-browser.ts';
import { GARDEN_POST } from '../../scripts/practice-site/garden-host.ts';
import type { PracticeSite } from '../../scripts/practice-site/start-practice-site.ts';
import { NOW } from '../support/samples.ts';
import type { Camera } from './camera.ts';

/** What pictures are taken of, and with. */
export interface Studio {
  readonly browser: ExtensionBrowser;
  readonly site: PracticeSite;
  readonly camera: Camera;
}

/** One of the extension's pages in a tab of the size that fits its pictures. */
export async function openTab({ browser }: Studio, path: string, height = 720): Promise<Page> {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 900, height });
  await page.goto(browser.extensionUrl(path));
  await page.locator('h1').first().waitFor();
  return page;
}

/** What tells the time as it goes by says the same in each picture. */
export async function holdClock(page: Page): Promise<void> {
  await page.clock.setFixedTime(NOW);
}

/** The popup over `url`, after a real click on the toolbar button. */
export async function openPopup({ browser }: Studio, url: string): Promise<Page> {
  // The click is told its tab by its address, which one tab alone may show.
  for (const open of browser.context.pages()) if (open.url() === url) await open.close();
  const page = await browser.context.newPage();
  await page.goto(url);
  return browser.clickToolbar(page);
}

/**
 * Writes the practising user's post into the form; `number` tells repeated ones apart. The address comes last: it has the
 * post read, which fills what is still empty, and may do so in the middle of writing.
 */
export async function writePost(page: Page, number = 0): Promise<void> {
  const form = page.locator('form[data-ping-url]');
  const url = number === 0 ? GARDEN_POST.url : `${GARDEN_POST.url}?version=${number}`;
  await form.locator('[name="title"]').fill(GARDEN_POST.title);
  await form.locator('[name="excerpt"]').fill(GARDEN_POST.excerpt);
  const blogName = form.locator('[name="blog_name"]');
  // The name that My blogs has may come in the middle of writing it.
  do await blogName.fill(GARDEN_POST.blogName);
  while ((await blogName.inputValue()) !== GARDEN_POST.blogName);
  await form.locator('[name="url"]').fill(url);
  await blogName.focus();
}

export async function send(page: Page): Promise<void> {
  await page.locator('form[data-ping-url] button[type="submit"]').click();
}
