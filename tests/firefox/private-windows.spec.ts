import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as answers from '../../scripts/practice-site/answers.ts';
import { MY_PING } from '../e2e/harness/write-ping.ts';
import { EXTENSION_URL } from './harness/extension-id.ts';
import { attribute, reload, submit, verdictIn, words, written } from './harness/in-view.ts';
import { closePopup, openPopup } from './harness/open-popup.ts';
import { answerPermissionPrompt } from './harness/permission-prompt.ts';
import { pressControl } from './harness/press-control.ts';
import { storedBy } from './harness/stored-by.ts';
import { expect, test } from './harness/test.ts';
import { writePing } from './harness/write-ping.ts';

const PAPER = 'https://arxiv.org/abs/1706.03762';
const RECEIVER = 'https://arxiv.org/trackback/1706.03762';
const TITLE = 'Attention Is All You Need';
const IN_PRIVATE = 'In a private window nothing is stored';
const SECRET = { url: 'https://garden.example/nobody-knows/', title: 'Words for nobody' };
/** A page that is opened in private windows only, and what of its address nobody else writes. */
const SECRET_PAPER = 'https://papers.example/abs/2611.04217';
const SECRET_RECEIVER = 'https://papers.example/trackback/2611.04217';
const SECRETS = [SECRET.url, SECRET.title, '2611.04217'];

test.use({ inPrivateWindows: true });

test('a ping from a private window goes, and leaves nothing behind', async ({ site, firefox, display }) => {
  const hidden = await firefox.openPrivateWindow();
  await hidden.openPage(SECRET_PAPER);
  const popup = await openPopup(hidden, display, IN_PRIVATE);
  await writePing(popup, SECRET);
  await pressControl(hidden, display, 'popup', 'Send ping to papers.example');
  await answerPermissionPrompt(hidden.window, display, 'allow', 'papers.example');
  await expect.poll(verdictIn(popup)).toBe('accepted');
  expect(site.pings()).toMatchObject([{ pingUrl: SECRET_RECEIVER, ...SECRET }]);

  // Written as well, but closed before it is sent.
  const unsent = await hidden.openOwnPage(compose(SECRET_PAPER));
  await expect.poll(words(unsent)).toContain(IN_PRIVATE);
  await writePing(unsent, SECRET);
  await hidden.close();
  await firefox.showOptions('history');
  await expect.poll(words(firefox.options)).toContain('No pings yet');
  await firefox.showOptions('drafts');
  await expect.poll(words(firefox.options)).toContain('No drafts');
  for (const secret of SECRETS) await expect.poll(storedBy(firefox.options)).not.toContain(secret);

  // What an ordinary window sends is found, so the searches find what is there.
  const open = await firefox.openOwnPage(compose(PAPER));
  await expect.poll(attribute(open, 'form', 'data-ping-url')).toBe(RECEIVER);
  expect(await words(open)()).not.toContain(IN_PRIVATE);
  expect(await written(open, 'Your post’s address')()).toBe('');
  await writePing(open);
  await submit(open);
  await expect.poll(verdictIn(open)).toBe('accepted');
  await expect.poll(storedBy(firefox.options)).toContain(MY_PING.url);
  for (const secret of SECRETS) expect(await storedBy(firefox.options)()).not.toContain(secret);
  const profile = await firefox.quit();
  expect(await isOnDisk(profile, MY_PING.url)).toBe(true);
  for (const secret of SECRETS) expect(await isOnDisk(profile, secret), secret).toBe(false);
});

test('while the private window is open nothing is lost: words, their tab, and an ending nobody saw', async ({
  site,
  firefox,
  display,
}) => {
  const hidden = await firefox.openPrivateWindow();
  await hidden.openPage(PAPER);
  const first = await openPopup(hidden, display, TITLE);
  await writePing(first);
  await expect.poll(storedBy(firefox.options)).toContain(MY_PING.excerpt.slice(-10));
  await closePopup(hidden, display);
  await firefox.background.stop();
  const second = await openPopup(hidden, display, TITLE);
  await expect.poll(written(second, 'Title')).toBe(MY_PING.title);
  expect(await written(second, 'Excerpt')()).toBe(MY_PING.excerpt);

  await pressControl(hidden, display, 'popup', 'Open in a tab');
  const tab = await firefox.openedPage(`${EXTENSION_URL}/compose.html`);
  await expect.poll(written(tab, 'Title')).toBe(MY_PING.title);
  expect(await words(tab)()).toContain(IN_PRIVATE);
  await firefox.showOptions('drafts');
  await expect.poll(words(firefox.options)).toContain('No drafts');

  const answer = Promise.withResolvers<void>();
  site.answerWith(RECEIVER, answers.after(answer.promise, answers.refused('Not today.')));
  await submit(tab);
  await expect.poll(words(tab)).toContain('It is forgotten when the last private window closes.');
  await reload(tab);
  await expect.poll(words(tab)).toContain('Sending to arxiv.org');
  answer.resolve();
  await expect.poll(verdictIn(tab)).toBe('refused');
  await firefox.background.stop();
  await reload(tab);
  await expect.poll(verdictIn(tab)).toBe('refused');
  expect(site.requests(RECEIVER)).toHaveLength(1);
});

test('what is kept goes with the last private window, not with the first of two', async ({ firefox }) => {
  const [one, other] = [await firefox.openPrivateWindow(), await firefox.openPrivateWindow()];
  const compose1 = await one.openOwnPage(compose(PAPER));
  await expect.poll(attribute(compose1, 'form', 'data-ping-url')).toBe(RECEIVER);
  await writePing(compose1, SECRET);
  await expect.poll(storedBy(firefox.options)).toContain(SECRET.url);
  await one.close();
  const compose2 = await other.openOwnPage(compose(PAPER));
  await expect.poll(written(compose2, 'Title')).toBe(SECRET.title);
  await other.close();
  await expect.poll(storedBy(firefox.options)).not.toContain(SECRET.url);

  const later = await firefox.openPrivateWindow();
  const compose3 = await later.openOwnPage(compose(PAPER));
  await expect.poll(attribute(compose3, 'form', 'data-ping-url')).toBe(RECEIVER);
  expect(await written(compose3, 'Title')()).toBe('');
});

test('has no history and no drafts to show there, and says so', async ({ firefox }) => {
  const { options } = await firefox.openPrivateWindow();
  await expect.poll(words(options)).toContain('This is a private window');
});

function compose(target: string): string {
  return `compose.html?target=${encodeURIComponent(target)}`;
}

/** Whether the words are in any file below a folder, in a coding in which Firefox writes. */
async function isOnDisk(directory: string, words: string): Promise<boolean> {
  const codings = [Buffer.from(words, 'latin1'), Buffer.from(words, 'utf16le')];
  for (const file of await readdir(directory, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue;
    const bytes = await readFile(join(file.parentPath, file.name));
    if (codings.some((coding) => bytes.includes(coding))) return true;
  }
  return false;
}
