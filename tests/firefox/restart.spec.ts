import { accepted, after } from '../../scripts/practice-site/answers.ts';
import { MY_PING } from '../e2e/harness/write-ping.ts';
import { attribute, submit, verdictIn, words, written } from './harness/in-view.ts';
import { storedBy } from './harness/stored-by.ts';
import { expect, test } from './harness/test.ts';
import { writePing } from './harness/write-ping.ts';

const RECEIVER = 'https://arxiv.org/trackback/1706.03762';
const COMPOSE = `compose.html?target=${encodeURIComponent('https://arxiv.org/abs/1706.03762')}`;
const OTHER = `compose.html?target=${encodeURIComponent('https://arxiv.org/abs/1207.7214')}`;

test.use({ isInstalledForGood: true });

test('a browser that was closed and started again has the history and the draft', async ({ firefox }) => {
  const sent = await firefox.openOwnPage(COMPOSE);
  await expect.poll(attribute(sent, 'form', 'data-ping-url')).toBe(RECEIVER);
  await writePing(sent);
  await submit(sent);
  await expect.poll(verdictIn(sent)).toBe('accepted');
  const unsent = await firefox.openOwnPage(OTHER);
  await expect.poll(attribute(unsent, 'form', 'data-ping-url')).toContain('1207.7214');
  await writePing(unsent, { title: 'Not sent yet' });
  await expect.poll(storedBy(firefox.options)).toContain('Not sent yet');

  await firefox.restart('quit');
  await expect.poll(attribute(firefox.options, '[data-ping-id]', 'data-verdict')).toBe('accepted');
  expect(await words(firefox.options)()).toContain(MY_PING.url);
  const again = await firefox.openOwnPage(OTHER);
  await expect.poll(written(again, 'Title')).toBe('Not sent yet');
});

test('a browser that was killed while a ping was under way says that its ending is unknown, and sends nothing', async ({
  site,
  firefox,
}) => {
  const answer = Promise.withResolvers<void>();
  site.answerWith(RECEIVER, after(answer.promise, accepted()));
  const compose = await firefox.openOwnPage(COMPOSE);
  await expect.poll(attribute(compose, 'form', 'data-ping-url')).toBe(RECEIVER);
  await writePing(compose);
  await submit(compose);
  await expect.poll(() => site.requests(RECEIVER)).toHaveLength(1);
  await firefox.restart('kill');
  answer.resolve();
  await expect.poll(attribute(firefox.options, '[data-ping-id]', 'data-verdict')).toBe('unknown');
  expect(site.requests(RECEIVER)).toHaveLength(1);
});
