// Takes a picture of every state of every component and checks each one with axe:
//   node tests/gallery/look.ts <folder> [state name or its beginning]
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import { ensureBrowser } from '../../scripts/find-browser.ts';
import type { PseudoWords } from './pseudo-words.ts';
import { serveGallery } from './serve.ts';

interface Look {
  readonly name: string;
  readonly width: number;
  readonly scheme: 'light' | 'dark';
  readonly forced?: boolean;
  /** Share of the usual size. */
  readonly zoom?: number;
  readonly words?: PseudoWords;
}

const LOOKS: readonly Look[] = [
  { name: 'light', width: 384, scheme: 'light' },
  { name: 'dark', width: 384, scheme: 'dark' },
  { name: 'narrow', width: 360, scheme: 'light' },
  { name: 'wide', width: 800, scheme: 'light' },
  { name: 'wide-dark', width: 1100, scheme: 'dark' },
  { name: 'zoomed', width: 400, scheme: 'light', zoom: 2 },
  { name: 'forced', width: 384, scheme: 'dark', forced: true },
  { name: 'forced-light', width: 800, scheme: 'light', forced: true },
  { name: 'long-words', width: 360, scheme: 'light', words: 'long' },
  { name: 'right-to-left', width: 384, scheme: 'light', words: 'right-to-left' },
  { name: 'wide-right-to-left', width: 800, scheme: 'light', words: 'right-to-left' },
];

const [folder = 'test-results/gallery', only = '', looks = ''] = process.argv.slice(2);
await mkdir(folder, { recursive: true });
const gallery = await serveGallery();
const browser = await chromium.launch({
  executablePath: await ensureBrowser(console.log),
  args: ['--no-sandbox'],
});
try {
  const problems: string[] = [];
  for (const look of LOOKS.filter(({ name }) => looks === '' || looks.split(',').includes(name))) {
    problems.push(...(await lookAtAll(browser, look)));
  }
  console.log(problems.length === 0 ? 'No problems.' : problems.join('\n'));
  process.exitCode = problems.length === 0 ? 0 : 1;
} finally {
  await browser.close();
  await gallery.close();
}

async function lookAtAll(browser: Browser, look: Look): Promise<string[]> {
  const context = await browser.newContext({
    viewport: { width: look.width, height: look.zoom ? 300 : 600 },
    deviceScaleFactor: look.zoom ?? 1,
    colorScheme: look.scheme,
    forcedColors: look.forced ? 'active' : 'none',
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`${look.name}: ${error.message}`));
  await page.clock.install();
  await page.goto(gallery.url);
  await page.waitForFunction('globalThis.galleryStates');
  const names = await page.evaluate<string[]>('galleryStates');
  for (const state of names.filter((name) => name.startsWith(only))) {
    await page.goto(`${gallery.url}?${new URLSearchParams({ state, words: look.words ?? '' })}`);
    await page.clock.runFor(300); // what waits a moment has appeared
    await prepare(page, state);
    problems.push(...(await problemsOn(page)).map((problem) => `${look.name} ${state}: ${problem}`));
    await page.screenshot({ path: join(folder, `${look.name}-${state}.png`), fullPage: true });
  }
  await context.close();
  return problems;
}

/** Brings a state to where it is worth looking at. */
async function prepare(page: Page, state: string): Promise<void> {
  if (['composer-empty', 'composer-long', 'composer-tags'].includes(state))
    await page.locator('form [type=submit]').click();
  if (state.startsWith('before-')) {
    for (const summary of await page.locator('form > section summary').all()) await summary.click();
  }
  if (state === 'source-why') {
    for (const why of await page.locator('[data-source]').all()) await why.click();
  }
  if (['blogs-finding', 'blogs-denied', 'blogs-too-large', 'blogs-found'].includes(state)) {
    await page.locator('form input').fill('garden.example');
    await page.locator('form [type=submit]').click();
    await page.clock.runFor(300);
  }
  if (state === 'blogs-edited') await page.locator('li').first().locator('button').nth(2).click();
  if (state === 'blogs-deleted') await page.locator('li').first().locator('button').nth(3).click();
  if (state === 'paste-bad') await page.locator('form button').click();
  if (state === 'history-three') await page.locator('header button').last().click();
  if (['refused', 'long-everything', 'none-closed'].includes(state)) {
    for (const summary of await page.locator('summary').all()) await summary.click();
  }
}

async function problemsOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id} at ${nodes.map(({ target }) => String(target)).join(', ')}`,
  );
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  if (overflow > 0) found.push(`${overflow}px too wide`);
  return found;
}
