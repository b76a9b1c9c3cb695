import { page as webPage } from '../../scripts/practice-site/answer.ts';
import { expect, test } from './harness/test.ts';
import { expectVerdict, writeAndSend } from './harness/write-ping.ts';

const QUIET = 'https://garden.example/quiet';
const FEED = 'https://garden.example/quiet.xml';

test('a page that says nothing itself may say it in its feed, which is read on a click', async ({
  site,
  openPage,
  clickToolbar,
  axe,
}) => {
  site.answerWith(
    QUIET,
    webPage(
      '<!doctype html><title>Quiet</title><link rel=alternate type="application/rss+xml" href="/quiet.xml">',
    ),
  );
  site.answerWith(
    FEED,
    webPage(
      `<rss version="2.0" xmlns:trackback="http://madskills.com/public/xml/rss/module/trackback/"><channel>
        <item><title>Quiet</title><link>${QUIET}</link><trackback:ping>https://garden.example/tb/q</trackback:ping></item>
      </channel></rss>`,
      'application/rss+xml',
    ),
  );
  site.answerWith(
    'https://garden.example/tb/q',
    webPage('<response><error>0</error></response>', 'text/xml'),
  );
  const popup = await clickToolbar(await openPage(QUIET));
  await expect(popup.getByRole('status')).toContainText('No TrackBack on this page');
  expect(site.requests(FEED)).toHaveLength(0);
  expect(await axe(popup)).toEqual([]);

  await popup.getByRole('button', { name: 'Look in the page’s feed' }).click();
  const line = popup.locator('[data-found-by]');
  await expect(line).toHaveAttribute('data-found-by', 'feed');
  await expect(line).toHaveAttribute('data-ping-url', 'https://garden.example/tb/q');
  await writeAndSend(popup);
  await expectVerdict(popup, 'accepted');
});

test('a frame of the same site may say what its page does not; frames of others are left alone', async ({
  site,
  openPage,
  clickToolbar,
}) => {
  const frame = (id: string) =>
    webPage(`<title>Frame</title><!--<rdf:Description trackback:ping="/tb/${id}"/>-->`);
  site.answerWith('https://garden.example/frame', frame('inside'));
  site.answerWith('https://kitchen.example/frame', frame('outside'));
  site.answerWith(
    QUIET,
    webPage(
      '<title>Quiet</title><iframe src="/frame"></iframe><iframe src="https://kitchen.example/frame"></iframe>',
    ),
  );
  const popup = await clickToolbar(await openPage(QUIET));
  await popup.getByRole('button', { name: 'Look in the page’s frames' }).click();
  await expect(popup.locator('[data-found-by]')).toHaveAttribute(
    'data-ping-url',
    'https://garden.example/tb/inside',
  );
});

test('a feed that says nothing either is said to say nothing', async ({ site, openPage, clickToolbar }) => {
  site.answerWith(
    QUIET,
    webPage('<title>Quiet</title><link rel=alternate type="application/atom+xml" href="/quiet.xml">'),
  );
  site.answerWith(FEED, webPage('<feed xmlns="http://www.w3.org/2005/Atom"></feed>', 'application/atom+xml'));
  const popup = await clickToolbar(await openPage(QUIET));
  await popup.getByRole('button', { name: 'Look in the page’s feed' }).click();
  await expect(popup.getByText('The feed names no address')).toBeVisible();
  await expect(popup.getByLabel('Paste a TrackBack URL')).toBeVisible();
});

test('an address that changes with every visit is read again when the ping goes', async ({
  site,
  openPage,
  clickToolbar,
}) => {
  const keyed = (key: string) =>
    webPage(
      `<!doctype html><title>Keyed</title><!--<rdf:Description dc:identifier="${QUIET}" trackback:ping="/tb?key=${key}"/>-->`,
    );
  site.answerWith(QUIET, keyed('first'), keyed('second'), keyed('third'), keyed('last'));
  site.answerWith('https://garden.example/tb', webPage('<response><error>0</error></response>', 'text/xml'));
  const popup = await clickToolbar(await openPage(QUIET));
  await writeAndSend(popup);
  await expectVerdict(popup, 'accepted');
  const pings = site.requests('https://garden.example/tb');
  expect(pings).toHaveLength(1);
  expect(pings[0]?.url).not.toContain('key=first');
});

for (const address of [
  'https://arxiv.org/html/1706.03762v7',
  'https://arxiv.org/pdf/1706.03762',
  'https://www.alphaxiv.example/abs/1706.03762',
]) {
  const isPaper = !address.includes('alphaxiv');
  test(`the address ${address} ${isPaper ? 'is' : 'is not'} a paper’s`, async ({
    site,
    openPage,
    clickToolbar,
  }) => {
    site.answerWith(address, webPage('<!doctype html><title>A paper, for reading</title><p>Text.'));
    const popup = await clickToolbar(await openPage(address));
    const entries = popup.locator('[data-found-by=arxiv-rule]');
    if (!isPaper) {
      await expect(popup.getByRole('status')).toContainText('No TrackBack on this page');
      return;
    }
    await expect(entries).toHaveAttribute('data-ping-url', 'https://arxiv.org/trackback/1706.03762');
    await expect(popup.getByText('your post should link to the paper’s abstract page')).toBeVisible();
  });
}

test('a paper in the browser’s PDF viewer is known by its address', async ({
  site,
  openPage,
  clickToolbar,
}) => {
  const pdf = 'https://arxiv.org/pdf/1706.03762v5';
  const body =
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>';
  site.answerWith(pdf, webPage(body, 'application/pdf'));
  const popup = await clickToolbar(await openPage(pdf));
  await expect(popup.locator('[data-found-by]')).toHaveAttribute(
    'data-ping-url',
    'https://arxiv.org/trackback/1706.03762',
  );
});
