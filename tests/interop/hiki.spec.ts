import { expectVerdict, MY_PING, writeAndSend } from '../e2e/harness/write-ping.ts';
import { expect, test } from './harness/hiki-test.ts';

const NO_HIKI = process.env.TRACKBACK_NO_HIKI ?? '';
test.skip(NO_HIKI !== '', NO_HIKI);

const OPEN = '{{trackback}}\n\nSome words on tea.\n';
const RECEIVER = 'http://wiki.example/hiki.cgi/tb/TeaNotes';

test('finds the address that its plugin shows to people', async ({ hiki, openPage, clickToolbar }) => {
  const popup = await clickToolbar(await openPage(hiki.writePage('TeaNotes', OPEN)));
  await expect(popup.locator('[data-found-by]')).toHaveAttribute('data-ping-url', RECEIVER);
  await expect(popup.locator('[data-found-by]')).toHaveAttribute('data-found-by', 'text');
});

test('finds nothing on a page without the plugin', async ({ hiki, openPage, clickToolbar }) => {
  const popup = await clickToolbar(await openPage(hiki.writePage('TeaNotes', 'Some words on tea.\n')));
  await expect(popup.getByRole('status')).toContainText('No TrackBack on this page');
});

test('accepted: every word is in the page, in the charset of the wiki', async ({
  hiki,
  openPage,
  clickToolbar,
}) => {
  const popup = await clickToolbar(await openPage(hiki.writePage('TeaNotes', OPEN)));
  await writeAndSend(popup, {
    title: 'On “tea”, é漢 & <b>',
    excerpt: 'First é漢 & <b>\nthen the rest.',
    blog_name: 'A garden of 漢',
  });
  await expectVerdict(popup, 'accepted');
  await expect(popup.getByRole('heading', { name: 'Accepted by wiki.example' })).toBeVisible();
  const page = hiki.readPage('TeaNotes');
  expect(page).toContain(`[[On “tea”, é漢 & <b> (A garden of 漢)|${MY_PING.url}]]`);
  expect(page).toContain('""First é漢 & <b>\n""then the rest.');
});

test('a character that its charset lacks: it breaks down, and nobody claims to know what became of the ping', async ({
  hiki,
  openPage,
  clickToolbar,
}) => {
  const popup = await clickToolbar(await openPage(hiki.writePage('TeaNotes', OPEN)));
  await writeAndSend(popup, { title: 'On tea 😀' });
  await expectVerdict(popup, 'unknown');
  await expect(popup.locator('output[data-verdict]')).toContainText('broke down');
  expect(hiki.readPage('TeaNotes')).toBe(OPEN);
});

test('a page that does not exist: refused, with its page for people kept out of the way', async ({
  hiki,
  openPage,
  clickToolbar,
}) => {
  const popup = await clickToolbar(await openPage(hiki.writePage('TeaNotes', 'Some words on tea.\n')));
  const paste = popup.getByLabel('Paste a TrackBack URL');
  await paste.fill('http://wiki.example/hiki.cgi/tb/Nowhere');
  await paste.press('Enter');
  await writeAndSend(popup, { title: 'On tea' });
  await expectVerdict(popup, 'refused');
  await expect(popup.locator('output[data-verdict]')).toContainText('HTTP 404');
});
