import type { Page } from '@playwright/test';
import { pageOpenedBy } from './harness/page-opened-by.ts';
import { expect, test } from './harness/test.ts';
import { expectVerdict, MY_PING, pressSend, writeAndSend, writePing } from './harness/write-ping.ts';

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

  const compose = await pageOpenedBy(rows.last().getByRole('button', { name: 'Resume' }));
  await expect(compose.locator('form')).toHaveAttribute('data-ping-url', RECEIVER);
  await expect(compose.getByLabel('Title')).toHaveValue(MY_PING.title);
  await expect(compose.getByLabel('Excerpt')).toHaveValue(MY_PING.excerpt);
  await pressSend(compose);
  await expectVerdict(compose, 'accepted');
  // The history knows what the ping was about, though the page was not there when it was sent.
  expect(await lastRecord(options)).toMatchObject({ target: { pageUrl: PAPER, foundBy: 'arxiv-rule' } });
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

test('two pages that write for one receiver keep each other’s words', async ({ extensionPage }) => {
  const address = `compose.html?target=${encodeURIComponent(PAPER)}`;
  const [first, second] = [await extensionPage(address), await extensionPage(address)];
  await second.getByLabel('Excerpt').click();
  await first.getByLabel('Title').fill('Typed in the first');
  await second.getByLabel('Excerpt').fill('Typed in the second');
  await second.getByLabel('Blog name').click();
  const options = await extensionPage('options.html#drafts');
  await expect(options.locator('[data-draft-for]')).toContainText('Typed in the first');
  const third = await extensionPage(address);
  await expect(third.getByLabel('Title')).toHaveValue('Typed in the first');
  await expect(third.getByLabel('Excerpt')).toHaveValue('Typed in the second');
  await expect(third.getByLabel('Blog name')).toBeFocused();
});

test.describe('a page with several entries', () => {
  test.use({ allowedHosts: ['notebook.example'] });

  test('is opened again at the one that was written to last, until the list was asked for', async ({
    extensionPage,
  }) => {
    const address = `compose.html?target=${encodeURIComponent('https://notebook.example/')}`;
    const first = await extensionPage(address);
    for (const title of ['Letters to the margin', 'An index is a promise']) {
      await first.getByRole('button', { name: title }).click();
      await writePing(first, { title: `About ${title}` });
      await first.getByRole('button', { name: 'Change' }).click();
    }
    await first.reload();
    await expect(first.getByRole('button', { name: 'An index is a promise' })).toBeVisible();
    await first.close();

    const again = await extensionPage(address);
    await expect(again.locator('form')).toHaveAttribute(
      'data-ping-url',
      'https://notebook.example/trackback/30',
    );
    await expect(again.getByLabel('Title')).toHaveValue('About An index is a promise');
    await expect(again.getByLabel('Blog name')).toBeFocused();
  });
});

test('a ping that is sent again keeps its changes over a reload, and asks before it replaces a draft', async ({
  extensionPage,
  axe,
}) => {
  const compose = await extensionPage(`compose.html?target=${encodeURIComponent(PAPER)}`);
  await writeAndSend(compose);
  await expectVerdict(compose, 'accepted');
  const options = await extensionPage('options.html#drafts');
  await expect(options.getByText('No drafts')).toBeVisible();
  const { id } = await lastRecord(options);

  const again = await extensionPage(`compose.html?again=${id}`);
  await expect(again.getByLabel('Title')).toHaveValue(MY_PING.title);
  await again.getByLabel('Title').fill('Changed');
  await expect(options.locator('[data-draft-for]')).toContainText('Changed');
  await again.reload();
  await expect(again.getByLabel('Title')).toHaveValue('Changed');
  await again.close();
  await options.getByRole('button', { name: 'Delete' }).click();
  await expect(options.getByRole('button', { name: 'Undo' })).toBeVisible();

  const other = await extensionPage(`compose.html?target=${encodeURIComponent(PAPER)}`);
  await other.getByLabel('Title').fill('The work of an hour');
  await expect(options.getByText('The work of an hour')).toBeVisible();
  const asking = await extensionPage(`compose.html?again=${id}`);
  await expect(asking.getByRole('group')).toContainText('The work of an hour');
  await expect(asking.getByRole('group')).toBeFocused();
  expect(await axe(asking)).toEqual([]);
  await asking.getByRole('button', { name: 'Go on with these words' }).click();
  await expect(asking.getByLabel('Title')).toHaveValue('The work of an hour');
  await expect(asking.getByLabel('Title')).toBeFocused();
});

/** What the history has written down last. */
function lastRecord(page: Page): Promise<{ readonly id: string; readonly target: unknown }> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('trackback-sender');
        opening.addEventListener('success', () => {
          const all = opening.result.transaction('pings').objectStore('pings').index('createdAt').getAll();
          all.addEventListener('success', () => {
            opening.result.close();
            resolve(all.result.at(-1));
          });
        });
      }),
  );
}
