import { page as webPage } from '../../scripts/practice-site/answer.ts';
import type { Answer } from '../../scripts/practice-site/answer.ts';
import * as answers from '../../scripts/practice-site/answers.ts';
import { expect, test } from './harness/test.ts';
import { expectVerdict, MY_PING, pressSend, writeAndSend } from './harness/write-ping.ts';

const PAPER = 'https://arxiv.org/abs/1706.03762';
const RECEIVER = 'https://arxiv.org/trackback/1706.03762';

/** Another archive, for what is sent twice: arXiv is left 15 seconds between two pings. */
const OTHER_PAPER = 'https://papers.example/abs/2611.04217';
const OTHER_RECEIVER = 'https://papers.example/trackback/2611.04217';

interface Row {
  readonly name: string;
  readonly answer: Answer;
  readonly verdict: string;
  /** Words the user has to see. */
  readonly words: string | RegExp;
  /** The receiver's own message, shown apart. */
  readonly message?: string;
}

const ROWS: readonly Row[] = [
  { name: 'accepted', answer: answers.accepted(), verdict: 'accepted', words: 'Accepted by arxiv.org' },
  {
    name: 'held for moderation',
    answer: answers.held(),
    verdict: 'accepted',
    words: 'Held for review',
    message: 'Thank you. Your ping is held for moderation.',
  },
  {
    name: 'already there',
    answer: answers.duplicate(),
    verdict: 'duplicate',
    words: 'Already at arxiv.org',
    message: 'There is already a ping from that URL for this entry.',
  },
  {
    name: 'refused with a reason',
    answer: answers.refused('We do not like <b>Tuesdays</b>.'),
    verdict: 'refused',
    words: 'Refused by arxiv.org',
    message: 'We do not like Tuesdays.',
  },
  { name: 'a 403', answer: answers.httpStatus(403), verdict: 'refused', words: 'HTTP 403' },
  { name: 'a 404', answer: answers.httpStatus(404), verdict: 'refused', words: 'HTTP 404' },
  { name: 'a 429', answer: answers.httpStatus(429, '120'), verdict: 'refused', words: 'Too many pings' },
  { name: 'a 503', answer: answers.httpStatus(503), verdict: 'refused', words: 'out of service' },
  {
    name: 'error 0 under an HTTP error',
    answer: { ...answers.accepted(), status: 403 },
    verdict: 'refused',
    words: 'HTTP 403',
  },
  { name: 'a page for people', answer: answers.htmlPage(), verdict: 'not-trackback', words: 'web page' },
  {
    name: 'a page that shows the XML',
    answer: webPage('<!doctype html><title>Help</title><pre>&lt;error>0&lt;/error></pre>'),
    verdict: 'not-trackback',
    words: 'web page',
  },
  { name: 'nothing', answer: answers.empty(), verdict: 'not-trackback', words: 'Empty answer' },
  { name: 'XML that breaks off', answer: answers.truncated(), verdict: 'not-trackback', words: 'breaks off' },
  {
    name: 'a redirect',
    answer: answers.redirect('https://arxiv.org/abs/1706.03762'),
    verdict: 'not-trackback',
    words: 'pointed elsewhere',
  },
  { name: 'ten megabytes', answer: answers.huge(), verdict: 'refused', words: 'Refused by arxiv.org' },
  {
    name: 'Shift_JIS',
    answer: answers.inCharset('shift_jis', 'このエントリーはトラックバックを受け付けていません'),
    verdict: 'refused',
    words: 'arxiv.org',
    message: 'このエントリーはトラックバックを受け付けていません',
  },
  { name: 'an entity bomb', answer: answers.entityBomb(), verdict: 'refused', words: 'arxiv.org' },
  { name: 'a server error', answer: answers.httpStatus(500), verdict: 'unknown', words: 'broke down' },
  {
    name: 'a reset connection',
    answer: answers.reset,
    verdict: 'unknown',
    words: 'Connection to arxiv.org lost',
  },
];

for (const { name, answer, verdict, words, message } of ROWS) {
  test(`${name}: ${verdict}`, async ({ site, openPage, clickToolbar, extensionPage }) => {
    site.answerWith(RECEIVER, answer);
    const popup = await clickToolbar(await openPage(PAPER));
    await writeAndSend(popup);
    await expectVerdict(popup, verdict);
    await expect(popup.locator('output[data-verdict]')).toContainText(words);
    if (message !== undefined) await expect(popup.locator('[data-message]')).toHaveText(message);
    expect(site.requests(RECEIVER).filter(({ method }) => method === 'POST')).toHaveLength(1);

    const history = await extensionPage('options.html');
    await expect(history.locator('[data-ping-id]')).toHaveAttribute('data-verdict', verdict);
  });
}

