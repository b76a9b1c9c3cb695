import { GARDEN_POST } from '../../scripts/practice-site/garden-host.ts';
import { seedBlog } from './harness/seed-blog.ts';
import { expect, test } from './harness/test.ts';

test.use({ inRealWindow: true });

const COMPOSE = `compose.html?target=${encodeURIComponent('https://arxiv.org/abs/1706.03762')}`;

test('the blog’s host is asked for by the click; denied, it can be filled in by hand; allowed, it is found', async ({
  site,
  extensionPage,
  realWindow,
  axe,
}) => {
  const options = await extensionPage('options.html#blogs');
  await options.getByLabel('Your blog’s address').fill('garden.example');
  await expect(options.getByText('Your browser may ask for access to this one site.')).toBeVisible();
  const find = options.getByRole('button', { name: 'Find my blog' });
  await realWindow.answerPermissionPrompt('deny', () => find.click());
  await expect(options.getByText('Access to garden.example was not allowed')).toBeVisible();
  expect(site.requests()).toEqual([]);
  expect(await axe(options)).toEqual([]);

  await realWindow.answerPermissionPrompt('allow', () => find.click());
  await expect(options.getByLabel('Name')).toHaveValue('A Kitchen Garden');
});

test('“Read this post” asks for access and fills in what the post says', async ({
  context,
  extensionPage,
  realWindow,
}) => {
  await seedBlog(context, { feed: null });
  const compose = await extensionPage(COMPOSE);
  await compose.getByLabel('Your post’s address').fill(GARDEN_POST.url);
  await compose.getByLabel('Blog name').fill('Mine');
  const read = compose.getByRole('button', { name: 'Read this post' });
  await realWindow.answerPermissionPrompt('allow', () => read.click());
  await expect(compose.getByLabel('Title')).toHaveValue(GARDEN_POST.title);
  await expect(compose.getByLabel('Blog name')).toHaveValue('Mine');
});
