import type { Page } from '@playwright/test';
import { expectVerdict, MY_PING, pressSend, writeAndSend, writePing } from '../e2e/harness/write-ping.ts';
import { expect, test } from './harness/wordpress-test.ts';

const NO_WORDPRESS = process.env.TRACKBACK_NO_WORDPRESS ?? '';
test.skip(NO_WORDPRESS !== '', NO_WORDPRESS);

const POST = { slug: 'tea', title: 'Tea & “other” units of time, é漢😀 -- again', pings: 'open' } as const;

test.describe('discovery', () => {
  test('from what its own trackback_rdf() writes', async ({ wordpress, openPage, clickToolbar }) => {
    const { permalink, pingUrl } = wordpress.writePost(POST);
    const popup = await clickToolbar(await openPage(permalink));
    const line = popup.locator('[data-found-by]');
    await expect(line).toHaveAttribute('data-ping-url', pingUrl);
    await expect(line).toHaveAttribute('data-found-by', 'rdf');
    await expect(line).toHaveAttribute('data-confidence', 'high');
    // WordPress writes the two hyphens as references, for they would end the comment the RDF is in.
    await expect(line).toContainText('Tea & “other” units of time, é漢😀 — again');
  });

  test('of every entry on its front page, none chosen beforehand', async ({
    wordpress,
    openPage,
    clickToolbar,
  }) => {
    const entries = ['one', 'two', 'three'].map((slug) => wordpress.writePost({ ...POST, slug }));
    const popup = await clickToolbar(await openPage('http://blog.example/'));
    const rows = popup.getByRole('list').locator('[data-ping-url]');
    await expect(rows).toHaveCount(3);
    const found = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-ping-url')));
    expect(new Set(found)).toEqual(new Set(entries.map(({ pingUrl }) => pingUrl)));
    await expect(popup.locator('form[data-ping-url]')).toHaveCount(0);
  });

  for (const permalinks of ['names', 'numbers'] as const) {
    test(`by a guess where the theme says nothing, permalinks made of ${permalinks}`, async ({
      wordpress,
      openPage,
      clickToolbar,
    }) => {
      wordpress.startAfresh({ theme: 'twentytwentyone', permalinks });
      const { permalink, pingUrl } = wordpress.writePost(POST);
      const popup = await clickToolbar(await openPage(permalink));
      const row = popup.locator('[data-found-by=guess]');
      await expect(row).toHaveAttribute('data-ping-url', pingUrl);
      await expect(row).toHaveAttribute('data-confidence', 'low');
      await expect(popup.locator('form[data-ping-url]')).toHaveCount(0);

      await row.click();
      await writeAndSend(popup);
      await expectVerdict(popup, 'accepted');
      expect(wordpress.storedPings(POST.slug)).toHaveLength(1);
    });
  }
});

test('accepted: every word is in its database', async ({ wordpress, openPage, clickToolbar }) => {
  const { permalink } = wordpress.writePost(POST);
  const popup = await clickToolbar(await openPage(permalink));
  await writeAndSend(popup, {
    title: 'On “tea”, AT&T',
    excerpt: 'é漢😀 & <b>',
    blog_name: 'A garden & é漢😀',
  });
  await expectVerdict(popup, 'accepted');
  await expect(popup.getByRole('heading', { name: 'Accepted by blog.example' })).toBeVisible();
  // WordPress stores HTML: kses writes `&`, `<` and `>` as references. It puts the title before the excerpt.
  expect(wordpress.storedPings(POST.slug)).toEqual([
    {
      author: 'A garden &amp; é漢😀',
      url: MY_PING.url,
      content: '<strong>On “tea”, AT&amp;T</strong>\n\né漢😀 &amp; &lt;b&gt;',
      approved: '1',
      type: 'trackback',
    },
  ]);
});

// Sent as they stand, WordPress would keep `I`, `a <b> c`, `Hello there` and an é of these.
for (const [words, stored] of [
  ['I <3 tea & biscuits', 'I &lt;3 tea &amp; biscuits'],
  ['a < b and b > c', 'a &lt; b and b &gt; c'],
  ['<i>Hello</i>', 'Hello'],
  ['Hello <i> there', 'Hello &lt;i&gt; there'],
  ['&eacute; & co', '&amp;eacute; &amp; co'],
] as const) {
  test(`shows its readers what was written: ${words}`, async ({ wordpress, openPage, clickToolbar }) => {
    const { permalink } = wordpress.writePost(POST);
    const popup = await clickToolbar(await openPage(permalink));
    await writeAndSend(popup, { title: words, excerpt: words, blog_name: words });
    await expectVerdict(popup, 'accepted');
    expect(wordpress.storedPings(POST.slug)).toMatchObject([
      { author: stored, content: `<strong>${stored}</strong>\n\n${stored}` },
    ]);
  });
}

