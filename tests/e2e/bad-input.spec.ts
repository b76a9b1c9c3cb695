import type { Page } from '@playwright/test';
import { page as webPage } from '../../scripts/practice-site/answer.ts';
import { expect, test } from './harness/test.ts';
import { expectVerdict, MY_PING, pressSend, writeAndSend, writePing } from './harness/write-ping.ts';

const PAPER = 'https://arxiv.org/abs/1706.03762';

test('what cannot be sent is said beside its field, and nothing typed is lost', async ({
  site,
  openPage,
  clickToolbar,
  axe,
}) => {
  const popup = await clickToolbar(await openPage(PAPER));
  for (const [url, words] of [
    ['', 'Please give the address of your post.'],
    ['/2026/post/', 'not a complete web address'],
    ['mailto:me@garden.example', 'http:// or https://'],
    ['https://me:secret@garden.example/', 'user name and password'],
    [`https://garden.example/${'x'.repeat(250)}`, '255'],
  ] as const) {
    await writeAndSend(popup, { url });
    const field = popup.locator('[name=url]');
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveAccessibleDescription(new RegExp(words.replace(/[.]/g, '\\.')));
    await expect(field).toBeFocused();
    await expect(popup.locator('[name=title]')).toHaveValue(MY_PING.title);
    expect(await axe(popup)).toEqual([]);
  }
  expect(site.pings()).toHaveLength(0);
  await writeAndSend(popup);
  await expectVerdict(popup, 'accepted');
});

test('what is pressed stays under the pointer until it is let go', async ({ openPage, clickToolbar }) => {
  const popup = await clickToolbar(await openPage(PAPER));
  await writePing(popup, { title: 'Reading it again' });
  await expect(popup.getByRole('button', { name: 'Read this post' })).toBeVisible();
  await expect(popup.getByText('Your post has not been looked at')).toBeVisible();
  const below = popup.getByText('What exactly will be sent');
  await below.hover();
  const before = await below.boundingBox();
  await popup.mouse.down();
  await popup.locator('[name=url]').evaluate((field: HTMLInputElement) => {
    field.value = 'http://localhost:4000/draft/'; // as a form filler does; the line that warns of it stands above
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await twoFrames(popup);
  expect(await below.boundingBox()).toEqual(before);
  await popup.mouse.up();
  await expect(popup.getByRole('region', { name: 'Body' })).toBeVisible();
  await expect(popup.locator('[data-speaking]')).toBeVisible();
});

/** Time enough to draw whatever is there to be drawn. */
function twoFrames(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
}

test('words survive a closed popup and a stopped worker', async ({
  openPage,
  clickToolbar,
  stopWorker,
  extensionPage,
}) => {
  const paper = await openPage(PAPER);
  const popup = await clickToolbar(paper);
  await writePing(popup);
  await popup.close();
  const ownPage = await extensionPage('options.html');
  await expect.poll(() => keptWords(ownPage)).toContain(MY_PING.blog_name);
  await stopWorker();
  const again = await clickToolbar(paper);
  await expect(again.locator('[name=blog_name]')).toBeFocused();
  for (const [name, value] of Object.entries(MY_PING)) {
    await expect(again.locator(`[name=${name}]`)).toHaveValue(value);
  }
});

/** What the drafts in the extension's database say, read from one of its own pages. */
function keptWords(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('trackback-sender');
        opening.addEventListener('error', () => reject(new Error('The database does not open.')));
        opening.addEventListener('success', () => {
          const reading = opening.result.transaction('drafts').objectStore('drafts').getAll();
          reading.addEventListener('success', () => {
            opening.result.close();
            resolve(JSON.stringify(reading.result));
          });
        });
      }),
  );
}

test('a private address needs a deliberate yes', async ({ openPage, clickToolbar, extensionPage }) => {
  const popup = await clickToolbar(await openPage('https://garden.example/'));
  await popup.getByLabel('Paste a TrackBack URL').fill('http://192.168.1.1/tb');
  await popup.getByRole('button', { name: 'Use' }).click();
  await writeAndSend(popup);
  await expect(popup.getByText('inside your own network')).toBeVisible();
  await expect(popup.locator('[data-confirm]')).toBeVisible();
  await popup.getByRole('button', { name: 'Don’t send' }).click();
  await expect(popup.locator('[name=title]')).toHaveValue(MY_PING.title);
  const history = await extensionPage('options.html');
  await expect(history.getByText('No pings yet')).toBeVisible();
});

