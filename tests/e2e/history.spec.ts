import { page as webPage } from '../../scripts/practice-site/answer.ts';
import { httpStatus, refused } from '../../scripts/practice-site/answers.ts';
import { expect, test } from './harness/test.ts';
import { expectVerdict, MY_PING, writeAndSend } from './harness/write-ping.ts';

const PAPER = 'https://arxiv.org/abs/1706.03762';
const OLD_PAPER = 'https://arxiv.org/abs/hep-th/9711200';

test('an empty history says what will be here', async ({ extensionPage, axe }) => {
  const history = await extensionPage('options.html');
  await expect(history.getByText('No pings yet')).toBeVisible();
  expect(await axe(history)).toEqual([]);
});

test('lists pings newest first, opens to the whole record, and deletes', async ({
  site,
  openPage,
  clickToolbar,
  extensionPage,
  axe,
}) => {
  site.answerWith('https://arxiv.org/trackback/hep-th/9711200', refused('Closed for the season.'));
  const first = await clickToolbar(await openPage('https://papers.example/abs/2611.04217'));
  await writeAndSend(first);
  await expectVerdict(first, 'accepted');
  await first.close();

  const history = await extensionPage('options.html');
  const rows = history.locator('[data-ping-id]');
  await expect(rows).toHaveCount(1);

  // The open page follows what happens elsewhere.
  const second = await clickToolbar(await openPage(OLD_PAPER));
  await writeAndSend(second);
  await expectVerdict(second, 'refused');
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toHaveAttribute('data-verdict', 'refused');
  await expect(rows.first()).toContainText('Large N Limit');
  await expect(rows.first()).toContainText('arxiv.org');
  await expect(rows.first()).toContainText('garden.example');
  await history.bringToFront();

  await rows.first().getByRole('button').first().click();
  const open = rows.first();
  for (const words of [MY_PING.title, MY_PING.blog_name, MY_PING.url, 'Closed for the season.']) {
    await expect(open).toContainText(words);
  }
  await open.getByText('What the receiver answered').click();
  await expect(open.getByText('<error>1</error>')).toBeVisible();
  await open.getByText('What was sent').click();
  await expect(open).toContainText('application/x-www-form-urlencoded');
  expect(await axe(history)).toEqual([]);

  await open.getByRole('button', { name: 'Delete this ping' }).click();
  await expect(rows).toHaveCount(1);
  await history.reload();
  await expect(rows).toHaveCount(1);
  await expect(rows.first()).toHaveAttribute('data-verdict', 'accepted');
});

test('unknown: sees from the history whether it shows, before sending it again', async ({
  site,
  openPage,
  clickToolbar,
  extensionPage,
  axe,
}) => {
  const entry = 'https://garden.example/entry';
  const receiver = 'https://garden.example/tb/1';
  const block = `<rdf:Description rdf:about="${entry}" dc:identifier="${entry}" trackback:ping="${receiver}"/>`;
  site.answerWith(
    entry,
    webPage(`<!doctype html><title>An entry</title><!--${block}--><a href="${MY_PING.url}">A ping</a>`),
  );
  site.answerWith(receiver, httpStatus(500));
  const popup = await clickToolbar(await openPage(entry));
  await writeAndSend(popup);
  await expectVerdict(popup, 'unknown');
  await popup.close();

  const history = await extensionPage('options.html');
  const row = history.locator('[data-ping-id]');
  await row.getByRole('button').first().click();
  await expect(row.locator('button.primary')).toHaveText('See whether it shows');
  await row.getByRole('button', { name: 'See whether it shows' }).click();
  await expect(row.getByText('The ping has most likely arrived.')).toBeVisible();
  await expect(row.getByRole('button', { name: 'Send again…' })).toBeVisible();
  expect(await axe(history)).toEqual([]);
  expect(site.requests(receiver)).toHaveLength(1);
});

test('clears everything only after it was asked', async ({ openPage, clickToolbar, extensionPage, axe }) => {
  const popup = await clickToolbar(await openPage(PAPER));
  await writeAndSend(popup);
  await expectVerdict(popup, 'accepted');

  const history = await extensionPage('options.html');
  const rows = history.locator('[data-ping-id]');
  await expect(rows).toHaveCount(1);
  await history.getByRole('button', { name: 'Clear all' }).click();
  const dialog = history.getByRole('dialog');
  await expect(dialog).toContainText('1 ping will be deleted');
  expect(await axe(history)).toEqual([]);
  await history.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(rows).toHaveCount(1);

  await history.getByRole('button', { name: 'Clear all' }).click();
  await history.locator('[data-confirm]').click();
  await expect(history.getByText('No pings yet')).toBeVisible();
  await history.reload();
  await expect(history.getByText('No pings yet')).toBeVisible();
});

test('outlives the worker', async ({ openPage, clickToolbar, extensionPage, stopWorker }) => {
  const popup = await clickToolbar(await openPage(PAPER));
  await writeAndSend(popup);
  await expectVerdict(popup, 'accepted');
  await popup.close();
  await stopWorker();
  const history = await extensionPage('options.html');
  await expect(history.locator('[data-ping-id]')).toHaveAttribute('data-verdict', 'accepted');
});

test('a ping of the past opens with its words, to be sent again', async ({
  context,
  openPage,
  clickToolbar,
  extension,
  extensionPage,
}) => {
  const popup = await clickToolbar(await openPage('https://papers.example/abs/2611.04217'));
  await writeAndSend(popup);
  await expectVerdict(popup, 'accepted');
  const history = await extensionPage('options.html');
  await history.locator('[data-ping-id]').getByRole('button').first().click();
  const opened = context.waitForEvent('page', {
    predicate: (page) => page.url().startsWith(extension.extensionUrl('compose.html')),
  });
  await history.getByRole('button', { name: 'Send again' }).click();
  const compose = await opened;
  for (const [name, value] of Object.entries(MY_PING)) {
    await expect(compose.locator(`[name=${name}]`)).toHaveValue(value);
  }
  await expect(compose.locator('[data-found-by]')).toContainText('Footnotes That Answer Back');
});
