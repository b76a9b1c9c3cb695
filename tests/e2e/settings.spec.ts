import { takeAwayInBrowser } from './harness/take-away-in-browser.ts';
import { expect, test } from './harness/test.ts';

test('the options page opens on the history; the tabs work by keyboard and live in the address', async ({
  extensionPage,
}) => {
  const options = await extensionPage('options.html');
  const tab = (name: string) => options.getByRole('tab', { name });
  await expect(tab('History')).toHaveAttribute('aria-selected', 'true');
  await expect(options.getByText('No pings yet')).toBeVisible();

  await tab('History').focus();
  await options.keyboard.press('ArrowRight');
  await expect(tab('Drafts')).toBeFocused();
  await expect(options.getByRole('heading', { name: 'No drafts' })).toBeVisible();
  await expect(options.getByText('No pings yet')).toBeHidden();
  await options.keyboard.press('End');
  await expect(tab('Settings')).toBeFocused();
  expect(new URL(options.url()).hash).toBe('#settings');
  await options.keyboard.press('ArrowRight');
  await expect(tab('History')).toBeFocused();
  await options.keyboard.press('ArrowLeft');
  await options.reload();
  await expect(tab('Settings')).toHaveAttribute('aria-selected', 'true');
  await expect(options).toHaveTitle('Settings · TrackBack Sender');
  await options.evaluate(() => {
    location.hash = '#drafts';
  });
  await expect(tab('Drafts')).toHaveAttribute('aria-selected', 'true');
});

test('after the installation arXiv alone can be reached, and nothing else is looked at', async ({
  extensionPage,
  axe,
}) => {
  const options = await extensionPage('options.html#settings');
  const sites = options.getByRole('list', { name: 'Sites TrackBack Sender may reach' });
  await expect(sites.getByRole('listitem')).toHaveText(['arxiv.orgAlways, from the start']);
  await expect(sites.getByRole('button')).toHaveCount(0);
  await expect(options.getByText('No other site.')).toBeVisible();
  await expect(
    options.getByRole('checkbox', { name: 'Look for TrackBack on every page I visit' }),
  ).not.toBeChecked();
  expect(await axe(options)).toEqual([]);
});

test('says so when the browser’s own settings took arXiv away', async ({
  extension,
  openPage,
  extensionPage,
  axe,
}) => {
  const options = await extensionPage('options.html#settings');
  const site = options.getByRole('listitem').filter({ hasText: 'arxiv.org' });
  await expect(site).toContainText('Always, from the start');
  const browserSettings = await openPage('chrome://extensions/');
  await takeAwayInBrowser(browserSettings, extension.extensionId, 'https://arxiv.org/*');
  await expect(site).toContainText('Taken away in your browser’s settings');
  await expect(site.getByRole('button', { name: 'Allow again' })).toBeVisible();
  await options.bringToFront();
  expect(await axe(options)).toEqual([]);
});
