import { attribute, submit, verdictIn, words } from './harness/in-view.ts';
import { chooseFromMenu } from './harness/choose-from-menu.ts';
import { EXTENSION_URL } from './harness/extension-id.ts';
import { answerPermissionPrompt } from './harness/permission-prompt.ts';
import { pressControl } from './harness/press-control.ts';
import { expect, test } from './harness/test.ts';
import { writePing } from './harness/write-ping.ts';

const ENTRY = 'https://notebook.example/2026/11/letters-to-the-margin/';
const RECEIVER = 'https://notebook.example/trackback/31';
const COMPOSE = `${EXTENSION_URL}/compose.html`;

test('a right-clicked link is read after its site was allowed, not before, and pinged', async ({
  site,
  firefox,
  display,
}) => {
  const index = await firefox.openPage('https://notebook.example/');
  // The menus are there although the background, which made them, sleeps.
  await firefox.background.stop();
  await chooseFromMenu(firefox, display, index, `a[href*="letters-to"]`, 'Send TrackBack to this link…');
  const compose = await firefox.openedPage(COMPOSE);
  await expect.poll(words(compose)).toContain('May TrackBack Sender read notebook.example?');
  expect(site.requests(ENTRY)).toEqual([]);

  const allow = 'Allow access to notebook.example';
  await pressControl(firefox, display, compose, allow);
  await answerPermissionPrompt(firefox.window, display, 'deny', 'notebook.example');
  await expect.poll(words(compose)).toContain('was not allowed');
  expect(site.requests(ENTRY)).toEqual([]);

  await pressControl(firefox, display, compose, allow);
  await answerPermissionPrompt(firefox.window, display, 'allow', 'notebook.example');
  await expect.poll(attribute(compose, '[data-found-by]', 'data-ping-url')).toBe(RECEIVER);
  expect(site.requests(ENTRY)[0]?.headers).not.toHaveProperty('cookie');
  await writePing(compose);
  await submit(compose);
  await expect.poll(verdictIn(compose)).toBe('accepted');
  expect(site.pings()).toMatchObject([{ pingUrl: RECEIVER }]);
});

test('a right-clicked page is read as it stands, with no question', async ({ firefox, display }) => {
  const entry = await firefox.openPage(ENTRY);
  await chooseFromMenu(firefox, display, entry, 'h1', 'Send TrackBack to this page…');
  const compose = await firefox.openedPage(COMPOSE);
  await expect.poll(attribute(compose, '[data-found-by]', 'data-ping-url')).toBe(RECEIVER);
});
