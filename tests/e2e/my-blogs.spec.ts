import { page as webPage } from '../../scripts/practice-site/answer.ts';
import { httpStatus } from '../../scripts/practice-site/answers.ts';
import { GARDEN_POST } from '../../scripts/practice-site/garden-host.ts';
import { seedBlog, storeInSync } from './harness/seed-blog.ts';
import { expect, test } from './harness/test.ts';

const BLOGS = 'options.html#blogs';
const HOME = 'https://garden.example/';

test.describe('where the blog’s host is allowed', () => {
  test.use({ allowedHosts: ['garden.example'] });

  test('sets up a blog from one address, corrects and deletes it, and takes that back', async ({
    extensionPage,
    axe,
  }) => {
    const options = await extensionPage(BLOGS);
    await expect(options.getByRole('heading', { name: 'No blog yet' })).toBeVisible();
    expect(await axe(options)).toEqual([]);

    await options.getByLabel('Your blog’s address').fill('garden.example');
    await options.getByRole('button', { name: 'Find my blog' }).click();
    await expect(options.getByLabel('Name')).toHaveValue('A Kitchen Garden');
    await expect(options.getByLabel('Name')).toBeFocused();
    await expect(options.getByLabel('Address')).toHaveValue(HOME);
    await expect(options.getByLabel('Feed')).toHaveValue('https://garden.example/feed.xml');
    await expect(
      options.getByText('The feed has 3 posts. The newest is: Garlic before the frost'),
    ).toBeVisible();
    expect(await axe(options)).toEqual([]);
    await options.getByLabel('Name').fill('My garden');
    await options.getByLabel('Used for').selectOption('Papers on arXiv');
    await options.getByRole('button', { name: 'Save' }).click();
    const row = options.locator('[data-blog-url]');
    await expect(row).toContainText('My garden');
    await expect(row).toContainText('garden.example · Papers on arXiv');
    expect(await axe(options)).toEqual([]);

    const other = await extensionPage(BLOGS);
    await expect(other.locator('[data-blog-url]')).toContainText('My garden');
    await row.getByRole('button', { name: 'Edit' }).click();
    await options.getByLabel('Name').fill('');
    await options.getByRole('button', { name: 'Save' }).click();
    await expect(options.getByText('Please give it a name.')).toBeVisible();
    await expect(options.getByLabel('Name')).toBeFocused();
    expect(await axe(options)).toEqual([]);
    await options.getByLabel('Name').fill('The garden');
    await options.getByRole('button', { name: 'Save' }).click();
    await expect(row.getByRole('button', { name: 'Edit' })).toBeFocused();
    await expect(other.locator('[data-blog-url]')).toContainText('The garden');

    await row.getByRole('button', { name: 'Delete' }).click();
    await expect(options.getByText('The garden is deleted.')).toBeVisible();
    await expect(options.getByRole('button', { name: 'Undo' })).toBeFocused();
    await expect(other.getByText('No blog yet')).toBeVisible();
    expect(await axe(options)).toEqual([]);
    await options.getByRole('button', { name: 'Undo' }).click();
    await expect(row.getByRole('button', { name: 'Edit' })).toBeFocused();
    await expect(other.locator('[data-blog-url]')).toContainText('The garden');
    await other.getByRole('button', { name: 'Delete' }).click();
    await expect(other.getByRole('button', { name: 'Undo' })).toBeVisible();
    await other.reload();
    await expect(other.getByText('No blog yet')).toBeVisible();
  });

  for (const { from, url } of [
    { from: 'a post', url: GARDEN_POST.url },
    { from: 'the feed', url: 'https://garden.example/feed.xml' },
  ]) {
    test(`finds the blog from the address of ${from}`, async ({ extensionPage }) => {
      const options = await extensionPage(BLOGS);
      await options.getByLabel('Your blog’s address').fill(url);
      await options.keyboard.press('Enter');
      await expect(options.getByLabel('Name')).toHaveValue('A Kitchen Garden');
      await expect(options.getByLabel('Address')).toHaveValue(HOME);
      await expect(options.getByLabel('Feed')).toHaveValue('https://garden.example/feed.xml');
    });
  }

  test('takes name and posts of a JSON feed larger than 5 MB from its beginning, and says so', async ({
    extensionPage,
    site,
  }) => {
    const post = (number: number) => ({
      id: `${number}`,
      url: `${HOME}${number}/`,
      title: `Post ${number}`,
      date_published: new Date(Date.UTC(2026, 0, 30 - number)).toISOString(),
      content_html: `<p>${'Words. '.repeat(100_000)}</p>`,
    });
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'The big garden',
      home_page_url: HOME,
      items: Array.from({ length: 10 }, (_, index) => post(index + 1)),
    };
    site.answerWith(`${HOME}feed.json`, webPage(JSON.stringify(feed), 'application/feed+json'));
    site.answerWith(
      `${HOME}huge.json`,
      webPage(JSON.stringify({ ...feed, items: [{ ...post(1), content_html: 'x'.repeat(6_000_000) }] })),
    );
    const options = await extensionPage(BLOGS);
    await options.getByLabel('Your blog’s address').fill(`${HOME}huge.json`);
    await options.keyboard.press('Enter');
    await expect(options.getByText('a feed that is too large to be read, more than 5 MB.')).toBeVisible();
    await expect(options.getByLabel('Your blog’s address')).toBeFocused();
    await options.getByLabel('Your blog’s address').fill(`${HOME}feed.json`);
    await options.keyboard.press('Enter');
    await expect(options.getByLabel('Name')).toHaveValue('The big garden');
    await expect(options.getByLabel('Feed')).toHaveValue(`${HOME}feed.json`);
    await expect(options.getByText('The feed has 7 posts. The newest is: Post 1')).toBeVisible();
    await expect(options.getByText('so only its beginning is read.')).toBeVisible();
  });

  test('a page without a feed: says so, and takes one that is known or none', async ({
    site,
    extensionPage,
    axe,
  }) => {
    site.answerWith(HOME, webPage('<!doctype html><title>Just a garden</title>'));
    site.answerWith('https://garden.example/other.xml', webPage('<!doctype html><title>A page</title>'));
    const options = await extensionPage(BLOGS);
    await options.getByLabel('Your blog’s address').fill(HOME);
    await options.getByRole('button', { name: 'Find my blog' }).click();
    await expect(options.getByText('No feed was found there.')).toBeVisible();
    await options.getByLabel('Feed').fill('https://garden.example/other.xml');
    await options.getByRole('button', { name: 'Check the feed' }).click();
    await expect(options.getByText('leads to a web page and not to a feed')).toBeVisible();
    expect(await axe(options)).toEqual([]);
    await options.getByLabel('Feed').fill('');
    await options.getByLabel('Name').fill('Just a garden');
    await options.getByRole('button', { name: 'Save' }).click();
    await expect(options.locator('[data-blog-url]')).toContainText('without a feed');
  });

  test('an address that cannot be read, or is none: says what to do', async ({
    site,
    extensionPage,
    axe,
  }) => {
    site.answerWith(HOME, httpStatus(500));
    const options = await extensionPage(BLOGS);
    const address = options.getByLabel('Your blog’s address');
    await address.fill('my blog');
    await options.getByRole('button', { name: 'Find my blog' }).click();
    await expect(options.getByText('Please give a web address, such as blog.example.')).toBeVisible();
    await expect(address).toBeFocused();
    expect(await axe(options)).toEqual([]);
    await address.fill(HOME);
    await options.getByRole('button', { name: 'Find my blog' }).click();
    await expect(options.getByText('HTTP status 500')).toBeVisible();
    expect(await axe(options)).toEqual([]);
    await options.getByRole('button', { name: 'Fill in by hand' }).click();
    await expect(options.getByLabel('Name')).toBeFocused();
    await expect(options.getByLabel('Address')).toHaveValue(HOME);
  });

  test('where synchronised storage is full, the blog stays on this computer, and the page says so', async ({
    context,
    extensionPage,
    axe,
  }) => {
    const filling = Object.fromEntries(
      Array.from({ length: 14 }, (_, index) => [`filling${index}`, 'x'.repeat(index === 0 ? 500 : 7800)]),
    );
    await storeInSync(context, filling);
    const options = await extensionPage(BLOGS);
    await options.getByLabel('Your blog’s address').fill('garden.example');
    await options.getByRole('button', { name: 'Find my blog' }).click();
    await options.getByLabel('Name').fill('x'.repeat(255));
    await options.getByRole('button', { name: 'Save' }).click();
    const row = options.locator('[data-blog-url]');
    await expect(row).toContainText(
      'Kept on this computer only: your browser’s synchronised storage is full.',
    );
    expect(await axe(options)).toEqual([]);
    await options.reload();
    await expect(row).toContainText('Kept on this computer only');

    // When there is room again, it follows the user.
    await options.evaluate(() => chrome.storage.sync.clear());
    await row.getByRole('button', { name: 'Edit' }).click();
    await options.getByRole('button', { name: 'Save' }).click();
    await expect(row.getByRole('button', { name: 'Edit' })).toBeFocused();
    await expect(row).not.toContainText('Kept on this computer only');
  });
});

