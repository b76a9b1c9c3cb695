import { expect, test } from './harness/test.ts';

test.describe('after the installation', () => {
  test.use({ keepsWelcome: true });

  test('one page opens by itself and says what this is, what it does and what it does not', async ({
    extension,
    context,
    site,
    axe,
  }) => {
    const address = extension.extensionUrl('welcome.html');
    await expect.poll(() => context.pages().filter((page) => page.url() === address).length).toBe(1);
    const welcome = context.pages().find((page) => page.url() === address)!;
    await expect(welcome.getByRole('heading', { level: 1 })).toHaveText('Welcome to TrackBack Sender');
    await expect(welcome.getByText('TrackBack tells a page that you have written about it.')).toBeVisible();
    await expect(welcome.getByText('It cannot make a receiver show your ping.')).toBeVisible();
    await expect(welcome.getByText('then the pin beside TrackBack Sender')).toBeVisible();
    await expect(welcome.locator('kbd')).toHaveText('Ctrl+Shift+U');
    expect(await axe(welcome)).toEqual([]);
    expect(site.requests()).toEqual([]);
  });
});

test('nothing stays open of it for other tests', async ({ context }) => {
  expect(context.pages().map((page) => page.url())).toEqual(['about:blank']);
});

test('is reached again from the options and the help, by keyboard', async ({ extensionPage }) => {
  const page = await extensionPage('options.html');
  const go = async (name: string) => {
    await page.getByRole('navigation', { name: 'Help and first steps' }).getByRole('link', { name }).focus();
    await page.keyboard.press('Enter');
  };
  await go('Help');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Help');
  await go('First steps');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Welcome to TrackBack Sender');
  await expect(page).toHaveTitle('First steps · TrackBack Sender');
  await page.getByRole('link', { name: 'Open the practice page' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Practice page');
  await go('History');
  await expect(page.getByRole('tab', { name: 'History' })).toHaveAttribute('aria-selected', 'true');
});

test('a blog can be set up right there', async ({ extensionPage, axe }) => {
  const page = await extensionPage('welcome.html');
  await expect(page.getByLabel('Your blog’s address')).not.toBeFocused();
  await page.getByRole('button', { name: 'Fill in by hand' }).click();
  await page.locator('[name="name"]').fill('A Kitchen Garden');
  await page.locator('[name="url"]').fill('https://garden.example/');
  expect(await axe(page)).toEqual([]);
  await page.locator('[name="url"]').press('Enter');
  await expect(page.getByText('Set up: A Kitchen Garden')).toBeFocused();
  await page.getByRole('link', { name: 'My blogs' }).click();
  await expect(page.getByRole('list', { name: 'My blogs' })).toContainText('A Kitchen Garden');
});

test('says where keys are set when something else has taken them', async ({ extensionPage }) => {
  const page = await extensionPage('help.html');
  // The browser asks the extension's own function; a page cannot take the keys away in a test.
  await page.addInitScript(() => {
    chrome.commands.getAll = async () => [{ name: '_execute_action', shortcut: '', description: '' }];
  });
  await page.getByRole('link', { name: 'First steps' }).click();
  await expect(page.getByText('chrome://extensions/shortcuts')).toBeVisible();
});
