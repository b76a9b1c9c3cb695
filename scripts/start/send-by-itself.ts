import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { ExtensionBrowser } from '../browser/open-browser.ts';
import { GARDEN_POST } from '../practice-site/garden-host.ts';
import { PRACTICE_PAPER_URL } from '../practice-site/paper.ts';
import type { PracticeSite } from '../practice-site/start-practice-site.ts';

const SCREENSHOTS = join(import.meta.dirname, '../../.output/screenshots');
const STEP_TIMEOUT_MS = 15_000;

const FIELDS = {
  url: GARDEN_POST.url,
  title: GARDEN_POST.title,
  excerpt: GARDEN_POST.excerpt,
  blog_name: GARDEN_POST.blogName,
} as const;

/** Does by itself what a person does with the popup, tells what it sees, and throws unless the receiver holds the ping. */
export async function sendByItself(browser: ExtensionBrowser, site: PracticeSite): Promise<void> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(PRACTICE_PAPER_URL);
  await takePictures(page, 'paper');

  console.log(`\nOpened   ${PRACTICE_PAPER_URL} and clicked the toolbar button.`);
  const popup = await orSay(browser.clickToolbar(page), 'The toolbar button does not open the popup.');
  popup.setDefaultTimeout(STEP_TIMEOUT_MS);
  const entries = popup.locator('[data-found-by]');
  const form = popup.locator('form[data-ping-url]');
  await appears(entries.first(), 'The popup does not list an entry for the paper page.');
  for (const entry of await entries.all()) {
    const [pingUrl, foundBy, confidence] = await Promise.all(
      ['data-ping-url', 'data-found-by', 'data-confidence'].map((name) => entry.getAttribute(name)),
    );
    console.log(`Found    ${pingUrl} (by ${foundBy}, confidence ${confidence})`);
  }
  if ((await form.count()) === 0) await entries.first().click();
  await appears(form, 'The popup does not open its form for the entry.');

  for (const [name, value] of Object.entries(FIELDS)) await form.locator(`[name="${name}"]`).fill(value);
  await takePictures(popup, 'composer');
  const submit = form.locator('button[type="submit"]');
  console.log(`Pressed  "${(await submit.innerText()).trim()}" with`);
  for (const [name, value] of Object.entries(FIELDS)) console.log(`           ${name.padEnd(9)} ${value}`);
  await submit.click();

  const output = popup.locator('output[data-verdict]');
  await appears(output, 'No verdict appeared in the popup.');
  const verdict = await output.getAttribute('data-verdict');
  // The answer stands behind a disclosure; its text is there whether that is open or not.
  const answer = popup.locator('details pre').first();
  console.log('Answer');
  for (const line of ((await answer.textContent()) ?? '').trim().split('\n'))
    console.log(`           ${line}`);
  console.log(`Verdict  ${verdict}: ${(await output.innerText()).replaceAll(/\s+/gu, ' ').trim()}`);
  await takePictures(popup, 'verdict');
  console.log(`Pictures ${relative(process.cwd(), SCREENSHOTS)}/`);

  const kept = site
    .pings()
    .find(
      (ping) =>
        ping.url === FIELDS.url && PRACTICE_PAPER_URL.endsWith(ping.pingUrl.split('/trackback/')[1] ?? '?'),
    );
  if (verdict !== 'accepted') throw new Error(`The popup's verdict is ${verdict}, not accepted.`);
  if (kept === undefined)
    throw new Error('The popup says accepted, but the receiver does not hold the ping.');
  const differing = (['title', 'excerpt'] as const).filter((name) => kept[name] !== FIELDS[name]);
  if (kept.blogName !== FIELDS.blog_name || differing.length > 0)
    throw new Error('The receiver holds a ping with other words than those that were sent.');
  console.log(`Kept     by the receiver at ${kept.pingUrl}, ${site.pings().length} in all.`);
}

async function appears(locator: Locator, otherwise: string): Promise<void> {
  await orSay(locator.waitFor({ timeout: STEP_TIMEOUT_MS }), otherwise);
}

/** What a step was for, instead of how it failed. */
async function orSay<T>(step: Promise<T>, otherwise: string): Promise<T> {
  return step.catch((problem: unknown) => {
    throw new Error(otherwise, { cause: problem });
  });
}

async function takePictures(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: join(SCREENSHOTS, `${name}-${colorScheme}.png`), animations: 'disabled' });
  }
  await page.emulateMedia({ colorScheme: null });
}
