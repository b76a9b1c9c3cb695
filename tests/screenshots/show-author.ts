import type { Page } from '@playwright/test';
import { page as webPage } from '../../scripts/practice-site/answer.ts';
import { httpStatus, silence } from '../../scripts/practice-site/answers.ts';
import { GARDEN_POST } from '../../scripts/practice-site/garden-host.ts';
import { emptyShelf, NOTEBOOK, shelve, shelveOddly } from './author-shelf.ts';
import type { Studio } from './studio.ts';
import { holdClock, openTab, writePost } from './studio.ts';

const PAPER = 'https://arxiv.org/abs/1706.03762';
const BLOGS = 'options.html#blogs';
const HOME = 'https://garden.example/';
const POST = `${HOME}2026/weeds/`;

/** The user's own side: posts to pick, where a text is from, My blogs, and what is said before a ping goes. */
export async function showAuthor(studio: Studio): Promise<void> {
  await showPicker(studio);
  await showBlogs(studio);
  await showChecks(studio);
  await showPreviews(studio);
}

const address = (page: Page) => page.getByLabel('Your post’s address');

/** The form for a paper: what was left of an earlier picture is a draft for that one. */
async function compose(studio: Studio, height = 640, paper = PAPER): Promise<Page> {
  const page = await openTab(studio, `compose.html?target=${encodeURIComponent(paper)}`, height);
  await page.setViewportSize({ width: 480, height });
  await page.locator('form[data-ping-url]').waitFor();
  await holdClock(page);
  return page;
}

async function showPicker(studio: Studio): Promise<void> {
  const { camera, site } = studio;
  const take = async (name: string, words: string, typed = '') => {
    const page = await compose(studio);
    if (typed !== '') {
      await page.locator('[role="option"]').first().waitFor();
      await address(page).fill(typed);
    }
    await page.getByText(words).filter({ visible: true }).first().waitFor();
    await camera.take(page, `picker-${name}`);
    await page.close();
  };
  await shelve(studio, { feed: 'https://elsewhere.example/feed.xml' });
  await take('no-access', 'To offer your posts, the feed has to be read.');
  await shelve(studio, { feed: null });
  await take('no-feed', 'This blog has no feed to pick posts from.');
  const damaged = `${HOME}damaged.xml`;
  site.answerWith(damaged, webPage('<rss version="2.0"><channel><title', 'text/xml'));
  await shelve(studio, { feed: damaged });
  await take('damaged', 'The feed is damaged');
  const slow = `${HOME}slow.xml`;
  site.answerWith(slow, silence);
  await shelve(studio, { feed: slow });
  await take('loading', 'Reading the posts of');
  const linking = `${HOME}linking.xml`;
  site.answerWith(linking, webPage(linkingFeed(), 'text/xml'));
  await shelve(studio, { feed: linking }, { ...NOTEBOOK, targets: 'blogs' });
  await take('links', 'Links to another form of it');
  await take('no-match', 'No post is like that.', 'parsnips');

  await shelve(studio, {});
  const page = await compose(studio, 760, 'https://arxiv.org/abs/2601.00001');
  await page.locator('[role="option"]').first().click();
  await page.locator('[data-source]').first().waitFor();
  for (const why of await page.locator('[data-source]').all()) await why.click();
  await camera.take(page, 'source-why');
  await page.close();
}

function linkingFeed(): string {
  const item = (title: string, path: string, day: number, link: string) =>
    `<item><title>${title}</title><link>${HOME}${path}/</link><pubDate>${day} Nov 2026 09:00:00 GMT</pubDate><description>&lt;p&gt;See &lt;a href="${link}"&gt;this&lt;/a&gt;.&lt;/p&gt;&lt;p&gt;And&lt;/p&gt;&lt;p&gt;more.&lt;/p&gt;</description></item>`;
  return `<rss version="2.0"><channel><title>A Kitchen Garden</title><link>${HOME}</link>
${item('Garlic before the frost', 'garlic', 18, HOME)}
${item('Attention, and what the beans make of it', 'beans', 15, PAPER)}
${item('Heads: eight of lettuce, eight of the other kind, and a long afternoon spent between the two of them with a notebook on one knee', 'heads', 11, 'https://arxiv.org/pdf/1706.03762v7')}
${item('What the rain left', 'rain', 3, HOME)}
</channel></rss>`;
}

