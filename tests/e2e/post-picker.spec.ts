import type { Page } from '@playwright/test';
import { page as webPage } from '../../scripts/practice-site/answer.ts';
import { httpStatus } from '../../scripts/practice-site/answers.ts';
import { GARDEN_POST } from '../../scripts/practice-site/garden-host.ts';
import { GARDEN, seedBlog } from './harness/seed-blog.ts';
import { pageOpenedBy } from './harness/page-opened-by.ts';
import { expect, test } from './harness/test.ts';
import { expectVerdict, pressSend } from './harness/write-ping.ts';

const PAPER = 'https://arxiv.org/abs/1706.03762';
const COMPOSE = `compose.html?target=${encodeURIComponent(PAPER)}`;
const FEED = 'https://garden.example/feed.xml';
const OTHER_POST = 'Garlic before the frost';

test.use({ allowedHosts: ['garden.example'] });

const address = (page: Page) => page.getByRole('combobox', { name: 'Your post’s address' });
const options = (page: Page) => page.getByRole('listbox').getByRole('option');

function feedOf(items: string): string {
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Feed</title><link>https://garden.example/</link>${items}</channel></rss>`;
}

function manyPosts(count: number): string {
  return feedOf(
    Array.from(
      { length: count },
      (_, index) =>
        `<item><title>Post ${index} ${index === 7 ? 'with a title that goes on '.repeat(20) : ''}</title><link>https://garden.example/${index}/</link></item>`,
    ).join(''),
  );
}

test('offers the posts that link to the entry first, says what became of them, and filters', async ({
  context,
  extensionPage,
  axe,
}) => {
  await seedBlog(context);
  const compose = await extensionPage(COMPOSE);
  await expect(options(compose)).toHaveText([
    new RegExp(`^${GARDEN_POST.title}.*Links here`),
    new RegExp(OTHER_POST),
    /What the rain left/,
  ]);
  expect(await axe(compose)).toEqual([]);

  await address(compose).pressSequentially('FROST garl');
  await expect(options(compose)).toHaveText([new RegExp(OTHER_POST)]);
  await address(compose).fill('no such post');
  await expect(compose.getByText('No post is like that.')).toBeVisible();
  expect(await axe(compose)).toEqual([]);
  await compose.keyboard.press('Escape');
  await expect(compose.getByText('No post is like that.')).toBeHidden();

  await address(compose).fill('knock');
  await options(compose).click();
  await pressSend(compose);
  await expectVerdict(compose, 'accepted');

  const again = await extensionPage(COMPOSE);
  await expect(options(again).first()).toContainText(/Links here\s*Accepted/);
});

test('never overwrites what was typed, refills what was not touched, and says where it is from', async ({
  context,
  extensionPage,
  axe,
}) => {
  await seedBlog(context);
  const compose = await extensionPage(COMPOSE);
  await compose.getByLabel('Title').fill('My own words');
  await address(compose).click();
  await options(compose).filter({ hasText: GARDEN_POST.title }).click();
  await expect(compose.getByLabel('Excerpt')).toHaveValue(GARDEN_POST.excerpt);
  await expect(compose.getByLabel('Blog name')).toHaveValue(GARDEN.name);
  await expect(compose.getByLabel('Title')).toHaveValue('My own words');

  const why = compose.getByRole('button', { name: 'Why this text?' });
  await expect(why).toHaveCount(2);
  await why.first().click();
  await expect(compose.getByText('Your blog’s feed gives it for this post.')).toBeVisible();
  expect(await axe(compose)).toEqual([]);

  // What closes the page loses nothing, and still knows which words are not the user's own.
  await compose.reload();
  await expect(compose.getByLabel('Excerpt')).toHaveValue(GARDEN_POST.excerpt);
  await address(compose).click();
  await options(compose).filter({ hasText: OTHER_POST }).click();
  await expect(compose.getByLabel('Excerpt')).toHaveValue(/^Six cloves/);
  await expect(compose.getByLabel('Title')).toHaveValue('My own words');

  await why.first().click();
  await compose.getByRole('button', { name: 'Clear' }).click();
  await expect(compose.getByLabel('Excerpt')).toHaveValue('');
  await expect(compose.getByLabel('Excerpt')).toBeFocused();
  await expect(why).toHaveCount(1);
});

