import type { Page } from '@playwright/test';
import { expect, test } from './harness/test.ts';

/** Every request of the browser that goes anywhere but to the extension itself. */
function outsideRequests(page: Page): string[] {
  const outside: string[] = [];
  page.context().on('request', (request) => {
    if (!/^(?:chrome-extension|data|blob):/.test(request.url())) outside.push(request.url());
  });
  return outside;
}

test('a ping can be practised from the form to the verdict; nothing leaves and nothing is kept', async ({
  extensionPage,
  site,
  axe,
}) => {
  const page = await extensionPage('practice.html');
  const outside = outsideRequests(page);
  await expect(page.getByText('This is only practice.')).toBeVisible();
  const form = page.locator('form[data-ping-url]');
  await expect(form).toHaveAttribute('data-ping-url', 'https://papers.example/trackback/2611.04217');
  await expect(page.getByText('No blog has linked here yet.')).toBeVisible();
  expect(await axe(page)).toEqual([]);

  await page.getByRole('button', { name: 'Fill in an example' }).click();
  await expect(form.locator('[name="title"]')).toHaveValue('Links that knock before they enter');
  await form.getByRole('button', { name: 'Send ping to papers.example' }).click();
  await expect(page.locator('output[data-verdict]')).toHaveAttribute('data-verdict', 'accepted');
  const paper = page.getByRole('region', { name: 'A pretend paper' });
  await expect(paper.getByRole('listitem')).toContainText('A Kitchen Garden');
  expect(await axe(page)).toEqual([]);

  await page.getByRole('link', { name: 'Look at the entry' }).click();
  await expect(paper).toBeFocused();
  expect(page.context().pages()).toHaveLength(2); // the browser's own first page, and this one

  await page.getByRole('button', { name: 'Start over' }).click();
  await expect(page.getByText('No blog has linked here yet.')).toBeVisible();
  await expect(form.locator('[name="title"]')).toHaveValue('');

  const history = await extensionPage('options.html');
  await expect(history.getByRole('heading', { name: 'No pings yet' })).toBeVisible();
  await history.getByRole('tab', { name: 'Drafts' }).click();
  await expect(history.getByRole('heading', { name: 'No drafts' })).toBeVisible();
  const popup = await extensionPage('compose.html');
  await expect(popup.getByLabel('Paste a TrackBack URL')).toBeVisible();
  expect(outside).toEqual([]);
  expect(site.requests()).toEqual([]);
});

const ANSWERS = [
  ['Held for review', 'accepted'],
  ['No', 'refused'],
  ['With a web page', 'not-trackback'],
  ['With nothing at all', 'unknown'],
  ['Not at all, as if you were offline', 'not-sent'],
] as const;

for (const [answer, verdict] of ANSWERS) {
  test(`shows the verdict ${verdict} for the answer “${answer}”`, async ({ extensionPage, axe }) => {
    const page = await extensionPage('practice.html');
    await page.getByLabel('Let the receiver answer').selectOption({ label: answer });
    await page.getByRole('button', { name: 'Fill in an example' }).click();
    await page.getByRole('button', { name: 'Send ping to papers.example' }).click();
    await expect(page.locator('output[data-verdict]')).toHaveAttribute('data-verdict', verdict);
    expect(await axe(page)).toEqual([]);
  });
}

test('by keyboard: the same post twice is asked about, and is there already', async ({ extensionPage }) => {
  const page = await extensionPage('practice.html');
  const press = async (name: string) => {
    await page.getByRole('button', { name }).focus();
    await page.keyboard.press('Enter');
  };
  for (const verdict of ['accepted', 'duplicate']) {
    await press('Fill in an example');
    await press('Send ping to papers.example');
    if (verdict === 'duplicate') await press('Send anyway');
    await expect(page.locator('output[data-verdict]')).toHaveAttribute('data-verdict', verdict);
  }
});

test('shows the source of the paper to who wants to see it', async ({ extensionPage }) => {
  const page = await extensionPage('practice.html');
  await page.getByText('Show what the page says about TrackBack').click();
  await expect(page.getByText('trackback:ping="/trackback/2611.04217"')).toBeVisible();
});