test('a pasted address is still there when the popup is opened again', async ({ openPage, clickToolbar }) => {
  const page = await openPage('https://garden.example/');
  const popup = await clickToolbar(page);
  await popup.getByLabel('Paste a TrackBack URL').fill('https://notebook.example/trackback/31');
  await popup.getByRole('button', { name: 'Use' }).click();
  await writePing(popup);
  await popup.close();
  const again = await clickToolbar(page);
  await expect(again.locator('form')).toHaveAttribute(
    'data-ping-url',
    'https://notebook.example/trackback/31',
  );
  await expect(again.locator('[name=title]')).toHaveValue(MY_PING.title);
  await again.getByRole('button', { name: 'Change' }).click();
  await again.close();
  const afresh = await clickToolbar(page);
  await expect(afresh.getByRole('status')).toContainText('No TrackBack on this page');
});

test('an empty title or blog name is asked about, not forbidden', async ({
  site,
  openPage,
  clickToolbar,
}) => {
  const popup = await clickToolbar(await openPage(PAPER));
  await writeAndSend(popup, { title: '', blog_name: '' });
  await expect(popup.getByText('The title is empty.')).toBeVisible();
  await expect(popup.getByText('The blog name is empty.')).toBeVisible();
  expect(site.pings()).toHaveLength(0);
  await popup.locator('[data-confirm]').click();
  await expectVerdict(popup, 'accepted');
});

test('offline, nothing is sent, and it is said so', async ({ context, site, openPage, clickToolbar }) => {
  const popup = await clickToolbar(await openPage(PAPER));
  await writePing(popup);
  await context.setOffline(true);
  await pressSend(popup);
  await expectVerdict(popup, 'not-sent');
  await expect(popup.getByText('Your browser is offline.')).toBeVisible();
  expect(site.requests('https://arxiv.org/trackback/1706.03762')).toHaveLength(0);
});

test('where the browser stores nothing, nothing is sent and no word is lost', async ({
  site,
  context,
  openPage,
  clickToolbar,
  extension,
  extensionPage,
}) => {
  const paper = await openPage(PAPER);
  const devtools = await context.newCDPSession(await extensionPage('options.html'));
  const origin = extension.extensionUrl('').replace(/\/$/, '');
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  const popup = await clickToolbar(paper);
  await writePing(popup);
  await expect(popup.getByText('what you type here is lost')).toBeVisible();
  await pressSend(popup);
  await expect(popup.getByRole('alert')).toContainText('nothing was sent');
  await expect(popup.getByRole('alert')).toBeInViewport({ ratio: 1 });
  await expect(popup.locator('[name=title]')).toHaveValue(MY_PING.title);
  expect(site.pings()).toHaveLength(0);
});

test('no host name is long enough to break the popup', async ({ site, openPage, clickToolbar }) => {
  const here = 'https://garden.example/long';
  const host = `${'a'.repeat(60)}.${'b'.repeat(60)}.${'c'.repeat(60)}.example`;
  const block = `<rdf:Description dc:identifier="${here}" dc:title="${'W'.repeat(300)}" trackback:ping="https://${host}/tb/${'z'.repeat(255)}"/>`;
  site.answerWith(here, webPage(`<!doctype html><title>x</title><!--${block}-->`));
  const popup = await clickToolbar(await openPage(here));
  await expect(popup.locator('form[data-ping-url]')).toBeVisible();
  // The browser gives the popup its size only after its content.
  await expect(async () => {
    const widths = await popup.evaluate(() => ({
      page: document.documentElement.scrollWidth,
      window: innerWidth,
    }));
    expect(widths.page).toBeLessThanOrEqual(widths.window);
    expect(widths.window).toBeLessThan(450);
  }).toPass();
});

test('a hostile page is shown as text', async ({ site, openPage, clickToolbar }) => {
  const here = 'https://garden.example/hostile';
  const title = '&lt;img src=x onerror=alert(1)&gt; &#x202e;desrever';
  const block = `<rdf:Description dc:identifier="${here}" dc:title="${title}" trackback:ping="javascript:alert(1)"/>
    <rdf:Description dc:identifier="${here}" dc:title="${title}" trackback:ping="/tb/1"/>`;
  site.answerWith(here, webPage(`<title>x</title><form name=title><input name=href></form><!--${block}-->`));
  const popup = await clickToolbar(await openPage(here));
  const line = popup.locator('[data-found-by]');
  await expect(line).toHaveAttribute('data-ping-url', 'https://garden.example/tb/1');
  await expect(line).toContainText('<img src=x onerror=alert(1)> desrever');
  await expect(popup.locator('img[src=x]')).toHaveCount(0);
});
