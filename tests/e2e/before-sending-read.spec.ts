import { page as webPage } from '../../scripts/practice-site/answer.ts';
import { pageOpenedBy } from './harness/page-opened-by.ts';
import { expect, test } from './harness/test.ts';
import { expectVerdict, MY_PING, pressSend, writePing } from './harness/write-ping.ts';

test.use({ inRealWindow: true });

const PAPER = 'https://arxiv.org/abs/1706.03762';
const COMPOSE = `compose.html?target=${encodeURIComponent(PAPER)}`;

function post(link: string, head = '') {
  return webPage(
    `<!doctype html><html lang="en"><title>My post</title>${head}<p><a href="${link}">It</a></p></html>`,
  );
}

test('the post is read when its site is allowed, read again once it is mended, and then told of as sent', async ({
  site,
  extensionPage,
  realWindow,
  axe,
}) => {
  site.answerWith(
    MY_PING.url,
    post('https://arxiv.org/pdf/1706.03762', '<meta name="robots" content="noindex">'),
  );
  const page = await extensionPage(COMPOSE);
  await writePing(page, { title: 'Attention again' });
  await page.getByText('Your post has not been looked at').click();
  const allow = page.getByRole('button', { name: 'Allow access to garden.example and read the post' });
  await expect(allow).toBeVisible();
  expect(site.requests(MY_PING.url)).toEqual([]);
  expect(await axe(page)).toEqual([]);
  await realWindow.answerPermissionPrompt('allow', () => allow.click());

  const link = page.locator('[data-check=link]');
  await expect(link).toHaveAttribute('data-state', 'warning');
  await expect(link).toContainText('link to its abstract page, arxiv.org/abs/1706.03762');
  await expect(page.locator('[data-check=public]')).toContainText('tells search engines to leave it out');
  await expect(page.getByText('Nothing else speaks against it')).toBeVisible();
  expect(site.requests(MY_PING.url).every(({ headers }) => headers['cookie'] === undefined)).toBe(true);
  expect(await axe(page)).toEqual([]);

  site.answerWith(MY_PING.url, webPage('Not here.', 'text/html', 404));
  await link.getByRole('button', { name: 'Read it again' }).click();
  await expect(page.locator('[data-check=public]')).toHaveAttribute('data-state', 'wrong');
  await expect(page.locator('[data-check=public]')).toContainText('HTTP status 404');

  site.answerWith(MY_PING.url, post('http://arxiv.org/abs/1706.03762v7#comments'));
  await page.locator('[data-check=public]').getByRole('button', { name: 'Read it again' }).click();
  await expect(page.getByText('Nothing speaks against it')).toBeVisible();
  expect(await axe(page)).toEqual([]);

  await pressSend(page);
  await expectVerdict(page, 'accepted');
  const again = await extensionPage(COMPOSE);
  await writePing(again);
  const before = again.locator('[data-check=first-time]');
  await expect(before).toContainText(/You already sent this address there on .*, and it was accepted\./);
  const history = await pageOpenedBy(before.getByRole('button', { name: 'Show that ping' }));
  const row = history.locator('[data-ping-id]');
  await expect(row).toHaveAttribute('data-verdict', 'accepted');
  await expect(row.getByRole('button', { expanded: true })).toBeVisible();
});