test('a receiver that says nothing: unknown after 20 seconds, and never sent again', async ({
  site,
  openPage,
  clickToolbar,
}) => {
  test.setTimeout(60_000);
  site.answerWith(RECEIVER, answers.silence);
  const popup = await clickToolbar(await openPage(PAPER));
  await writeAndSend(popup);
  await expect(popup.getByText('Sending to arxiv.org')).toBeVisible();
  await expect(popup.locator('output[data-verdict=unknown]')).toContainText(
    'No answer from arxiv.org in time',
    {
      timeout: 25_000,
    },
  );
  expect(site.requests(RECEIVER)).toHaveLength(1);
});

test('unknown: sees whether it shows on the entry’s page, once asked to, and only then advises to send again', async ({
  site,
  openPage,
  clickToolbar,
  axe,
}) => {
  const entry = 'https://garden.example/entry';
  const receiver = 'https://garden.example/tb/1';
  const block = `<rdf:Description rdf:about="${entry}" dc:identifier="${entry}" trackback:ping="${receiver}"/>`;
  const entryPage = (more: string) => webPage(`<!doctype html><title>An entry</title><!--${block}-->${more}`);
  site.answerWith(entry, entryPage(''));
  site.answerWith(receiver, answers.httpStatus(500));
  const popup = await clickToolbar(await openPage(entry));
  await writeAndSend(popup);
  await expectVerdict(popup, 'unknown');
  await expect(popup.locator('button.primary')).toHaveText('See whether it shows');

  const before = site.requests(entry).length;
  await popup.getByRole('button', { name: 'See whether it shows' }).click();
  await expect(popup.getByText('does not stand on the page yet')).toBeVisible();
  expect(site.requests(entry).length).toBeGreaterThan(before);
  await expect(popup.locator('button.primary')).toHaveText('Send again anyway');
  await expect(popup.getByRole('link', { name: 'Open the page' })).toHaveAttribute('href', entry);
  expect(await axe(popup)).toEqual([]);

  await popup.getByRole('button', { name: 'Send again anyway' }).click();
  await pressSend(popup);
  await popup.locator('[data-confirm]').click();
  await expectVerdict(popup, 'unknown');
  site.answerWith(entry, entryPage(`<ol><li><a href="${MY_PING.url}">A ping</a></ol>`));
  await popup.getByRole('button', { name: 'See whether it shows' }).click();
  await expect(popup.getByText('The ping has most likely arrived.')).toBeVisible();
  await expect(popup.locator('button.primary')).toHaveText('Done');
  expect(site.requests(receiver)).toHaveLength(2);
});

test('the worker stopped in the middle: unknown, and never sent again', async ({
  site,
  openPage,
  clickToolbar,
  stopWorker,
  extensionPage,
}) => {
  site.answerWith(RECEIVER, answers.silence);
  const popup = await clickToolbar(await openPage(PAPER));
  await writeAndSend(popup);
  await expect.poll(() => site.requests(RECEIVER).length).toBe(1);
  await stopWorker();
  await expectVerdict(popup, 'unknown');
  await expect(popup.locator('output')).toContainText('Interrupted while sending');
  expect(site.requests(RECEIVER)).toHaveLength(1);
  const history = await extensionPage('options.html');
  await expect(history.locator('[data-ping-id]')).toHaveAttribute('data-verdict', 'unknown');
});

test('the worker stopped while only the history watches: the open page tells it, without a click', async ({
  site,
  openPage,
  clickToolbar,
  stopWorker,
  extensionPage,
}) => {
  site.answerWith(RECEIVER, answers.silence);
  const history = await extensionPage('options.html');
  const popup = await clickToolbar(await openPage(PAPER));
  await writeAndSend(popup);
  await expect.poll(() => site.requests(RECEIVER).length).toBe(1);
  await popup.close();
  await history.bringToFront();
  await expect(history.locator('[data-ping-id]')).toHaveAttribute('data-verdict', 'pending');
  await stopWorker();
  await expect(history.locator('[data-ping-id]')).toHaveAttribute('data-verdict', 'unknown');
  expect(site.requests(RECEIVER)).toHaveLength(1);
});

