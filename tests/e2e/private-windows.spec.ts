import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { createProfile } from '../../scripts/browser/create-profile.ts';
import * as answers from '../../scripts/practice-site/answers.ts';
import { pageOpenedBy } from './harness/page-opened-by.ts';
import { expect, test as base } from './harness/test.ts';
import { expectVerdict, MY_PING, pressSend, writeAndSend, writePing } from './harness/write-ping.ts';

const PAPER = 'https://arxiv.org/abs/1706.03762';
const RECEIVER = 'https://arxiv.org/trackback/1706.03762';
const OTHER_PAPER = 'https://papers.example/abs/2611.04217';
const OTHER_RECEIVER = 'https://papers.example/trackback/2611.04217';
const IN_PRIVATE = 'In a private window nothing is stored';

/** The extension is allowed in private windows, which the browser's user has to choose. */
const test = base.extend({
  // oxlint-disable-next-line no-empty-pattern
  profile: async ({}, use) => {
    const profile = createProfile(process.env.TRACKBACK_EXTENSION ?? '', true);
    await use(profile);
    profile.remove();
  },
});

/** Opens an address in a private window, as an ordinary page of the extension asks the browser to. */
async function openPrivately(context: BrowserContext, from: Page, url: string): Promise<Page> {
  const [page] = await Promise.all([
    context.waitForEvent('page'),
    from.evaluate((url) => void chrome.windows.create({ incognito: true, url }), url),
  ]);
  await page.waitForLoadState();
  return page;
}

test('a ping from a private window goes, and leaves nothing behind', async ({
  site,
  context,
  profile,
  clickToolbar,
  extensionPage,
  axe,
}) => {
  if (profile === null) throw new Error('This test looks into its profile.');
  const history = await extensionPage('options.html');
  const secret = { ...MY_PING, url: 'https://garden.example/nobody-knows/' };
  const paper = await openPrivately(context, history, OTHER_PAPER);
  const popup = await clickToolbar(paper);
  await expect(popup.getByText(IN_PRIVATE)).toBeVisible();
  expect(await axe(popup)).toEqual([]);
  await writeAndSend(popup, secret);
  await expectVerdict(popup, 'accepted');
  expect(site.pings()).toMatchObject([{ pingUrl: OTHER_RECEIVER, url: secret.url }]);

  await history.bringToFront();
  await expect(history.getByText('No pings yet')).toBeVisible();
  expect(await history.evaluate(() => chrome.storage.local.get(null))).toEqual({});

  // What an ordinary window sends is found on the disk, so the search below finds what is there.
  const open = await extensionPage(`compose.html?target=${encodeURIComponent(PAPER)}`);
  await expect(open.getByText(IN_PRIVATE)).toHaveCount(0);
  await expect(open.getByLabel('Your post’s address')).toHaveValue('');
  await writeAndSend(open);
  await expectVerdict(open, 'accepted');
  await context.close();
  expect(await isOnDisk(profile.directory, MY_PING.url)).toBe(true);
  expect(await isOnDisk(profile.directory, secret.url)).toBe(false);
  expect(await isOnDisk(profile.directory, OTHER_RECEIVER)).toBe(false);
});

test('while the private window is open nothing is lost: words, their tab, and an ending nobody saw', async ({
  site,
  context,
  clickToolbar,
  extensionPage,
}) => {
  const options = await extensionPage('options.html#drafts');
  const paper = await openPrivately(context, options, PAPER);
  const first = await clickToolbar(paper);
  await writePing(first);
  await first.close();
  const second = await clickToolbar(paper);
  await expect(second.getByLabel('Title')).toHaveValue(MY_PING.title);
  const tab = await pageOpenedBy(second.getByRole('button', { name: 'Open in a tab' }));
  await expect(tab.getByLabel('Title')).toHaveValue(MY_PING.title);
  await expect(tab.getByText(IN_PRIVATE)).toBeVisible();
  await options.bringToFront();
  await expect(options.getByText('No drafts')).toBeVisible();

  const answer = Promise.withResolvers<void>();
  site.answerWith(RECEIVER, answers.after(answer.promise, answers.refused('Not today.')));
  await pressSend(tab);
  await expect(tab.getByText('It is forgotten when the last private window closes.')).toBeVisible();
  await tab.reload();
  await expect(tab.getByText('Sending to arxiv.org')).toBeVisible();
  answer.resolve();
  await expectVerdict(tab, 'refused');
  await tab.reload();
  await expectVerdict(tab, 'refused');
});

test('finds the chosen entry again, and tells the ordinary windows nothing of the page', async ({
  context,
  clickToolbar,
  extensionPage,
}) => {
  const options = await extensionPage('options.html');
  const page = await openPrivately(context, options, 'https://notebook.example/');
  const first = await clickToolbar(page);
  await first.getByRole('button', { name: 'An index is a promise' }).click();
  await expect(first.getByLabel('Title')).toBeVisible();
  await first.close();
  const second = await clickToolbar(page);
  await expect(second.locator('form')).toHaveAttribute(
    'data-ping-url',
    'https://notebook.example/trackback/30',
  );
  // It would stay there when the private window is long closed.
  const session = await options.evaluate(() => chrome.storage.session.get(null));
  expect(JSON.stringify(session)).not.toContain('notebook.example');

  await second.getByRole('button', { name: 'Change' }).click();
  await second.close();
  const third = await clickToolbar(page);
  await expect(third.getByRole('button', { name: 'An index is a promise' })).toBeVisible();
});

test('has no history and no drafts to show there, and says so', async ({ context, extensionPage, axe }) => {
  const options = await extensionPage('options.html');
  const privateOptions = await openPrivately(context, options, options.url());
  await expect(privateOptions.getByRole('heading', { name: 'This is a private window' })).toBeVisible();
  expect(await axe(privateOptions)).toEqual([]);
});

test('has the menus for links and pages there', async ({ context, extensionPage }) => {
  const options = await extensionPage('options.html');
  const privateOptions = await openPrivately(context, options, options.url());
  const hasMenus = () =>
    privateOptions.evaluate(() =>
      Promise.all(['ping-link', 'ping-page'].map((id) => chrome.contextMenus.update(id, {}))).then(
        () => true,
        () => false,
      ),
    );
  await expect.poll(hasMenus).toBe(true);
});

/** Whether the words are in any file below a folder, in a coding in which Chromium writes. */
async function isOnDisk(directory: string, words: string): Promise<boolean> {
  const codings = [Buffer.from(words, 'latin1'), Buffer.from(words, 'utf16le')];
  for (const file of await readdir(directory, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue;
    const bytes = await readFile(join(file.parentPath, file.name));
    if (codings.some((coding) => bytes.includes(coding))) return true;
  }
  return false;
}
