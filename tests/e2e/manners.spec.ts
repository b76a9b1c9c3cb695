import { page as webPage, type Answer, type BodyAnswer } from '../../scripts/practice-site/answer.ts';
import * as answers from '../../scripts/practice-site/answers.ts';
import { expect, test } from './harness/test.ts';
import { expectVerdict, MY_PING, pressSend, writeAndSend } from './harness/write-ping.ts';

function entryPage(entry: string, pingUrl: string): Answer {
  const block = `<rdf:Description rdf:about="${entry}" dc:identifier="${entry}" trackback:ping="${pingUrl}"/>`;
  return webPage(`<!doctype html><title>An entry</title><!--${block}-->`);
}

function withHeader(answer: BodyAnswer, name: string, value: string): Answer {
  return { ...answer, headers: { ...answer.headers, [name]: value } };
}

const OTHER_POST = 'https://garden.example/2026/11/another-post/';

test('a receiver without encryption is asked about once', async ({ site, openPage, clickToolbar }) => {
  const entry = 'http://plain.example/entry';
  const receiver = 'http://plain.example/tb/1';
  site.answerWith(entry, entryPage(entry, receiver));
  site.answerWith(receiver, answers.accepted());
  const paper = await openPage(entry);
  const popup = await clickToolbar(paper);
  await writeAndSend(popup);
  const question = popup.getByRole('group').filter({ hasText: 'plain.example is not encrypted' });
  await expect(question).toBeVisible();
  expect(site.requests(receiver).filter(({ method }) => method === 'POST')).toHaveLength(0);
  await popup.locator('[data-confirm]').click();
  await expectVerdict(popup, 'accepted');
  await popup.close();

  const again = await clickToolbar(paper);
  await writeAndSend(again, { url: OTHER_POST });
  await expectVerdict(again, 'accepted');
  expect(site.requests(receiver).filter(({ method }) => method === 'POST')).toHaveLength(2);
});

test.describe('a page over https that names its receiver by http', () => {
  test.use({ allowedHosts: ['*://meadow.example/*'] });
  const entry = 'https://meadow.example/entry';
  const written = 'http://meadow.example/tb/1';
  const secure = 'https://meadow.example/tb/1';

  test('is pinged encrypted where that works, without a question', async ({
    site,
    openPage,
    clickToolbar,
    extensionPage,
  }) => {
    site.answerWith(entry, entryPage(entry, written));
    site.answerWith(secure, answers.accepted());
    const popup = await clickToolbar(await openPage(entry));
    await writeAndSend(popup);
    await expectVerdict(popup, 'accepted');
    expect(site.requests(written)).toHaveLength(0);
    expect(site.requests(secure).map(({ method }) => method)).toEqual(['GET', 'GET', 'POST']);
    const history = await extensionPage('options.html');
    await history.locator('[data-ping-id]').getByRole('button').first().click();
    await expect(history.locator('[data-ping-id]')).toContainText(secure);
  });

  test('is asked about where that does not work, and nothing has been sent by then', async ({
    site,
    openPage,
    clickToolbar,
  }) => {
    site.answerWith(entry, entryPage(entry, written));
    site.answerWith(secure, answers.httpStatus(503));
    site.answerWith(written, answers.accepted());
    const popup = await clickToolbar(await openPage(entry));
    await writeAndSend(popup);
    const question = popup.getByRole('group').filter({ hasText: 'meadow.example is not encrypted' });
    await expect(question).toBeVisible();
    const posts = (url: string) => site.requests(url).filter(({ method }) => method === 'POST');
    expect([...posts(written), ...posts(secure)]).toEqual([]);
    await popup.locator('[data-confirm]').click();
    await expectVerdict(popup, 'accepted');
    expect(posts(written)).toHaveLength(1);
    expect(posts(secure)).toEqual([]);
  });
});

test('a receiver that asked for a pause is not pinged again before the user was asked', async ({
  site,
  openPage,
  clickToolbar,
}) => {
  const entry = 'https://garden.example/entry';
  const receiver = 'https://garden.example/tb/1';
  site.answerWith(entry, entryPage(entry, receiver));
  site.answerWith(
    receiver,
    withHeader(answers.refused('Too many pings.', 429), 'retry-after', '3600'),
    answers.accepted(),
  );
  const paper = await openPage(entry);
  const popup = await clickToolbar(paper);
  await writeAndSend(popup);
  await expectVerdict(popup, 'refused');
  await expect(popup.getByText(/You can try again at/)).toBeVisible();
  await popup.close();

  const again = await clickToolbar(paper);
  await writeAndSend(again, { url: OTHER_POST });
  await expect(
    again.getByRole('group').filter({ hasText: 'garden.example asked to wait until' }),
  ).toBeVisible();
  expect(site.requests(receiver)).toHaveLength(1);
  await again.getByRole('button', { name: 'Don’t send' }).click();
  await expect(again.locator('[name=title]')).toHaveValue(MY_PING.title);
  await pressSend(again);
  await again.locator('[data-confirm]').click();
  await expectVerdict(again, 'accepted');
});

test('arXiv, where a 403 is meant for the sender, is not pinged again before the user was asked', async ({
  site,
  openPage,
  clickToolbar,
}) => {
  const receiver = 'https://arxiv.org/trackback/1706.03762';
  site.answerWith(receiver, answers.refused('Go away.', 403));
  const paper = await openPage('https://arxiv.org/abs/1706.03762');
  const popup = await clickToolbar(paper);
  await writeAndSend(popup);
  await expectVerdict(popup, 'refused');
  await popup.close();

  const again = await clickToolbar(paper);
  await writeAndSend(again, { url: OTHER_POST });
  await expect(
    again.getByRole('group').filter({ hasText: 'answered the last ping with “forbidden”' }),
  ).toBeVisible();
  expect(site.requests(receiver)).toHaveLength(1);
});