async function showBlogs(studio: Studio): Promise<void> {
  const { camera, site } = studio;
  await emptyShelf(studio);
  site.answerWith(`${HOME}slow/`, silence);
  const options = await openTab(studio, BLOGS);
  await options.getByLabel('Your blog’s address').fill(`${HOME}slow/`);
  await options.keyboard.press('Enter');
  await options.getByText('Reading garden.example…').waitFor();
  await camera.take(options, 'blogs-finding');
  await options.reload();
  await options.evaluate(() => Object.assign(chrome.permissions, { request: async () => false }));
  await options.getByLabel('Your blog’s address').fill('notes.example');
  await options.keyboard.press('Enter');
  await options.getByText('was not allowed').waitFor();
  await camera.take(options, 'blogs-denied');
  await options.close();

  await shelveOddly(studio);
  const odd = await openTab(studio, BLOGS);
  await odd.getByRole('heading', { name: 'Set aside' }).waitFor();
  await camera.take(odd, 'blogs-only-here');
  await odd.close();

  await shelve(studio, {}, NOTEBOOK, {
    name: 'مدونة الحديقة',
    url: 'https://hadiqa.example/',
    targets: 'blogs',
  });
  const several = await openTab(studio, BLOGS);
  await several.getByRole('button', { name: 'Move up' }).nth(1).focus();
  await several.keyboard.press('Enter');
  await several.locator('[data-blog-url]').nth(0).getByText('Notes from the margin').waitFor();
  await camera.take(several, 'blogs-several');
  await several.close();

  const lost = await openTab(studio, 'help.html');
  await lost.addInitScript(() => {
    const answer = { err: { name: 'Error', message: 'No storage' } };
    Object.assign(chrome.runtime, {
      sendMessage: (_: unknown, tell: (answer: object) => void) => tell(answer),
    });
  });
  await lost.goto(studio.browser.extensionUrl(BLOGS));
  await lost.getByText('Your blogs could not be read.').waitFor();
  await camera.take(lost, 'blogs-unreadable');
  await lost.close();
}

async function showChecks(studio: Studio): Promise<void> {
  const { camera, site } = studio;
  await emptyShelf(studio);
  const take = async (name: string, ready: string, prepare: (page: Page) => Promise<void>) => {
    const page = await compose(studio, 1000);
    await prepare(page);
    await page.locator(ready).first().waitFor({ state: 'attached' });
    const checks = page.locator('form > section').first();
    await checks
      .locator('details')
      .first()
      .evaluate((details: HTMLDetailsElement) => {
        details.open = true;
      });
    await camera.take(page, `checks-${name}`, checks);
    await page.close();
  };
  await take('good', '[data-check="link"][data-state="good"]', (page) => writePost(page));
  await take('access', '[data-check="unread"] button', async (page) => {
    await writePost(page);
    await address(page).fill('https://notes.example/2026/weeds/');
  });
  site.answerWith(
    POST,
    webPage(
      `<title>Weeds</title><meta name="robots" content="noindex"><a href="https://arxiv.org/pdf/1706.03762v7">the paper</a>`,
    ),
  );
  await take('take-note', '[data-check="link"][data-state="warning"]', async (page) => {
    await writePost(page);
    await page.locator('[name="title"]').fill(`${GARDEN_POST.title}, ${'and on and on '.repeat(20)}`);
    await page.locator('[name="blog_name"]').fill('');
    await address(page).fill(POST);
  });
  site.answerWith(`${HOME}gone/`, httpStatus(404));
  await take('gone', '[data-check][data-state="wrong"]', async (page) => {
    await writePost(page);
    await address(page).fill(`${HOME}gone/`);
  });
}

async function showPreviews(studio: Studio): Promise<void> {
  const { camera } = studio;
  for (const [name, pingUrl] of [
    ['arxiv', 'https://arxiv.org/trackback/1706.03762'],
    ['wordpress', 'https://weblog.example/2026/a-post/trackback/'],
    ['plain', 'https://receiver.example/mt-tb.cgi/42'],
  ] as const) {
    const page = await openTab(studio, 'compose.html');
    await page.setViewportSize({ width: 480, height: 1700 });
    await holdClock(page);
    await page.getByLabel('Paste a TrackBack URL').fill(pingUrl);
    await page.keyboard.press('Enter');
    await page.locator('form[data-ping-url]').waitFor();
    await writePost(page);
    const summaries = page.locator('form > section > details > summary');
    await summaries.last().waitFor();
    if (name === 'arxiv') await page.locator('[name="title"]').fill('Über Verweise, die anklopfen, und 漢字');
    const card = page.locator('form > section > details', { has: page.locator('[data-preview]') });
    await card.evaluate((details: HTMLDetailsElement) => {
      details.open = true;
    });
    await camera.take(page, `preview-${name}`, card);
    if (name === 'plain') {
      await summaries.last().click();
      await page.getByRole('button', { name: /^Dry run/ }).click();
      await page.getByText('Nothing was sent.').waitFor();
      await camera.take(page, 'dry-run', page.locator('form > section > details').last());
    }
    await page.close();
  }
}