test('follows what another computer writes, and sets aside what cannot be read', async ({
  context,
  extensionPage,
  axe,
}) => {
  const options = await extensionPage(BLOGS);
  await expect(options.getByText('No blog yet')).toBeVisible();
  await seedBlog(context, { name: 'Second' }, 2);
  await seedBlog(context, { name: 'First' }, 1);
  await expect(options.locator('[data-blog-url]')).toHaveText([/First/, /Second/]);
  await storeInSync(context, { 'blog:later': { version: 2, wonders: true } });
  await expect(options.getByRole('heading', { name: 'Set aside' })).toBeVisible();
  await expect(options.getByText('"wonders": true')).toBeVisible();
  await expect(options.locator('[data-blog-url]')).toHaveCount(2);
  expect(await axe(options)).toEqual([]);
  await options
    .getByRole('listitem')
    .filter({ hasText: 'wonders' })
    .getByRole('button', { name: 'Delete' })
    .click();
  await expect(options.getByRole('heading', { name: 'Set aside' })).toBeHidden();
});

test('puts blogs in another order by keyboard and pointer, and offers the first where no kind fits', async ({
  context,
  extensionPage,
  axe,
}) => {
  for (const [index, name] of ['First', 'Second', 'Third'].entries()) {
    await seedBlog(context, { name, targets: 'blogs' }, index + 1);
  }
  const [options, other] = [await extensionPage(BLOGS), await extensionPage(BLOGS)];
  await options.bringToFront();
  const rows = options.locator('[data-blog-url]');
  await expect(rows).toHaveText([/First/, /Second/, /Third/]);
  expect(await axe(options)).toEqual([]);

  await rows.nth(2).getByRole('button', { name: 'Move up' }).focus();
  await options.keyboard.press('Enter');
  await expect(rows).toHaveText([/First/, /Third/, /Second/]);
  await expect(rows.nth(1).getByRole('button', { name: 'Move up' })).toBeFocused();
  await options.keyboard.press('Enter');
  await expect(rows).toHaveText([/Third/, /First/, /Second/]);
  await expect(rows.nth(0).getByRole('button', { name: 'Move up' })).toBeFocused();
  await expect(options.getByText('Third is now 1 of 3.')).toBeAttached();
  await rows.nth(1).getByRole('button', { name: 'Move down' }).click();
  await expect(rows).toHaveText([/Third/, /Second/, /First/]);
  expect(await axe(options)).toEqual([]);
  await expect(other.locator('[data-blog-url]')).toHaveText([/Third/, /Second/, /First/]);

  const compose = await extensionPage('compose.html?target=https://arxiv.org/abs/1706.03762');
  const blog = compose.getByRole('combobox', { name: 'Blog', exact: true });
  await expect(blog.locator('option:checked')).toHaveText('Third');
});
