import { expect, test } from './harness/test.ts';
import { expectVerdict, MY_PING, writeAndSend } from './harness/write-ping.ts';

test.use({ inRealWindow: true });

const ENTRY = 'https://notebook.example/2026/11/letters-to-the-margin/';

test.describe('a right-clicked link', () => {
  test('is read after its site was allowed, and pinged', async ({
    site,
    context,
    openPage,
    realWindow,
    extension,
    axe,
  }) => {
    const index = await openPage('https://notebook.example/');
    const opened = context.waitForEvent('page', {
      predicate: (page) => page.url().startsWith(extension.extensionUrl('compose.html')),
    });
    await realWindow.chooseFromContextMenu(
      index.getByRole('link', { name: 'Letters to the margin' }),
      'link',
    );
    const compose = await opened;
    await expect(compose.getByText('May TrackBack Sender read notebook.example?')).toBeVisible();
    expect(site.requests(ENTRY)).toHaveLength(0);
    expect(await axe(compose)).toEqual([]);

    const allow = compose.getByRole('button', { name: 'Allow access to notebook.example' });
    await realWindow.answerPermissionPrompt('deny', () => allow.click());
    await expect(compose.getByRole('status')).toContainText('was not allowed');
    expect(site.requests(ENTRY)).toHaveLength(0);

    await realWindow.answerPermissionPrompt('allow', () => allow.click());
    const line = compose.locator('[data-found-by]');
    await expect(line).toHaveAttribute('data-ping-url', 'https://notebook.example/trackback/31');
    await expect(line).toHaveAttribute('data-found-by', 'rdf');
    expect(site.requests(ENTRY)[0]?.headers).not.toHaveProperty('cookie');
    await writeAndSend(compose);
    await expectVerdict(compose, 'accepted');
    expect(site.pings()).toMatchObject([
      { pingUrl: 'https://notebook.example/trackback/31', url: MY_PING.url },
    ]);
    expect(await axe(compose)).toEqual([]);
  });

  test('or the toolbar button’s own menu opens the page that is shown', async ({
    context,
    openPage,
    realWindow,
    extension,
  }) => {
    await openPage(ENTRY);
    const opened = context.waitForEvent('page', {
      predicate: (page) => page.url().startsWith(extension.extensionUrl('compose.html')),
    });
    await realWindow.chooseFromToolbarMenu();
    await expect((await opened).locator('[data-found-by]')).toHaveAttribute(
      'data-ping-url',
      'https://notebook.example/trackback/31',
    );
  });

  test('or the page itself from its own menu is read as it stands, with no prompt', async ({
    site,
    context,
    openPage,
    realWindow,
    extension,
  }) => {
    const entry = await openPage(ENTRY);
    const opened = context.waitForEvent('page', {
      predicate: (page) => page.url().startsWith(extension.extensionUrl('compose.html')),
    });
    await realWindow.chooseFromContextMenu(entry.getByRole('heading', { level: 1 }), 'page');
    const compose = await opened;
    await expect(compose.locator('[data-found-by]')).toHaveAttribute(
      'data-ping-url',
      'https://notebook.example/trackback/31',
    );
    expect(site.requests(ENTRY)).not.toHaveLength(0);
    await writeAndSend(compose);
    await expectVerdict(compose, 'accepted');
  });
});
