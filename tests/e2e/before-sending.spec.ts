import type { Page } from '@playwright/test';
import { page as webPage } from '../../scripts/practice-site/answer.ts';
import { pageOpenedBy } from './harness/page-opened-by.ts';
import { expect, test } from './harness/test.ts';
import { expectVerdict, MY_PING, pressSend, writePing } from './harness/write-ping.ts';

const PAPER = 'https://arxiv.org/abs/1706.03762';
const RECEIVER = 'https://arxiv.org/trackback/1706.03762';

/** What is said before the ping goes, without being asked for. */
function said(popup: Page) {
  return popup.locator('form [data-check]:not(details *)');
}

test('an address that strangers cannot open is said, with the way to the field', async ({
  openPage,
  clickToolbar,
  axe,
}) => {
  const popup = await clickToolbar(await openPage(PAPER));
  await writePing(popup, { url: 'http://localhost:4000/drafts/reading-attention/' });
  const line = popup.locator('[data-check=public]');
  await expect(line).toHaveAttribute('data-state', 'wrong');
  await expect(line).toContainText('Nobody else can open localhost');
  expect(await axe(popup)).toEqual([]);
  await line.getByRole('button', { name: 'Go to the address' }).click();
  await expect(popup.getByLabel('Your post’s address')).toBeFocused();

  await popup.getByLabel('Your post’s address').fill('https://deploy-preview-3--garden.netlify.app/a/');
  await expect(line).toHaveAttribute('data-state', 'warning');
  await expect(line).toContainText('deploy-preview-3--garden.netlify.app');
});

test('what speaks against the ping is told beside Send while it is out of sight', async ({
  extensionPage,
}) => {
  const page = await extensionPage(`compose.html?target=${encodeURIComponent(PAPER)}`);
  await page.setViewportSize({ width: 400, height: 420 });
  await writePing(page, { url: 'http://localhost:4000/drafts/reading-attention/' });
  await page.locator('[name=url]').focus();
  const line = page.locator('[data-check=public]');
  const hint = page.getByRole('button', { name: /speaks? against it. Show/ });
  await expect(hint).toBeInViewport();
  await expect(line).not.toBeInViewport();
  // A click by the mouse would first scroll to where the button rests, which is below the lines.
  await hint.dispatchEvent('click');
  await expect(line).toBeInViewport();
  await expect(hint).toBeHidden();
});

test('arXiv’s list is shown while one types, with what becomes of letters there', async ({
  openPage,
  clickToolbar,
  axe,
}) => {
  const popup = await clickToolbar(await openPage(PAPER));
  await writePing(popup, { title: 'Attention again', blog_name: 'Notes' });
  const preview = popup.locator('[data-preview=arxiv]');
  await popup.getByText('Preview: arXiv’s list').click();
  await expect(preview).toContainText(/Attention again\s*\[ Notes@ INVALID-URL \] trackback posted .* UTC/);
  await expect(preview).not.toContainText(MY_PING.excerpt);

  await popup.getByLabel('Title').fill('Über Attention');
  await expect(preview).toContainText('Ãœber Attention');
  expect(await axe(popup)).toEqual([]);
  await popup.getByRole('checkbox', { name: /Write special letters as codes/ }).check();
  await expect(preview).toContainText('Über Attention');
  await expect(preview).not.toContainText('Ãœ');
});

for (const { name, pingUrl, kind, words } of [
  {
    name: 'a comment at WordPress',
    pingUrl: 'https://garden.example/entry/trackback/',
    kind: 'wordpress',
    words: /A garden of notes\s*A title that grows\s*What I found\s+on the second reading\./,
  },
  {
    name: 'a plain listing',
    pingUrl: 'https://garden.example/tb/7',
    kind: 'plain',
    words: /A title that grows\s*What I found\s+on the second reading\.\s*A garden of notes/,
  },
] as const) {
  test(`${name} is shown while one types`, async ({ site, openPage, clickToolbar, axe }) => {
    const entry = 'https://garden.example/entry/';
    const rdf = `<rdf:Description rdf:about="${entry}" dc:identifier="${entry}" trackback:ping="${pingUrl}"/>`;
    site.answerWith(entry, webPage(`<!doctype html><title>An entry</title><!--${rdf}-->`));
    const popup = await clickToolbar(await openPage(entry));
    await writePing(popup, { title: 'A title' });
    await popup.locator('form summary', { hasText: 'Preview' }).click();
    await popup.getByLabel('Title').press('End');
    await popup.getByLabel('Title').pressSequentially(' that grows');
    await expect(popup.locator(`[data-preview=${kind}]`)).toContainText(words);
    expect(await axe(popup)).toEqual([]);
  });
}