test('fills the fields from a pasted address that is in no feed', async ({
  site,
  context,
  extensionPage,
}) => {
  await seedBlog(context, { feed: null });
  const url = 'https://garden.example/unlisted/';
  const styled = `<style>p{color:red}</style><p style="color:red" onclick="x()">Text.</p>`;
  site.answerWith(
    url,
    webPage(
      `<title>Unlisted | A Kitchen Garden</title><meta property="og:site_name" content="A Kitchen Garden"><meta name="description" content="Said nowhere.">${styled}`,
    ),
  );
  const compose = await extensionPage(COMPOSE);
  await expect(compose.getByText('This blog has no feed to pick posts from.')).toBeVisible();
  await address(compose).fill(url);
  await expect(compose.getByLabel('Title')).toHaveValue('Unlisted');
  await expect(compose.getByLabel('Excerpt')).toHaveValue('Said nowhere.');
  await expect(compose.getByLabel('Blog name')).toHaveValue(GARDEN.name);
});

test('what is selected on the open post becomes the excerpt', async ({
  context,
  openPage,
  extensionPage,
}) => {
  await seedBlog(context);
  const post = await openPage(GARDEN_POST.url);
  await post.evaluate(() => {
    const paragraph = document.querySelector('p + ul + p, article p, p:last-of-type');
    if (paragraph !== null) getSelection()?.selectAllChildren(paragraph);
  });
  const selected = await post.evaluate(() => String(getSelection()).replaceAll(/\s+/g, ' ').trim());
  expect(selected).not.toBe('');
  const compose = await extensionPage(COMPOSE);
  await options(compose).filter({ hasText: GARDEN_POST.title }).click();
  await expect(compose.getByLabel('Excerpt')).toHaveValue(new RegExp(`^${selected.slice(0, 20)}`));
  await compose.getByRole('button', { name: 'Why this text?' }).nth(1).click();
  await expect(compose.getByText('You have selected it on your post.')).toBeVisible();
});

test('asks the server only whether the feed has changed, once it has it', async ({
  site,
  context,
  extensionPage,
}) => {
  await seedBlog(context);
  const first = webPage(manyPosts(1), 'application/rss+xml');
  const headers = { ...first.headers, etag: '"one"', 'last-modified': 'Wed, 18 Nov 2026 09:00:00 GMT' };
  const unchanged = { ...webPage('', undefined, 304), headers: {} };
  site.answerWith(FEED, { ...first, headers }, unchanged);
  await expect(options(await extensionPage(COMPOSE))).toHaveText([/Post 0/]);
  await expect(options(await extensionPage(COMPOSE))).toHaveText([/Post 0/]);
  const [before, after] = site.requests(FEED);
  expect(before?.headers).not.toHaveProperty('if-none-match');
  expect(after?.headers).toMatchObject({
    'if-none-match': '"one"',
    'if-modified-since': 'Wed, 18 Nov 2026 09:00:00 GMT',
  });
});

test('shows 200 posts with long titles, and goes through them by keyboard', async ({
  site,
  context,
  openPage,
  clickToolbar,
  axe,
}) => {
  site.answerWith(FEED, webPage(manyPosts(230), 'text/plain'));
  await seedBlog(context);
  const popup = await clickToolbar(await openPage(PAPER));
  await expect(options(popup)).toHaveCount(200);
  await popup.keyboard.press('ArrowUp');
  const last = options(popup).last();
  await expect(last).toHaveAttribute('aria-selected', 'true');
  await expect(last).toBeInViewport();
  await expect(address(popup)).toHaveAttribute(
    'aria-activedescendant',
    (await last.getAttribute('id')) ?? '?',
  );
  expect(await axe(popup)).toEqual([]);
  await popup.keyboard.press('Escape');
  await expect(popup.getByRole('listbox')).toHaveCount(0);
  await popup.keyboard.press('ArrowDown');
  await expect(options(popup)).toHaveCount(200);
});

