import type { Locator } from '@playwright/test';
import { GARDEN_POST } from '../../scripts/practice-site/garden-host.ts';
import { seedBlog } from './harness/seed-blog.ts';
import { expect, test } from './harness/test.ts';
import { expectVerdict } from './harness/write-ping.ts';

const PAPER = 'https://arxiv.org/abs/1706.03762';
const RECEIVER = 'https://arxiv.org/trackback/1706.03762';

test.use({ allowedHosts: ['garden.example'] });

test('with a blog set up, a ping is three clicks: toolbar button, post, Send', async ({
  site,
  context,
  openPage,
  clickToolbar,
}) => {
  await seedBlog(context);
  const paper = await openPage(PAPER);
  let clicks = 0;
  const click = async (what: Locator) => {
    clicks += 1;
    await what.click();
  };

  clicks += 1;
  const popup = await clickToolbar(paper);
  await click(popup.getByRole('option', { name: GARDEN_POST.title }));
  await expect(popup.getByLabel('Title')).toHaveValue(GARDEN_POST.title);
  await click(popup.getByRole('button', { name: 'Send ping to arxiv.org' }));

  await expectVerdict(popup, 'accepted');
  expect(clicks).toBe(3);
  expect(site.pings()).toMatchObject([
    {
      pingUrl: RECEIVER,
      url: GARDEN_POST.url,
      title: GARDEN_POST.title,
      excerpt: GARDEN_POST.excerpt,
      blogName: GARDEN_POST.blogName,
    },
  ]);
});

test('by keyboard: arrow, Enter, Enter', async ({ site, context, openPage, clickToolbar }) => {
  await seedBlog(context);
  const popup = await clickToolbar(await openPage(PAPER));
  await expect(popup.getByRole('option')).toHaveCount(3);
  await expect(popup.getByRole('combobox', { name: 'Your post’s address' })).toBeFocused();
  await popup.keyboard.press('ArrowDown');
  await expect(popup.getByRole('option', { name: GARDEN_POST.title })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('listbox')).toHaveCount(0);
  await popup.keyboard.press('Enter');
  await expectVerdict(popup, 'accepted');
  expect(site.pings()).toMatchObject([{ pingUrl: RECEIVER, url: GARDEN_POST.url }]);
});

test('the posts and the post are asked for without cookies or referrer', async ({
  site,
  context,
  openPage,
  clickToolbar,
}) => {
  await context.addCookies([{ name: 'session', value: 'secret', domain: 'garden.example', path: '/' }]);
  await seedBlog(context);
  const popup = await clickToolbar(await openPage(PAPER));
  await popup.getByRole('option', { name: GARDEN_POST.title }).click();
  await expect.poll(() => site.requests(GARDEN_POST.url)).toHaveLength(1);
  for (const url of ['https://garden.example/feed.xml', GARDEN_POST.url]) {
    const [request] = site.requests(url);
    expect(request?.headers).not.toHaveProperty('cookie');
    expect(request?.headers).not.toHaveProperty('referer');
  }
});
