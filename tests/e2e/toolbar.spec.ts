import { expect, test } from './harness/test.ts';
import { expectVerdict, MY_PING, pressSend, writeAndSend, writePing } from './harness/write-ping.ts';

const PAPER = 'https://arxiv.org/abs/1706.03762';
const RECEIVER = 'https://arxiv.org/trackback/1706.03762';

test.describe('the toolbar button on a paper page', () => {
  test('finds arXiv’s malformed RDF, sends the ping and shows what came back', async ({
    site,
    openPage,
    clickToolbar,
    extensionPage,
    axe,
  }) => {
    const popup = await clickToolbar(await openPage(PAPER));
    const line = popup.locator('[data-found-by]');
    await expect(line).toHaveAttribute('data-ping-url', RECEIVER);
    await expect(line).toHaveAttribute('data-found-by', 'rdf');
    await expect(line).toHaveAttribute('data-confidence', 'high');
    await expect(line).toContainText('Attention Is All You Need');
    await expect(popup.getByRole('button', { name: 'Send ping to arxiv.org' })).toBeVisible();
    await writePing(popup);
    expect(await axe(popup)).toEqual([]);

    await pressSend(popup);
    await expectVerdict(popup, 'accepted');
    await expect(popup.getByRole('heading', { name: 'Accepted by arxiv.org' })).toBeVisible();
    await popup.getByText('What the receiver answered').click();
    await expect(popup.getByText('<error>0</error>')).toBeVisible();
    expect(await axe(popup)).toEqual([]);

    expect(site.pings()).toMatchObject([
      { pingUrl: RECEIVER, url: MY_PING.url, title: MY_PING.title, blogName: MY_PING.blog_name },
    ]);
    const [request] = site.requests(RECEIVER);
    expect(request?.method).toBe('POST');
    expect(request?.headers['content-type']).toBe('application/x-www-form-urlencoded; charset=UTF-8');
    expect(request?.headers).not.toHaveProperty('cookie');
    expect(request?.headers).not.toHaveProperty('referer');

    const history = await extensionPage('options.html');
    const row = history.locator('[data-ping-id]');
    await expect(row).toHaveAttribute('data-verdict', 'accepted');
    await expect(row).toContainText('Attention Is All You Need');
  });

  test('sends no cookie of the receiver', async ({ site, context, openPage, clickToolbar }) => {
    await context.addCookies([{ name: 'session', value: 'secret', domain: 'arxiv.org', path: '/' }]);
    await writeAndSend(await clickToolbar(await openPage(PAPER)));
    await expect.poll(() => site.requests(RECEIVER).length).toBe(1);
    expect(site.requests(RECEIVER)[0]?.headers).not.toHaveProperty('cookie');
  });

  test('counts the entries on the badge without a click on arXiv, and nowhere else', async ({
    context,
    openPage,
    extension,
  }) => {
    await openPage(PAPER);
    await openPage('https://notebook.example/');
    const worker = context.serviceWorkers().find((one) => one.url().includes(extension.extensionId));
    const badges = () =>
      worker?.evaluate(async () => {
        const tabs = await chrome.tabs.query({});
        const texts = await Promise.all(tabs.map(({ id: tabId }) => chrome.action.getBadgeText({ tabId })));
        return texts.filter((text) => text !== '');
      });
    await expect.poll(badges).toEqual(['1']);
  });

  test('needs no prompt for the page’s own host on any other site', async ({
    site,
    openPage,
    clickToolbar,
  }) => {
    const popup = await clickToolbar(await openPage('https://papers.example/abs/2611.04217'));
    await writeAndSend(popup);
    await expectVerdict(popup, 'accepted');
    expect(site.pings()).toHaveLength(1);
  });
});

test('the badge tells what the page offers, not a verdict that was seen', async ({
  context,
  openPage,
  clickToolbar,
  extension,
}) => {
  const paper = await openPage(PAPER);
  const popup = await clickToolbar(paper);
  await writeAndSend(popup);
  await expectVerdict(popup, 'accepted');
  const worker = context.serviceWorkers().find((one) => one.url().includes(extension.extensionId));
  const badges = () =>
    worker?.evaluate(async () => {
      const tabs = await chrome.tabs.query({});
      return Promise.all(tabs.map(({ id: tabId }) => chrome.action.getBadgeText({ tabId })));
    });
  await expect.poll(async () => (await badges())?.filter((badge) => badge !== '')).toEqual(['1']);
});

test('lists all entries of a page, chooses none, and sends to the one that is chosen', async ({
  site,
  openPage,
  clickToolbar,
  axe,
}) => {
  const popup = await clickToolbar(await openPage('https://notebook.example/'));
  const rows = popup.getByRole('list').locator('[data-ping-url]');
  await expect(rows).toHaveCount(3);
  await expect(popup.locator('form[data-ping-url]')).toHaveCount(0);
  expect(await axe(popup)).toEqual([]);

  await rows.first().focus();
  await popup.keyboard.press('ArrowDown');
  await popup.keyboard.press('ArrowDown');
  await popup.keyboard.press('Enter');
  await expect(popup.locator('[data-found-by]')).toContainText('Tea & other units of time');
  await writeAndSend(popup);
  await expectVerdict(popup, 'accepted');
  expect(site.pings()).toMatchObject([{ pingUrl: 'https://notebook.example/trackback/28' }]);
});

test('says plainly that a page offers none, and takes a pasted address instead', async ({
  openPage,
  clickToolbar,
  axe,
}) => {
  const popup = await clickToolbar(await openPage('https://garden.example/'));
  await expect(popup.getByRole('status')).toContainText('No TrackBack on this page');
  expect(await axe(popup)).toEqual([]);

  const paste = popup.getByLabel('Paste a TrackBack URL');
  for (const [address, words] of [
    ['', 'Paste the address'],
    ['notebook.example/trackback/31', 'not a complete web address'],
    ['ftp://notebook.example/trackback/31', 'http:// or https://'],
    ['https://me:secret@notebook.example/trackback/31', 'user name or password'],
  ] as const) {
    await paste.fill(address);
    await paste.press('Enter');
    await expect(popup.getByText(words)).toBeVisible();
    await expect(paste).toHaveValue(address);
    await expect(paste).toBeFocused();
  }
  await paste.fill('https://notebook.example/trackback/31');
  await paste.press('Enter');
  await expect(popup.getByRole('button', { name: 'Send ping to notebook.example' })).toBeVisible();
});

test('says that the browser keeps extensions out of its own pages', async ({ openPage, clickToolbar }) => {
  const popup = await clickToolbar(await openPage('chrome://version/'));
  await expect(popup.getByRole('status')).toContainText('This page cannot be read');
  await expect(popup.getByLabel('Paste a TrackBack URL')).toBeVisible();
});

test('has a keyboard shortcut', async ({ context, openPage, extension }) => {
  await openPage(PAPER);
  const worker = context.serviceWorkers().find((one) => one.url().includes(extension.extensionId));
  const commands = await worker?.evaluate(() => chrome.commands.getAll());
  expect(commands).toMatchObject([
    { name: '_execute_action', shortcut: expect.stringMatching(/Ctrl\+Shift\+U|⇧⌘U/) },
  ]);
});
