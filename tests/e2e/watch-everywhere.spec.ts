import type { Page } from '@playwright/test';
import { createProfile } from '../../scripts/browser/create-profile.ts';
import { openBrowser } from '../../scripts/browser/open-browser.ts';
import { badgeOn } from './harness/badge-on.ts';
import { realWindow, type RealWindow } from './harness/real-window.ts';
import { takeAwayInBrowser } from './harness/take-away-in-browser.ts';
import { expect, test } from './harness/test.ts';

test.use({ inRealWindow: true });

const PAPER = 'https://arxiv.org/abs/1706.03762';
const NOTEBOOK = 'https://notebook.example/';
const ENTRY = `${NOTEBOOK}2026/11/letters-to-the-margin/`;

function granted(options: Page): Promise<string[] | undefined> {
  return options.evaluate(async () => (await chrome.permissions.getAll()).origins?.toSorted());
}

/** The scripts that look at every page: the background brings them in step a moment after the switch. */
function registered(options: Page) {
  return () => options.evaluate(() => chrome.scripting.getRegisteredContentScripts());
}

function watchSwitch(options: Page) {
  return options.getByRole('checkbox', { name: 'Look for TrackBack on every page I visit' });
}

function row(options: Page, name: string) {
  return options.getByRole('listitem').filter({ hasText: name });
}

test('allowed, every page is counted without a click, arXiv’s only once; switched off, all of it is undone', async ({
  context,
  openPage,
  extensionPage,
  realWindow,
  axe,
}) => {
  const options = await extensionPage('options.html#settings');
  await realWindow.answerPermissionPrompt('allow', () => watchSwitch(options).click());
  await expect(watchSwitch(options)).toBeChecked();
  await expect(row(options, 'Every site')).toBeVisible();
  expect(await axe(options)).toEqual([]);
  // Where the manifest's script runs, this one does not.
  await expect
    .poll(registered(options))
    .toMatchObject([
      { matches: ['*://*/*'], excludeMatches: ['https://arxiv.org/abs/*'], persistAcrossSessions: true },
    ]);

  const notebook = await openPage(NOTEBOOK);
  await expect.poll(badgeOn(context, notebook)).toBe('3');
  const garden = await openPage('https://garden.example/');
  await expect.poll(badgeOn(context, garden)).toBe('');
  const paper = await openPage(PAPER);
  await expect.poll(badgeOn(context, paper)).toBe('1');

  await options.bringToFront();
  await watchSwitch(options).click();
  await expect(watchSwitch(options)).not.toBeChecked();
  await expect(row(options, 'Every site')).toHaveCount(0);
  await expect(row(options, 'arxiv.org')).toContainText('Always, from the start');
  await expect.poll(() => granted(options)).not.toContain('*://*/*');
  await expect.poll(badgeOn(context, notebook)).toBe('');
  await expect.poll(badgeOn(context, paper)).toBe('1');
  await notebook.reload();
  await paper.reload();
  await expect.poll(badgeOn(context, paper)).toBe('1');
  await expect.poll(badgeOn(context, notebook)).toBe('');
  await expect.poll(registered(options)).toEqual([]);
});

test('pages that are open already are counted when it is switched on, and no more when it is switched off', async ({
  context,
  openPage,
  extensionPage,
  realWindow,
}) => {
  const notebook = await openPage(NOTEBOOK);
  const options = await extensionPage('options.html#settings');
  const paper = await openPage(PAPER);
  await expect.poll(badgeOn(context, paper)).toBe('1');
  expect(await badgeOn(context, notebook)()).toBe('');

  await options.bringToFront();
  await realWindow.answerPermissionPrompt('allow', () => watchSwitch(options).click());
  await expect(watchSwitch(options)).toBeChecked();
  await expect.poll(badgeOn(context, notebook)).toBe('3');
  expect(await badgeOn(context, paper)()).toBe('1');

  await options.bringToFront();
  await watchSwitch(options).click();
  await expect(watchSwitch(options)).not.toBeChecked();
  await expect.poll(badgeOn(context, notebook)).toBe('');
  expect(await badgeOn(context, paper)()).toBe('1');
});