test.describe('a feed without posts', () => {
  for (const { name, answer, words, again } of [
    { name: 'that cannot be reached', answer: httpStatus(503), words: 'HTTP status 503', again: true },
    {
      name: 'that is a page',
      answer: webPage('<!doctype html><title>Hello</title>'),
      words: 'leads to a web page',
      again: false,
    },
    { name: 'that is damaged', answer: webPage('<rss <<', 'text/xml'), words: 'damaged', again: false },
    {
      name: 'that has none yet',
      answer: webPage(feedOf(''), 'text/xml'),
      words: 'no posts in the feed yet',
      again: false,
    },
  ]) {
    test(`${name}: says so, and any address can be typed`, async ({ site, context, extensionPage, axe }) => {
      site.answerWith(FEED, answer);
      await seedBlog(context);
      const compose = await extensionPage(COMPOSE);
      await expect(compose.getByText(words)).toBeVisible();
      expect(await axe(compose)).toEqual([]);
      if (again) {
        site.answerWith(FEED, webPage(manyPosts(2), 'text/xml'));
        await compose.getByRole('button', { name: 'Try again' }).click();
        await expect(options(compose)).toHaveCount(2);
      }
      await address(compose).fill('https://garden.example/typed/');
      await expect(compose.getByText(words)).toBeHidden();
      await expect(options(compose)).toHaveCount(0);
    });
  }
});

test('offers the blog for this kind of target, and the others', async ({
  site,
  context,
  extensionPage,
  axe,
}) => {
  const papersFeed = 'https://garden.example/papers.xml';
  site.answerWith(papersFeed, webPage(manyPosts(1), 'text/xml'));
  await seedBlog(context, { targets: 'blogs' }, 1);
  await seedBlog(context, { name: 'Paper notes', feed: papersFeed, targets: 'papers' }, 2);
  const compose = await extensionPage(COMPOSE);
  await expect(options(compose)).toHaveText([/Post 0/]);
  const blog = compose.getByRole('combobox', { name: 'Blog', exact: true });
  await expect(blog.locator('option:checked')).toHaveText('Paper notes');
  expect(await axe(compose)).toEqual([]);
  await blog.selectOption('A Kitchen Garden');
  await expect(options(compose)).toHaveCount(3);
});

test.describe('without access', () => {
  test.use({ allowedHosts: [] });

  test('says what the feed is read for, and offers to ask', async ({ site, context, extensionPage, axe }) => {
    await seedBlog(context);
    const compose = await extensionPage(COMPOSE);
    await expect(compose.getByText('Your browser may ask for access to garden.example.')).toBeVisible();
    await expect(compose.getByRole('button', { name: 'Allow access to garden.example' })).toBeVisible();
    expect(await axe(compose)).toEqual([]);

    await address(compose).fill(GARDEN_POST.url);
    await expect(compose.getByRole('button', { name: 'Read this post' })).toBeVisible();
    await expect(compose.getByLabel('Title')).toHaveValue('');
    expect(await axe(compose)).toEqual([]);
    expect(site.requests()).toEqual([]);
  });

  test('and without a blog, one line leads to setting one up', async ({ extensionPage, axe }) => {
    const compose = await extensionPage(COMPOSE);
    const setUp = compose.getByRole('button', { name: 'Set up your blog to pick posts' });
    await expect(setUp).toBeVisible();
    expect(await axe(compose)).toEqual([]);
    const opened = await pageOpenedBy(setUp);
    await expect(opened.getByRole('heading', { name: 'No blog yet' })).toBeVisible();
  });
});
