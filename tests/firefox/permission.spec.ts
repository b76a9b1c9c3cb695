import { page as webPage } from '../../scripts/practice-site/answer.ts';
import type { PracticeSite } from '../../scripts/practice-site/start-practice-site.ts';
import { MY_PING } from '../e2e/harness/write-ping.ts';
import { attribute, words } from './harness/in-view.ts';
import { openPopup } from './harness/open-popup.ts';
import { answerPermissionPrompt } from './harness/permission-prompt.ts';
import { pressControl } from './harness/press-control.ts';
import { expect, test } from './harness/test.ts';
import { writePing } from './harness/write-ping.ts';

const HERE = 'https://garden.example/elsewhere';
const RECEIVER = 'https://notebook.example/trackback/31';

/** A page whose receiver lives on another site, as many hosted blogs have it. */
function putUpPage(site: PracticeSite): void {
  const block = `<rdf:Description rdf:about="${HERE}" dc:identifier="${HERE}" dc:title="Elsewhere" trackback:ping="${RECEIVER}"/>`;
  site.answerWith(HERE, webPage(`<!doctype html><title>Elsewhere</title><!--${block}--><p>Text.`));
}

test('a receiver on another site is asked for on Send; allowed, the ping goes once and the popup shows the verdict', async ({
  site,
  firefox,
  display,
}) => {
  putUpPage(site);
  await firefox.openPage(HERE);
  const popup = await openPopup(firefox, display, 'Elsewhere');
  await writePing(popup);
  await pressControl(firefox, display, 'popup', 'Send ping to notebook.example');
  await answerPermissionPrompt(firefox.window, display, 'allow', 'notebook.example');
  await expect.poll(attribute(popup, 'output[data-verdict]', 'data-verdict')).toBe('accepted');
  expect(site.pings()).toMatchObject([{ pingUrl: RECEIVER, url: MY_PING.url, title: MY_PING.title }]);
  expect(site.requests(RECEIVER)).toHaveLength(1);
});

test('denied: nothing is sent, the ping waits and says so; allowed later, it goes once', async ({
  site,
  firefox,
  display,
}) => {
  putUpPage(site);
  await firefox.openPage(HERE);
  const popup = await openPopup(firefox, display, 'Elsewhere');
  await writePing(popup);
  await pressControl(firefox, display, 'popup', 'Send ping to notebook.example');
  await answerPermissionPrompt(firefox.window, display, 'deny', 'notebook.example');
  await expect.poll(attribute(popup, 'output[data-verdict]', 'data-verdict')).toBe('not-sent');
  expect(await words(popup)()).toContain('Nothing has been sent yet');
  expect(site.requests(RECEIVER)).toEqual([]);

  await pressControl(firefox, display, 'popup', 'Allow and send');
  await answerPermissionPrompt(firefox.window, display, 'allow', 'notebook.example');
  await expect.poll(attribute(popup, 'output[data-verdict]', 'data-verdict')).toBe('accepted');
  expect(site.requests(RECEIVER)).toHaveLength(1);
});