test('what exactly will be sent is what the receiver gets, byte for byte, but for what browsers add', async ({
  site,
  openPage,
  clickToolbar,
  axe,
}) => {
  const popup = await clickToolbar(await openPage(PAPER));
  await writePing(popup);
  await popup.getByText('What exactly will be sent').click();
  const body = await popup.getByRole('region', { name: 'Body' }).innerText();
  const facts = await shownFacts(popup);
  expect(await axe(popup)).toEqual([]);
  expect(site.requests(RECEIVER)).toEqual([]);

  await pressSend(popup);
  await expectVerdict(popup, 'accepted');
  const [request, ...others] = site.requests(RECEIVER).filter(({ method }) => method !== 'GET');
  expect(others).toEqual([]);
  expect(request?.body).toBe(body);
  expect(facts).toMatchObject({ Method: request?.method, Address: request?.url });
  const { accept, 'content-type': contentType, ...added } = request?.headers ?? {};
  expect(facts).toMatchObject({ Accept: accept, 'Content-Type': contentType });
  const fields = Object.fromEntries(new URLSearchParams(request?.body));
  expect(facts).toMatchObject({ ...fields, excerpt: MY_PING.excerpt });

  const named = (facts['Your browser adds'] ?? '').toLowerCase().match(/[a-z-]+/g) ?? [];
  const unnamed = Object.keys(added).filter(
    (name) =>
      !named.some((one) => (one.endsWith('-') || one === 'sec-ch-ua' ? name.startsWith(one) : name === one)),
  );
  expect(unnamed).toEqual([]);
  expect(added).not.toHaveProperty('cookie');
  expect(added).not.toHaveProperty('referer');
});

/** The names and values of the disclosure, of which fields come last. */
async function shownFacts(popup: Page): Promise<Record<string, string>> {
  const rows = await popup
    .locator('form dl > div')
    .evaluateAll((all) =>
      all.map((row) => [
        row.querySelector('dt')?.textContent ?? '',
        row.querySelector('dd')?.textContent ?? '',
      ]),
    );
  return Object.fromEntries(rows);
}

test('a dry run sends nothing, asks for nothing, is in the history, and is no ping that went before', async ({
  site,
  openPage,
  clickToolbar,
  axe,
}) => {
  const elsewhere = 'https://notebook.example/2026/11/letters-to-the-margin/';
  const entry = await openPage(elsewhere);
  const popup = await clickToolbar(entry);
  await writePing(popup);
  const pingUrl = (await popup.locator('form').getAttribute('data-ping-url')) ?? '';
  const before = site.requests().length;
  await popup.getByText('What exactly will be sent').click();
  const body = await popup.getByRole('region', { name: 'Body' }).innerText();
  await popup.getByRole('button', { name: 'Dry run: write it down, send nothing' }).click();
  await expect(popup.locator('[data-dry-run]')).toContainText(
    'Written down in the history. Nothing was sent.',
  );
  expect(await axe(popup)).toEqual([]);

  const history = await pageOpenedBy(popup.getByRole('button', { name: 'Show it', exact: true }));
  const row = history.locator('[data-ping-id]');
  await expect(row).toHaveAttribute('data-verdict', 'not-sent');
  await expect(row.getByRole('button', { expanded: true })).toContainText('Dry run');
  await expect(row).toContainText('It was written down and not sent.');
  await row.getByText('What would have been sent').click();
  await expect(row.getByRole('region', { name: 'Body' })).toHaveText(body);
  await expect(history.getByLabel('Verdict').locator('option', { hasText: 'Dry run' })).toHaveText(
    'Dry run — nothing was sent (1)',
  );
  expect(await axe(history)).toEqual([]);
  expect(
    site
      .requests()
      .slice(before)
      .filter(({ method }) => method !== 'GET'),
  ).toEqual([]);
  expect(site.requests(pingUrl)).toEqual([]);

  // Every word is still in the form, and nobody asks whether it should go once more.
  await entry.bringToFront();
  const again = await clickToolbar(entry);
  await expect(again.getByLabel('Title')).toHaveValue(MY_PING.title);
  await pressSend(again);
  await expectVerdict(again, 'accepted');
  expect(site.requests(pingUrl).filter(({ method }) => method === 'POST')).toHaveLength(1);
});

test('the lines stay quiet where nothing was typed', async ({ openPage, clickToolbar, axe }) => {
  const popup = await clickToolbar(await openPage(PAPER));
  await expect(popup.getByText('What exactly will be sent')).toBeVisible();
  await expect(said(popup)).toHaveCount(0);
  await popup.getByText('What exactly will be sent').click();
  await expect(popup.getByText('As soon as your post’s address is complete')).toBeVisible();
  expect(await axe(popup)).toEqual([]);
});
