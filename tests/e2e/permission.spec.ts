import { page as webPage } from '../../scripts/practice-site/answer.ts';
import { accepted } from '../../scripts/practice-site/answers.ts';
import type { PracticeSite } from '../../scripts/practice-site/start-practice-site.ts';
import { badgeOn } from './harness/badge-on.ts';
import { pageOpenedBy } from './harness/page-opened-by.ts';
import { expect, test } from './harness/test.ts';
import { expectVerdict, MY_PING, pressSend, writePing } from './harness/write-ping.ts';

test.use({ inRealWindow: true });

const HERE = 'https://garden.example/elsewhere';
const RECEIVER = 'https://notebook.example/trackback/31';

/** A page whose receiver lives on another site, as many hosted blogs have it. */
function putUpPage(site: PracticeSite): void {
  const block = `<rdf:Description rdf:about="${HERE}" dc:identifier="${HERE}" dc:title="Elsewhere" trackback:ping="${RECEIVER}"/>`;
  site.answerWith(HERE, webPage(`<!doctype html><title>Elsewhere</title><!--${block}--><p>Text.`));
}

test.describe('a receiver on another site', () => {
  test('is asked for on Send; allowed, the ping goes and the popup comes back with the verdict', async ({
    site,
    context,
    openPage,
    clickToolbar,
    realWindow,
    extension,
  }) => {
    putUpPage(site);
    const popup = await clickToolbar(await openPage(HERE));
    await expect(popup.getByText('Your browser may ask you about this one site.')).toBeInViewport({
      ratio: 1,
    });
    await writePing(popup);
    const again = context.waitForEvent('page', {
      predicate: (page) => page !== popup && page.url().startsWith(extension.extensionUrl('popup.html')),
    });
    await realWindow.answerPermissionPrompt('allow', () => pressSend(popup));
    await expectVerdict(await again, 'accepted');
    expect(site.pings()).toMatchObject([{ pingUrl: RECEIVER, url: MY_PING.url }]);
    expect(site.requests(RECEIVER)).toHaveLength(1);
  });

  test('written by http on a page over https: allowed, it is tried encrypted first', async ({
    site,
    context,
    openPage,
    clickToolbar,
    realWindow,
    extension,
  }) => {
    const entry = 'https://meadow.example/entry';
    const [written, secure] = ['http://meadow.example/tb/1', 'https://meadow.example/tb/1'];
    const block = `<rdf:Description dc:identifier="${entry}" dc:title="Old" trackback:ping="${written}"/>`;
    site.answerWith(entry, webPage(`<!doctype html><title>Old</title><!--${block}-->`));
    site.answerWith(secure, accepted());
    const popup = await clickToolbar(await openPage(entry));
    await writePing(popup);
    await pressSend(popup);
    await expect(popup.getByText('The ping is sent encrypted if the site takes it that way')).toBeVisible();
    const again = context.waitForEvent('page', {
      predicate: (page) => page !== popup && page.url().startsWith(extension.extensionUrl('popup.html')),
    });
    await realWindow.answerPermissionPrompt('allow', () => popup.locator('[data-confirm]').click());
    await expectVerdict(await again, 'accepted');
    expect(site.requests(written)).toHaveLength(0);
    expect(site.requests(secure).filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  test('denied: nothing is sent, the ping waits, and it goes when it is allowed later', async ({
    site,
    context,
    openPage,
    clickToolbar,
    realWindow,
    extension,
    extensionPage,
  }) => {
    putUpPage(site);
    const page = await openPage(HERE);
    const popup = await clickToolbar(page);
    await writePing(popup);
    await realWindow.answerPermissionPrompt('deny', () => pressSend(popup));

    const waiting = await clickToolbar(page);
    await expectVerdict(waiting, 'not-sent');
    await expect(waiting.getByText('Nothing has been sent yet')).toBeVisible();
    expect(site.requests(RECEIVER)).toHaveLength(0);

    const again = context.waitForEvent('page', {
      predicate: (page) => page !== waiting && page.url().startsWith(extension.extensionUrl('popup.html')),
    });
    await realWindow.answerPermissionPrompt('allow', () =>
      waiting.getByRole('button', { name: 'Allow and send' }).click(),
    );
    await expectVerdict(await again, 'accepted');
    expect(site.requests(RECEIVER)).toHaveLength(1);
    const history = await extensionPage('options.html');
    await expect(history.locator('[data-ping-id]')).toHaveCount(1);
  });

  test('denied, and the same site allowed for reading later: still not sent, and the user is asked again', async ({
    site,
    context,
    openPage,
    clickToolbar,
    realWindow,
    extensionPage,
  }) => {
    putUpPage(site);
    const page = await openPage(HERE);
    const popup = await clickToolbar(page);
    await writePing(popup);
    await realWindow.answerPermissionPrompt('deny', () => pressSend(popup));

    const entry = 'https://notebook.example/2026/11/letters-to-the-margin/';
    const compose = await extensionPage(`compose.html?target=${encodeURIComponent(entry)}`);
    const allow = compose.getByRole('button', { name: 'Allow access to notebook.example' });
    await realWindow.answerPermissionPrompt('allow', () => allow.click());
    await expect(compose.locator('form')).toHaveAttribute('data-ping-url', RECEIVER);
    await expect.poll(badgeOn(context, compose)).toBe('!');
    await expect.poll(badgeOn(context, page)).toBe('!');
    expect(site.requests(RECEIVER)).toHaveLength(0);

    // Wherever the button is pressed next, it asks; where the ping was written it shows the ping itself.
    const other = await clickToolbar(await openPage('https://garden.example/'));
    await expect(other.getByText('It may be sent now, if you still want that.')).toBeVisible();
    const tab = await pageOpenedBy(other.getByRole('button', { name: 'See the ping' }));
    await expect(
      tab.getByText('Your browser lets TrackBack Sender reach notebook.example now.'),
    ).toBeVisible();
    const waiting = await clickToolbar(page);
    await expect(
      waiting.getByText('Your browser lets TrackBack Sender reach notebook.example now.'),
    ).toBeVisible();
    expect(site.requests(RECEIVER)).toHaveLength(0);
    await waiting.getByRole('button', { name: 'Send it' }).click();
    await expectVerdict(waiting, 'accepted');
    expect(site.requests(RECEIVER)).toHaveLength(1);
    await expect.poll(badgeOn(context, compose)).toBe('');
  });

  test('denied on the compose page: the ping is still there after a reload', async ({
    site,
    openPage,
    realWindow,
    extensionPage,
  }) => {
    await openPage('https://garden.example/');
    const compose = await extensionPage('compose.html?target=https://arxiv.org/list/cs/new');
    await compose.getByLabel('Paste a TrackBack URL').fill(RECEIVER);
    await compose.getByRole('button', { name: 'Use' }).click();
    await writePing(compose);
    await realWindow.answerPermissionPrompt('deny', () => pressSend(compose));
    await expectVerdict(compose, 'not-sent');
    await compose.reload();
    await expectVerdict(compose, 'not-sent');
    await realWindow.answerPermissionPrompt('allow', () =>
      compose.getByRole('button', { name: 'Allow and send' }).click(),
    );
    await expectVerdict(compose, 'accepted');
    expect(site.requests(RECEIVER)).toHaveLength(1);
  });

  test('denied, it can be left waiting for later', async ({ site, openPage, clickToolbar, realWindow }) => {
    putUpPage(site);
    const page = await openPage(HERE);
    const popup = await clickToolbar(page);
    await writePing(popup);
    await realWindow.answerPermissionPrompt('deny', () => pressSend(popup));
    const waiting = await clickToolbar(page);
    await expect(waiting.getByText('Elsewhere')).toBeVisible();
    await waiting.getByRole('button', { name: 'Not now' }).click();
    await expect(waiting.getByRole('list').locator('[data-ping-url]')).toHaveCount(1);
    expect(site.requests(RECEIVER)).toHaveLength(0);
  });

  test('denied and discarded: never sent, and the history says so', async ({
    site,
    openPage,
    clickToolbar,
    realWindow,
    extensionPage,
  }) => {
    putUpPage(site);
    const page = await openPage(HERE);
    const popup = await clickToolbar(page);
    await writePing(popup);
    await realWindow.answerPermissionPrompt('deny', () => pressSend(popup));
    const waiting = await clickToolbar(page);
    await waiting.getByRole('button', { name: 'Discard' }).click();
    await expectVerdict(waiting, 'not-sent');
    const history = await extensionPage('options.html');
    await expect(history.locator('[data-ping-id]')).toHaveAttribute('data-verdict', 'not-sent');
    expect(site.requests(RECEIVER)).toHaveLength(0);
  });

  test('denied, and allowed for another ping: that one goes, the first waits and is asked about', async ({
    site,
    context,
    openPage,
    clickToolbar,
    realWindow,
    extensionPage,
  }) => {
    putUpPage(site);
    const page = await openPage(HERE);
    const popup = await clickToolbar(page);
    await writePing(popup);
    await realWindow.answerPermissionPrompt('deny', () => pressSend(popup));

    const second = 'https://notebook.example/trackback/30';
    const compose = await extensionPage('compose.html?target=https://arxiv.org/list/cs/new');
    await compose.getByLabel('Paste a TrackBack URL').fill(second);
    await compose.getByRole('button', { name: 'Use' }).click();
    await writePing(compose);
    await realWindow.answerPermissionPrompt('allow', () => pressSend(compose));
    await expect(compose.locator('output[data-verdict]')).not.toHaveAttribute('data-verdict', 'not-sent');
    expect(site.requests(second)).toHaveLength(1);
    await expect.poll(badgeOn(context, page)).toBe('!');
    expect(site.requests(RECEIVER)).toHaveLength(0);
    const history = await extensionPage('options.html');
    await expect(history.locator('[data-ping-id]')).toHaveCount(2);
    const waiting = await clickToolbar(page);
    await waiting.getByRole('button', { name: 'Discard' }).click();
    await expectVerdict(waiting, 'not-sent');
    await expect.poll(badgeOn(context, history)).toBe('');
    expect(site.requests(RECEIVER)).toHaveLength(0);
  });

  test('denied, and every site allowed in the settings: still not sent, and asked about', async ({
    site,
    context,
    openPage,
    clickToolbar,
    realWindow,
    extensionPage,
  }) => {
    putUpPage(site);
    const page = await openPage(HERE);
    const popup = await clickToolbar(page);
    await writePing(popup);
    await realWindow.answerPermissionPrompt('deny', () => pressSend(popup));
    const options = await extensionPage('options.html#settings');
    const watch = options.getByRole('checkbox', { name: 'Look for TrackBack on every page I visit' });
    await realWindow.answerPermissionPrompt('allow', () => watch.click());
    await expect(watch).toBeChecked();
    await expect.poll(badgeOn(context, options)).toBe('!');
    expect(site.requests(RECEIVER)).toHaveLength(0);
  });
});