// WordPress guesses the charset of fields unless a field named `charset` says it, whatever the header says. With PHP 8.2
// the guess goes by likelihood, and takes these for EUC-JP, Shift_JIS or Latin-1.
for (const words of ['İstanbul’da ışık', 'Ħamrun', 'ȧ']) {
  test(`is told that the words are UTF-8: ${words}`, async ({ wordpress, openPage, clickToolbar }) => {
    const { permalink } = wordpress.writePost(POST);
    const popup = await clickToolbar(await openPage(permalink));
    await writeAndSend(popup, { title: words, excerpt: words, blog_name: words });
    await expectVerdict(popup, 'accepted');
    expect(wordpress.storedPings(POST.slug)).toMatchObject([
      { author: words, content: `<strong>${words}</strong>\n\n${words}` },
    ]);
  });
}

test('held until its keeper has seen it: accepted, and not a word of it being published', async ({
  wordpress,
  openPage,
  clickToolbar,
}) => {
  wordpress.startAfresh({ holdsPings: true });
  const { permalink } = wordpress.writePost(POST);
  const popup = await clickToolbar(await openPage(permalink));
  await writeAndSend(popup);
  await expectVerdict(popup, 'accepted');
  expect(wordpress.storedPings(POST.slug)).toMatchObject([{ approved: '0' }]);
  // Its answer is the one it gives to a ping that everybody sees at once.
  const verdict = popup.locator('output[data-verdict]');
  await expect(verdict).toContainText('It may still wait for the editors before it shows');
  await expect(verdict).not.toContainText(/published|now shown|is live/iu);
});

test('already there: said as a good end, in its own words', async ({ wordpress, openPage, clickToolbar }) => {
  const { permalink } = wordpress.writePost(POST);
  const page = await openPage(permalink);
  const first = await clickToolbar(page);
  await writeAndSend(first);
  await expectVerdict(first, 'accepted');
  await first.close();

  const second = await clickToolbar(page);
  await writeAndSend(second, { title: 'Another title', excerpt: 'Other words.' });
  await second.locator('[data-confirm]').click();
  await expectVerdict(second, 'duplicate');
  await expect(second.locator('[data-message]')).toHaveText(
    'There is already a ping from that URL for this post.',
  );
  expect(wordpress.storedPings(POST.slug)).toHaveLength(1);
});

test('closed: refused, in its own words', async ({ wordpress, openPage, clickToolbar }) => {
  const { permalink } = wordpress.writePost({ ...POST, pings: 'closed' });
  const popup = await clickToolbar(await openPage(permalink));
  await writeAndSend(popup);
  await expectVerdict(popup, 'refused');
  await expect(popup.locator('[data-message]')).toHaveText('Sorry, trackbacks are closed for this item.');
  await expect(popup.locator('output[data-verdict]')).toContainText(/closed/iu);
  expect(wordpress.storedPings(POST.slug)).toEqual([]);
});

test('without a title: asks first, and says that the empty answer is no answer', async ({
  wordpress,
  openPage,
  clickToolbar,
}) => {
  const { permalink } = wordpress.writePost(POST);
  const popup = await clickToolbar(await openPage(permalink));
  await writePing(popup, { title: '' });
  await pressSend(popup);
  await popup.locator('[data-confirm]').click();
  await expectVerdict(popup, 'not-trackback');
  await expect(popup.locator('output[data-verdict]')).toContainText('Empty answer');
  expect(wordpress.storedPings(POST.slug)).toEqual([]);
});

test('too many at once: refused for now', async ({ wordpress, openPage, clickToolbar }) => {
  const one = wordpress.writePost({ ...POST, slug: 'one' });
  const other = wordpress.writePost({ ...POST, slug: 'other' });
  await send(await clickToolbar(await openPage(one.permalink)), 'accepted');
  const popup = await clickToolbar(await openPage(other.permalink));
  await send(popup, 'refused');
  await expect(popup.locator('output[data-verdict]')).toContainText('Too many pings');
  await expect(popup.locator('[data-message]')).toHaveText(
    'You are posting comments too quickly. Slow down.',
  );
  expect(wordpress.storedPings('other')).toEqual([]);
});

test('the same words from another address: already there, in its own words', async ({
  wordpress,
  openPage,
  clickToolbar,
}) => {
  const { permalink } = wordpress.writePost(POST);
  const page = await openPage(permalink);
  const first = await clickToolbar(page);
  await send(first, 'accepted');
  await first.close();

  const second = await clickToolbar(page);
  await writeAndSend(second, { url: 'https://garden.example/2026/11/moved/' });
  await expectVerdict(second, 'duplicate');
  await expect(second.locator('[data-message]')).toContainText(/Duplicate comment detected/u);
  expect(wordpress.storedPings(POST.slug)).toHaveLength(1);
});

async function send(popup: Page, verdict: string): Promise<void> {
  await writeAndSend(popup);
  await expectVerdict(popup, verdict);
}