test('denied, it stays off and says so', async ({ context, openPage, extensionPage, realWindow, axe }) => {
  const options = await extensionPage('options.html#settings');
  const before = await granted(options);
  await realWindow.answerPermissionPrompt('deny', () => watchSwitch(options).click());
  await expect(options.getByText('Access to all sites was not allowed, so this stays off.')).toBeVisible();
  await expect(watchSwitch(options)).not.toBeChecked();
  await expect.poll(() => granted(options)).toEqual(before);
  await expect.poll(registered(options)).toEqual([]);
  expect(await axe(options)).toEqual([]);
  const paper = await openPage(PAPER);
  await expect.poll(badgeOn(context, paper)).toBe('1');
});

test('goes on after the worker was stopped, and off when the browser’s own settings take the sites away', async ({
  context,
  extension,
  openPage,
  extensionPage,
  realWindow,
  stopWorker,
}) => {
  const options = await extensionPage('options.html#settings');
  await realWindow.answerPermissionPrompt('allow', () => watchSwitch(options).click());
  await expect(watchSwitch(options)).toBeChecked();
  await stopWorker();
  const notebook = await openPage(NOTEBOOK);
  await expect.poll(badgeOn(context, notebook)).toBe('3');

  const browserSettings = await openPage('chrome://extensions/');
  await takeAwayInBrowser(browserSettings, extension.extensionId, '*://*/*');
  await expect(watchSwitch(options)).not.toBeChecked();
  await expect(row(options, 'Every site')).toHaveCount(0);
  await expect.poll(registered(options)).toEqual([]);
  await expect.poll(badgeOn(context, notebook)).toBe('');
});

test('outlives a restart of the browser, and stays undone after one', async ({ site, display, context }) => {
  if (display === null) throw new Error('There is no window without a display.');
  const extensionDir = process.env.TRACKBACK_EXTENSION ?? '';
  const profile = createProfile(extensionDir);
  const start = async () => {
    const browser = await openBrowser({
      executablePath: process.env.TRACKBACK_BROWSER ?? '',
      extensionDir,
      headless: false,
      arguments: site.browserArguments(),
      profile,
      display: display.name,
    });
    const options = await browser.context.newPage();
    await options.goto(browser.extensionUrl('options.html#settings'));
    return { browser, options };
  };
  // Three browsers on one profile, one after the other, in the place of the one that every test has.
  await context.close();
  const first = await start();
  await realWindow(display).answerPermissionPrompt('allow', () => watchSwitch(first.options).click());
  await expect(watchSwitch(first.options)).toBeChecked();
  await first.browser.close();

  const second = await start();
  await expect(watchSwitch(second.options)).toBeChecked();
  const notebook = await second.browser.context.newPage();
  // Chromium reads the registered scripts while its first pages are loading.
  await expect(async () => {
    await notebook.goto(NOTEBOOK);
    await expect.poll(badgeOn(second.browser.context, notebook), { timeout: 1500 }).toBe('3');
  }).toPass();
  await watchSwitch(second.options).click();
  await expect(row(second.options, 'Every site')).toHaveCount(0);
  await expect(row(second.options, 'arxiv.org')).toContainText('Always, from the start');
  await second.browser.close();

  const third = await start();
  await expect(watchSwitch(third.options)).not.toBeChecked();
  await expect.poll(() => granted(third.options)).toContain('https://arxiv.org/*');
  await expect.poll(() => granted(third.options)).not.toContain('*://*/*');
  await third.browser.close();
  profile.remove();
});

test('a registration that was lost is mended', async ({ context, openPage, extensionPage, realWindow }) => {
  const options = await extensionPage('options.html#settings');
  await realWindow.answerPermissionPrompt('allow', () => watchSwitch(options).click());
  await expect(watchSwitch(options)).toBeChecked();
  await options.evaluate(() => chrome.scripting.unregisterContentScripts());
  await options.reload();
  await expect(watchSwitch(options)).toBeChecked();
  const notebook = await openPage(NOTEBOOK);
  await expect.poll(badgeOn(context, notebook)).toBe('3');
});

