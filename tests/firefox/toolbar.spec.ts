import { MY_PING } from '../e2e/harness/write-ping.ts';
import { attribute, words } from './harness/in-view.ts';
import { openPopup } from './harness/open-popup.ts';
import { expectNoPrompt } from './harness/permission-prompt.ts';
import { pressControl } from './harness/press-control.ts';
import { expect, test } from './harness/test.ts';
import { writePing } from './harness/write-ping.ts';

const PAPER = 'https://arxiv.org/abs/1706.03762';
const RECEIVER = 'https://arxiv.org/trackback/1706.03762';

test('the shortcut on a paper page finds the entry; the ping goes once, without a question, and is answered', async ({
  site,
  firefox,
  display,
}) => {
  await firefox.openPage(PAPER);
  const popup = await openPopup(firefox, display, 'Attention Is All You Need');
  await expect.poll(attribute(popup, '[data-found-by]', 'data-ping-url')).toBe(RECEIVER);
  expect(await attribute(popup, '[data-found-by]', 'data-found-by')()).toBe('rdf');

  await writePing(popup);
  await pressControl(firefox, display, 'popup', 'Send ping to arxiv.org');
  await expect.poll(attribute(popup, 'output[data-verdict]', 'data-verdict')).toBe('accepted');
  expect(await words(popup)()).toContain('Accepted by arxiv.org');
  await expectNoPrompt(firefox.window);

  const [request, ...more] = site.requests(RECEIVER);
  expect(more).toEqual([]);
  expect(request?.method).toBe('POST');
  expect(request?.headers['content-type']).toBe('application/x-www-form-urlencoded; charset=UTF-8');
  expect(request?.headers).not.toHaveProperty('cookie');
  expect(request?.headers).not.toHaveProperty('referer');
  const fields = new URLSearchParams(request?.body);
  expect(Object.fromEntries(fields)).toEqual(MY_PING);
  expect(fields.size).toBe(4);
});
