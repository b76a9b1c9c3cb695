import { accepted, after } from '../../scripts/practice-site/answers.ts';
import { page as webPage } from '../../scripts/practice-site/answer.ts';
import { MY_PING } from '../e2e/harness/write-ping.ts';
import { attribute, fill, reload, submit, verdictIn, words, written } from './harness/in-view.ts';
import { openPopup } from './harness/open-popup.ts';
import { answerPermissionPrompt, waitForPrompt } from './harness/permission-prompt.ts';
import { pressControl } from './harness/press-control.ts';
import { storedBy } from './harness/stored-by.ts';
import { expect, test } from './harness/test.ts';
import { writePing } from './harness/write-ping.ts';

const PAPER = 'https://arxiv.org/abs/1706.03762';
const RECEIVER = 'https://arxiv.org/trackback/1706.03762';
const COMPOSE = `compose.html?target=${encodeURIComponent(PAPER)}`;

test('a draft: what is typed before and after the background fell asleep is there', async ({ firefox }) => {
  const compose = await firefox.openOwnPage(COMPOSE);
  await expect.poll(attribute(compose, 'form', 'data-ping-url')).toBe(RECEIVER);
  await writePing(compose);
  await expect.poll(storedBy(firefox.options)).toContain(MY_PING.blog_name);
  await firefox.background.stop();
  await fill(compose, 'Title', 'Typed while nobody was awake');
  await expect.poll(storedBy(firefox.options)).toContain('Typed while nobody was awake');
  await firefox.background.stop();
  await reload(compose);
  await expect.poll(written(compose, 'Title')).toBe('Typed while nobody was awake');
  expect(await written(compose, 'Your post’s address')()).toBe(MY_PING.url);
  expect(await written(compose, 'Excerpt')()).toBe(MY_PING.excerpt);
});

test('a ping under way: its ending is unknown, the page says so, and it is not sent again', async ({
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
  await firefox.background.stop();
  await expect.poll(verdictIn(compose)).toBe('unknown');
  answer.resolve();
  await reload(compose);
  await expect.poll(verdictIn(compose)).toBe('unknown');
  expect(await words(compose)()).toContain('may have arrived');
  expect(site.requests(RECEIVER)).toHaveLength(1);
});

test('a permission prompt that is open: answered, the ping goes once', async ({ site, firefox, display }) => {
  const [here, receiver] = ['https://garden.example/elsewhere', 'https://notebook.example/trackback/31'];
  const block = `<rdf:Description rdf:about="${here}" dc:identifier="${here}" dc:title="Elsewhere" trackback:ping="${receiver}"/>`;
  site.answerWith(here, webPage(`<!doctype html><title>Elsewhere</title><!--${block}--><p>Text.`));
  await firefox.openPage(here);
  const popup = await openPopup(firefox, display, 'Elsewhere');
  await writePing(popup);
  await pressControl(firefox, display, 'popup', 'Send ping to notebook.example');
  await waitForPrompt(firefox.window);
  await expect.poll(storedBy(firefox.options)).toContain('awaiting-permission');
  await firefox.background.stop();
  await answerPermissionPrompt(firefox.window, display, 'allow', 'notebook.example');
  await expect.poll(verdictIn(popup)).toBe('accepted');
  expect(site.requests(receiver)).toHaveLength(1);
});