test('refused by the browser, it is off, says so, and is tried again on a click', async ({
  context,
  openPage,
  extensionPage,
  realWindow,
  axe,
}) => {
  const options = await extensionPage('options.html#settings');
  // Whatever a browser has against a script: the background is told no.
  const [worker] = context.serviceWorkers();
  await worker?.evaluate(() => {
    const { registerContentScripts } = chrome.scripting;
    Object.assign(globalThis, { refusesScripts: true });
    chrome.scripting.registerContentScripts = async (scripts) => {
      if (Reflect.get(globalThis, 'refusesScripts') === true) throw new Error('refused');
      await registerContentScripts(scripts);
    };
  });
  await realWindow.answerPermissionPrompt('allow', () => watchSwitch(options).click());
  const trouble = options.getByText('your browser did not start it', { exact: false });
  await expect(trouble).toBeVisible();
  await expect(watchSwitch(options)).not.toBeChecked();
  await expect(row(options, 'Every site')).toBeVisible();
  expect(await axe(options)).toEqual([]);

  await options.getByRole('button', { name: 'Try again' }).click();
  await expect(trouble).toBeVisible();
  await worker?.evaluate(() => void Object.assign(globalThis, { refusesScripts: false }));
  await options.getByRole('button', { name: 'Try again' }).click();
  await expect(watchSwitch(options)).toBeChecked();
  await expect(trouble).toBeHidden();
  const notebook = await openPage(NOTEBOOK);
  await expect.poll(badgeOn(context, notebook)).toBe('3');
});

test('a site that was allowed by itself is listed, and outlives the permission for every site', async ({
  extensionPage,
  realWindow,
  axe,
}) => {
  await allowNotebook(extensionPage, realWindow);
  const options = await extensionPage('options.html#settings');
  await expect(row(options, 'notebook.example')).toBeVisible();
  expect(await axe(options)).toEqual([]);
  await realWindow.answerPermissionPrompt('allow', () => watchSwitch(options).click());
  await expect(watchSwitch(options)).toBeChecked();
  await options.getByRole('button', { name: 'Take back Every site' }).click();
  await expect(watchSwitch(options)).not.toBeChecked();
  await expect(row(options, 'Every site')).toHaveCount(0);
  await expect(row(options, 'notebook.example')).toBeVisible();
  await expect.poll(() => granted(options)).toContain('https://notebook.example/*');
});

test('a site is taken back here, and one that the browser’s own settings take leaves the list', async ({
  extension,
  openPage,
  extensionPage,
  realWindow,
  axe,
}) => {
  await allowNotebook(extensionPage, realWindow);
  const options = await extensionPage('options.html#settings');
  await options.getByRole('button', { name: 'Take back notebook.example' }).click();
  await expect(row(options, 'notebook.example')).toHaveCount(0);
  await expect(options.getByText('notebook.example is taken back.')).toBeVisible();
  await expect.poll(() => granted(options)).not.toContain('https://notebook.example/*');
  expect(await axe(options)).toEqual([]);

  // Chromium gives back without a question what was granted once, as the page says.
  const compose = await extensionPage(`compose.html?target=${encodeURIComponent(ENTRY)}`);
  await compose.getByRole('button', { name: 'Allow access to notebook.example' }).click();
  await expect(compose.locator('form')).toBeVisible();
  await expect(row(options, 'notebook.example')).toHaveCount(1);

  const browserSettings = await openPage('chrome://extensions/');
  await takeAwayInBrowser(browserSettings, extension.extensionId, 'https://notebook.example/*');
  await expect(row(options, 'notebook.example')).toHaveCount(0);
});

/** As a person does it who wants to see what is behind a link. */
async function allowNotebook(
  extensionPage: (path: string) => Promise<Page>,
  realWindow: RealWindow,
): Promise<void> {
  const compose = await extensionPage(`compose.html?target=${encodeURIComponent(ENTRY)}`);
  const allow = compose.getByRole('button', { name: 'Allow access to notebook.example' });
  await realWindow.answerPermissionPrompt('allow', () => allow.click());
  await expect(compose.locator('form')).toBeVisible();
}
