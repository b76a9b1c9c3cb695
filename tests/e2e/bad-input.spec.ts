import { page as webPage } from '../../scripts/practice-site/answer.ts';
import { expect, test } from './harness/test.ts';
import { expectVerdict, MY_PING, writeAndSend, writePing } from './harness/write-ping.ts';

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

test('words survive a closed popup, another window and a stopped worker', async ({
  openPage,
  clickToolbar,
  stopWorker,
}) => {
  const paper = await openPage(PAPER);
  const popup = await clickToolbar(paper);
  await writePing(popup);
  await popup.close();
  await stopWorker();
  const again = await clickToolbar(paper);
  for (const [name, value] of Object.entries(MY_PING)) {
    await expect(again.locator(`[name=${name}]`)).toHaveValue(value);
  }
});

test('a private address needs a deliberate yes', async ({ openPage, clickToolbar }) => {
  const popup = await clickToolbar(await openPage('https://garden.example/'));
  await popup.getByLabel('Paste a TrackBack URL').fill('http://192.168.1.1/tb');
  await popup.getByRole('button', { name: 'Use' }).click();
  await writeAndSend(popup);
  await expect(popup.getByText('inside your own network')).toBeVisible();
  await expect(popup.locator('[data-confirm]')).toBeVisible();
  await popup.getByRole('button', { name: 'Don’t send' }).click();
  await expect(popup.locator('[name=title]')).toHaveValue(MY_PING.title);
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