test('after a refusal every word is still there to send again', async ({ site, openPage, clickToolbar }) => {
  site.answerWith(OTHER_RECEIVER, answers.refused('Not today.'), answers.accepted());
  const popup = await clickToolbar(await openPage(OTHER_PAPER));
  await writeAndSend(popup);
  await expectVerdict(popup, 'refused');
  await popup.getByRole('button', { name: 'Edit and send again' }).click();
  for (const [name, value] of Object.entries(MY_PING)) {
    await expect(popup.locator(`[name=${name}]`)).toHaveValue(value);
  }
  await popup.locator('form[data-ping-url] button[type=submit]').press('Enter');
  await popup.locator('[data-confirm]').click();
  await expectVerdict(popup, 'accepted');
});

test('TrackBack 1.0 is suggested when the POST’s fields were not read, and sent only when chosen', async ({
  site,
  openPage,
  clickToolbar,
}) => {
  site.answerByGet(OTHER_RECEIVER);
  const popup = await clickToolbar(await openPage(OTHER_PAPER));
  await writeAndSend(popup);
  await expectVerdict(popup, 'refused');
  await popup.getByRole('button', { name: 'Send as TrackBack 1.0' }).click();
  await expect(popup.getByRole('checkbox', { name: /TrackBack 1.0/ })).toBeChecked();
  expect(site.requests(OTHER_RECEIVER).filter(({ method }) => method === 'GET')).toHaveLength(0);
  await popup.locator('form[data-ping-url] button[type=submit]').press('Enter');
  await popup.locator('[data-confirm]').click();
  await expectVerdict(popup, 'accepted');
  const request = site.requests(OTHER_RECEIVER).find(({ method }) => method === 'GET');
  expect(new URL(request?.url ?? '').searchParams.get('title')).toBe(MY_PING.title);
});

test.describe('a receiver that redirects', () => {
  const ENTRY = 'https://garden.example/entry';
  const OLD = 'https://garden.example/tb/old';

  function entryPage(): Answer {
    const block = `<rdf:Description rdf:about="${ENTRY}" dc:identifier="${ENTRY}" trackback:ping="${OLD}"/>`;
    return webPage(`<!doctype html><title>An entry</title><!--${block}-->`);
  }

  test('to a new place on its own site gets the ping there, once', async ({
    site,
    openPage,
    clickToolbar,
  }) => {
    const moved = 'https://garden.example/tb/new';
    site.answerWith(ENTRY, entryPage());
    site.answerWith(OLD, answers.redirect(moved, 301));
    site.answerWith(moved, answers.accepted());
    const popup = await clickToolbar(await openPage(ENTRY));
    await writeAndSend(popup);
    await expectVerdict(popup, 'accepted');
    const posts = site.requests().filter(({ method }) => method === 'POST');
    expect(posts.map(({ url }) => url)).toEqual([OLD, moved]);
  });

  test('to another site gets nothing there until the user says so', async ({
    site,
    openPage,
    clickToolbar,
  }) => {
    // arXiv's host may be reached, so that the end of the way can be known at all.
    const moved = 'https://arxiv.org/tb/elsewhere';
    site.answerWith(ENTRY, entryPage());
    site.answerWith(OLD, answers.redirect(moved, 307));
    site.answerWith(moved, answers.accepted());
    const popup = await clickToolbar(await openPage(ENTRY));
    await writeAndSend(popup);
    await expectVerdict(popup, 'not-trackback');
    await expect(popup.getByText(moved)).toBeVisible();
    expect(site.requests(moved).filter(({ method }) => method === 'POST')).toHaveLength(0);
    await popup.getByRole('button', { name: 'Send it there' }).click();
    await expect(popup.getByRole('button', { name: 'Send ping to arxiv.org' })).toBeVisible();
    await expect(popup.locator('[name=title]')).toHaveValue(MY_PING.title);
  });
});

test('the same post to the same receiver asks first and says what happened last time', async ({
  site,
  openPage,
  clickToolbar,
}) => {
  const paper = await openPage(PAPER);
  const first = await clickToolbar(paper);
  await writeAndSend(first);
  await expectVerdict(first, 'accepted');
  await first.close();

  const second = await clickToolbar(paper);
  await expect(second.locator('[name=url]')).toHaveValue(MY_PING.url);
  await expect(second.locator('[name=blog_name]')).toHaveValue(MY_PING.blog_name);
  await writeAndSend(second);
  const question = second
    .getByRole('group')
    .filter({ hasText: /already sent this address there .* accepted/ });
  await expect(question).toBeVisible();
  expect(site.requests(RECEIVER)).toHaveLength(1);
  await second.getByRole('button', { name: 'Don’t send' }).click();
  await expect(second.locator('[name=title]')).toHaveValue(MY_PING.title);
  expect(site.requests(RECEIVER)).toHaveLength(1);
});
