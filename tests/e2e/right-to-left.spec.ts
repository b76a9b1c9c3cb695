import type { Page } from '@playwright/test';
import { GARDEN_POST } from '../../scripts/practice-site/garden-host.ts';
import { seedBlog } from './harness/seed-blog.ts';
import { expect, test } from './harness/test.ts';

const COMPOSE = `compose.html?target=${encodeURIComponent('https://arxiv.org/abs/1706.03762')}`;

test.use({ allowedHosts: ['garden.example'] });

/** Every page, brought to where there is something on it. */
const PAGES: readonly {
  readonly name: string;
  readonly path: string;
  readonly ready: (page: Page) => Promise<void>;
}[] = [
  { name: 'first steps', path: 'welcome.html', ready: (page) => expect(page.locator('kbd')).toBeVisible() },
  {
    name: 'practice',
    path: 'practice.html',
    async ready(page) {
      await page.getByRole('button', { name: 'Fill in an example' }).click();
      await page.locator('form[data-ping-url] [type="submit"]').press('Enter');
      await expect(page.locator('output[data-verdict]')).toBeVisible();
    },
  },
  { name: 'help', path: 'help.html', ready: (page) => expect(page.locator('h2').first()).toBeVisible() },
  {
    name: 'asking for a linked page',
    path: 'compose.html?target=https://notebook.example/',
    ready: (page) => expect(page.getByRole('button', { name: /Allow access/ })).toBeVisible(),
  },
  {
    name: 'picking a post',
    path: COMPOSE,
    ready: (page) => expect(page.locator('[role="option"]').first()).toBeVisible(),
  },
  {
    name: 'writing a ping',
    path: COMPOSE,
    async ready(page) {
      await page.getByRole('combobox', { name: 'Your post’s address' }).fill(GARDEN_POST.url);
      await expect(page.getByLabel('Title')).toHaveValue(GARDEN_POST.title);
      await expect(page.locator('[data-preview]')).toBeAttached();
      await page.locator('form details').evaluateAll((all: HTMLDetailsElement[]) => {
        for (const details of all) details.open = true;
      });
      await expect(page.locator('[data-preview]')).toBeVisible();
    },
  },
  {
    name: 'the history',
    path: 'options.html#history',
    ready: (page) => expect(page.getByRole('heading', { name: 'No pings yet' })).toBeVisible(),
  },
  {
    name: 'the drafts',
    path: 'options.html#drafts',
    ready: (page) => expect(page.getByText('Links that knock').first()).toBeVisible(),
  },
  {
    name: 'my blogs',
    path: 'options.html#blogs',
    ready: (page) => expect(page.locator('[data-blog-url]').first()).toBeVisible(),
  },
  {
    name: 'the settings',
    path: 'options.html#settings',
    ready: (page) => expect(page.getByText('arxiv.org').filter({ visible: true }).first()).toBeVisible(),
  },
];

test('every page says its own language, and is right in one that is written from right to left, 360 px wide', async ({
  context,
  extensionPage,
}) => {
  await seedBlog(context, { name: 'First' }, 1);
  await seedBlog(context, { name: 'Second' }, 2);
  for (const { name, path, ready } of PAGES) {
    await test.step(name, async () => {
      const page = await extensionPage(path);
      await page.setViewportSize({ width: 360, height: 800 });
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
      await ready(page);
      await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
      expect(await page.evaluate(outOfSight)).toEqual([]);
      // What begins a line begins it at the right.
      expect(await page.evaluate(beginsAtLeft)).toEqual([]);
      await page.close();
    });
  }
});

/** What stands beyond either edge of the window, where nobody can scroll to it or has to. */
function outOfSight(): string[] {
  const { documentElement: root } = document;
  const found: string[] = [];
  if (root.scrollWidth > root.clientWidth) found.push(`the page is ${root.scrollWidth} px wide`);
  for (const element of document.body.querySelectorAll('*')) {
    const { left, right, width, height } = element.getBoundingClientRect();
    if (width <= 1 || height <= 1 || (left >= -0.5 && right <= root.clientWidth + 0.5)) continue;
    let inner: Element | null = element;
    while (inner !== null && getComputedStyle(inner).overflowX === 'visible') inner = inner.parentElement;
    // What is in a box that scrolls or cuts is its own affair.
    if (inner !== null && inner !== document.body && inner !== root) continue;
    found.push(`${element.tagName} “${(element.textContent ?? '').slice(0, 40)}” from ${left} to ${right}`);
  }
  return found;
}

/** Headings and labels that do not begin at the right of the room that they have. */
function beginsAtLeft(): string[] {
  return [...document.querySelectorAll<HTMLElement>('h1, h2, h3, label')]
    .filter((element) => element.checkVisibility() && getComputedStyle(element).textAlign !== 'center')
    .filter((element) => {
      const words = document.createRange();
      words.selectNodeContents(element);
      const [box, text] = [element.getBoundingClientRect(), words.getBoundingClientRect()];
      return text.width > 0 && box.right - text.right > text.left - box.left + 1;
    })
    .map((element) => element.textContent ?? '');
}
