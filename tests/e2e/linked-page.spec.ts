import { page as webPage } from '../../scripts/practice-site/answer.ts';
import { httpStatus, redirect } from '../../scripts/practice-site/answers.ts';
import { unlessClosed } from './harness/page-opened-by.ts';
import { expect, test } from './harness/test.ts';
import { expectVerdict, pressSend, writeAndSend } from './harness/write-ping.ts';

test('a link to a paper, in any form, needs no reading and no prompt', async ({ site, extensionPage }) => {
  const target = encodeURIComponent('https://arxiv.org/pdf/1706.03762v5');
  const compose = await extensionPage(`compose.html?target=${target}`);
  const line = compose.locator('[data-found-by]');
  await expect(line).toHaveAttribute('data-ping-url', 'https://arxiv.org/trackback/1706.03762');
  await expect(line).toHaveAttribute('data-found-by', 'arxiv-rule');
  await writeAndSend(compose);
  await expectVerdict(compose, 'accepted');
  expect(site.requests().map(({ method, url }) => `${method} ${url}`)).toEqual([
    'POST https://arxiv.org/trackback/1706.03762',
  ]);
});

test.describe('a linked page on arXiv’s host', () => {
  const HELP = 'https://arxiv.org/help/trackback';

  for (const { name, answer, words } of [
    { name: 'is missing', answer: httpStatus(404), words: 'HTTP status 404' },
    { name: 'is a PDF', answer: webPage('%PDF-1.7', 'application/pdf'), words: 'not a web page' },
    { name: 'has no TrackBack', answer: webPage('<title>Help</title>'), words: 'No TrackBack on this page' },
    {
      name: 'leads to a host that was not allowed',
      answer: redirect('https://notebook.example/'),
      words: 'leads on to another site',
    },
  ]) {
    test(`${name}: says so, and takes a pasted address instead`, async ({ site, extensionPage, axe }) => {
      site.answerWith(HELP, answer);
      const compose = await extensionPage(`compose.html?target=${encodeURIComponent(HELP)}`);
      await expect(compose.getByRole('status')).toContainText(words);
      await expect(compose.getByLabel('Paste a TrackBack URL')).toBeVisible();
      expect(await axe(compose)).toEqual([]);
    });
  }

  test('is decoded as its declaration says', async ({ site, extensionPage }) => {
    const block = `<rdf:Description rdf:about="${HELP}" dc:identifier="${HELP}" dc:title="caf\xe9" trackback:ping="/tb/1"/>`;
    site.answerWith(
      HELP,
      webPage(Buffer.from(`<meta charset=iso-8859-1><!--${block}-->`, 'latin1'), 'text/html'),
    );
    const compose = await extensionPage(`compose.html?target=${encodeURIComponent(HELP)}`);
    await expect(compose.locator('[data-found-by]')).toContainText('café');
  });

  test('is capped: a megabyte of title does no harm', async ({ site, extensionPage }) => {
    const title = 'x'.repeat(1024 * 1024);
    const block = `<rdf:Description rdf:about="${HELP}" dc:identifier="${HELP}" trackback:ping="/tb/1" dc:title="${title}"/>`;
    site.answerWith(HELP, webPage(`<title>${title}</title><!--${block}-->`));
    const compose = await extensionPage(`compose.html?target=${encodeURIComponent(HELP)}`);
    const line = compose.locator('[data-found-by]');
    await expect(line).toHaveAttribute('data-ping-url', 'https://arxiv.org/tb/1');
    expect((await line.innerText()).length).toBeLessThan(1000);
  });
});

test('without a target, or with one that is no web address, the compose page says what to do', async ({
  extensionPage,
}) => {
  for (const [query, words] of [
    ['', 'No page was given'],
    ['?target=javascript:alert(1)', 'http://'],
    ['?target=nonsense', 'http://'],
  ] as const) {
    const compose = await extensionPage(`compose.html${query}`);
    await expect(compose.getByRole('status')).toContainText(words);
    await expect(compose.getByLabel('Paste a TrackBack URL')).toBeVisible();
  }
});

test('“Open in a tab” carries the words over', async ({ context, openPage, clickToolbar, extension }) => {
  const popup = await clickToolbar(await openPage('https://papers.example/abs/2611.04217'));
  await popup.getByLabel('Title').fill('Half a thought');
  const opened = context.waitForEvent('page', {
    predicate: (page) => page.url().startsWith(extension.extensionUrl('compose.html')),
  });
  await popup.getByRole('button', { name: 'Open in a tab' }).click().catch(unlessClosed);
  const compose = await opened;
  await expect(compose.locator('[name=title]')).toHaveValue('Half a thought');
  await pressSend(compose);
  await expect(compose.getByText('Please give the address of your post.')).toBeVisible();
});
