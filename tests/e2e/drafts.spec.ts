import { expect, test } from './harness/test.ts';
import { expectVerdict, MY_PING, pressSend, writePing } from './harness/write-ping.ts';

const PAPER = 'https://arxiv.org/abs/1706.03762';
const RECEIVER = 'https://arxiv.org/trackback/1706.03762';
const OLD_PAPER = 'https://arxiv.org/abs/hep-th/9711200';

test('no drafts: says what will be here', async ({ extensionPage, axe }) => {
  const options = await extensionPage('options.html#drafts');
  await expect(options.getByRole('heading', { name: 'No drafts' })).toBeVisible();
  await expect(options.getByRole('tab', { name: 'Drafts' })).toHaveAttribute('aria-selected', 'true');
  expect(await axe(options)).toEqual([]);
});

test('lists what was typed and not sent, newest first, and takes it up again', async ({
  site,
  context,
  extensionPage,
  axe,
}) => {
  const options = await extensionPage('options.html#drafts');
  const rows = options.locator('[data-draft-for]');

  // The open list follows what is typed elsewhere.
  await writePing(await extensionPage(`compose.html?target=${encodeURIComponent(PAPER)}`));
  await expect(rows).toHaveCount(1);
  const second = await extensionPage(`compose.html?target=${encodeURIComponent(OLD_PAPER)}`);
  await writePing(second, { title: '', url: 'https://garden.example/second/' });
  await second.close();
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toContainText('https://garden.example/second/');
  await expect(rows.first()).toContainText('For arxiv.org');
  await expect(rows.last()).toContainText(MY_PING.title);
  await options.bringToFront();
  expect(await axe(options)).toEqual([]);

  const opened = context.waitForEvent('page');
  await rows.last().getByRole('button', { name: 'Resume' }).click();
  const compose = await opened;
  await expect(compose.locator('form')).toHaveAttribute('data-ping-url', RECEIVER);
  await expect(compose.getByLabel('Title')).toHaveValue(MY_PING.title);
  await expect(compose.getByLabel('Excerpt')).toHaveValue(MY_PING.excerpt);
  await pressSend(compose);
  await expectVerdict(compose, 'accepted');
  expect(site.pings()).toMatchObject([{ pingUrl: RECEIVER, url: MY_PING.url, title: MY_PING.title }]);

  // What was accepted is no draft any more.
  await expect(rows).toHaveCount(1);
});

test('deletes a draft, and takes that back', async ({ extensionPage, axe }) => {
  const compose = await extensionPage(`compose.html?target=${encodeURIComponent(PAPER)}`);
  await writePing(compose);
  const options = await extensionPage('options.html#drafts');
  const rows = options.locator('[data-draft-for]');
  await expect(rows).toContainText(MY_PING.title);
  await compose.close();

  await rows.getByRole('button', { name: 'Delete' }).click();
  await expect(options.getByText('The draft for arxiv.org is deleted.')).toBeVisible();
  await expect(options.getByRole('button', { name: 'Undo' })).toBeFocused();
  expect(await axe(options)).toEqual([]);
  const other = await extensionPage('options.html#drafts');
  await expect(other.getByText('No drafts')).toBeVisible();

  await options.getByRole('button', { name: 'Undo' }).click();
  await expect(options.getByRole('button', { name: 'Resume' })).toBeFocused();
  await expect(other.locator('[data-draft-for]')).toContainText(MY_PING.title);

  await other.getByRole('button', { name: 'Delete' }).click();
  await expect(other.getByRole('button', { name: 'Undo' })).toBeVisible();
  await other.reload();
  await expect(other.getByText('No drafts')).toBeVisible();
});
