import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { PingRecord } from '../../lib/outbox/ping-record.ts';
import { history } from '../support/samples.ts';
import { expect, test } from './harness/test.ts';

const SETTLED = history(40).filter(({ state }) => state.kind === 'settled');
const DAY = 24 * 60 * 60_000;

/** So many settled pings, a day apart, the newest `firstDaysAgo` days old. */
function pings(count: number, firstDaysAgo = 0): PingRecord[] {
  const now = Date.now();
  return Array.from({ length: count }, (_, nth) => ({
    ...(SETTLED[nth % SETTLED.length] as PingRecord),
    id: `00000000-0000-4000-${8000 + firstDaysAgo}-${String(nth).padStart(12, '0')}`,
    createdAt: now - (firstDaysAgo + nth) * DAY,
  }));
}

async function importPings(page: Page, records: readonly PingRecord[]): Promise<void> {
  const text = JSON.stringify({ format: 'trackback-sender-history', version: 1, pings: records });
  await page.getByRole('button', { name: 'Import…' }).click();
  await page
    .getByLabel('File with pings')
    .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await page.locator('[data-confirm]').click();
  await page.getByRole('button', { name: 'Done' }).click();
  // Its going gives the focus back, and so scrolls.
  await expect(page.getByRole('dialog')).toBeHidden();
}

test('deletes what is too old only after it was asked, and from then on by itself', async ({
  extensionPage,
  stopWorker,
  axe,
}) => {
  const page = await extensionPage('options.html');
  await importPings(page, pings(10, 85));
  const rows = page.locator('[data-ping-id]');
  await expect(rows).toHaveCount(10);
  const keep = page.getByLabel('Keep pings');
  await keep.selectOption('for 90 days');
  await expect(page.getByRole('dialog')).toContainText('5 pings are older than that and will be deleted now');
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(keep).toHaveValue('all');
  await expect(rows).toHaveCount(10);

  await keep.selectOption('for 90 days');
  await page.locator('[data-confirm]').click();
  await expect(rows).toHaveCount(5);
  await expect(keep).toHaveValue('90-days');

  // What gets too old goes when the background starts the next time.
  await importPings(page, pings(3, 200));
  await expect(rows).toHaveCount(8);
  await stopWorker();
  await rows.first().getByRole('button').first().click();
  await rows.first().getByRole('button', { name: 'Delete this ping' }).click();
  await expect(rows).toHaveCount(4);
});

test('scrolls through thousands and draws few of them', async ({ extensionPage }) => {
  test.slow(); // thousands are read from a file first
  const page = await extensionPage('options.html');
  const records = pings(3000);
  await importPings(page, records);
  const rows = page.locator('[data-ping-id]');
  const newest = page.locator(`[data-ping-id="${records[0]?.id}"]`);
  const oldest = page.locator(`[data-ping-id="${records.at(-1)?.id}"]`);
  await expect(newest).toBeVisible();
  await page.keyboard.press('End');
  await expect(oldest).toBeInViewport();
  await expect.poll(() => rows.count()).toBeLessThan(150);
  await page.getByLabel('Order').selectOption('Oldest first');
  await page.evaluate(() => scrollTo(0, 0));
  await expect(oldest).toBeInViewport();
  await page.getByLabel('Time').selectOption('Last 7 days');
  await expect(rows).toHaveCount(7);
});

test('ends at the last ping when it is asked for the end, however tall the rows are', async ({
  extensionPage,
}) => {
  test.slow(); // thousands are read from a file first
  const page = await extensionPage('options.html');
  const records = pings(3000);
  await importPings(page, records);
  const oldest = page.locator(`[data-ping-id="${records.at(-1)?.id}"]`);
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 700 });
    await page.reload();
    // Not before there is something to scroll, but long before everything is read.
    await expect(page.locator('[data-ping-id]').first()).toBeVisible();
    await page.keyboard.press('End');
    await expect(oldest).toBeInViewport();
  }
});

test('opens, narrows and copies from a ping of the past', async ({ extensionPage, extension, axe }) => {
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await extensionPage('options.html');
  await importPings(page, pings(30));
  const row = page.locator('[data-ping-id]').first();
  await row.getByRole('button').first().click();
  await expect(row.getByRole('link', { name: 'Open the entry' })).toHaveAttribute(
    'href',
    'https://arxiv.org/abs/1706.03762',
  );
  await row.getByRole('button', { name: 'Copy as curl' }).click();
  await expect(row.getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^curl .* --url 'https:/u);
  await row.getByRole('button', { name: 'Copy the exchange' }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('< HTTP 200');
  expect(await axe(page)).toEqual([]);
  await row.getByRole('button', { name: 'Only this receiver' }).click();
  await expect(page.getByLabel('Receiver')).toHaveValue('arxiv.org');
  await expect(page.getByRole('heading', { name: 'History' })).toBeInViewport();
  await page.getByRole('searchbox').fill('nothing like it');
  await expect(page.getByText('No ping is like that')).toBeVisible();
  expect(await axe(page)).toEqual([]);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(page.getByText('30 pings', { exact: true })).toBeVisible();
});

/** Puts another database in the place of the extension's own. */
function replaceDatabase(page: Page, version: number, records: readonly PingRecord[]): Promise<void> {
  return page.evaluate(
    ({ version, records }) =>
      new Promise<void>((resolve, reject) => {
        indexedDB.deleteDatabase('trackback-sender');
        const opening = indexedDB.open('trackback-sender', version);
        opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
        opening.addEventListener('upgradeneeded', () => {
          const store = opening.result.createObjectStore('pings', { keyPath: 'id' });
          store.createIndex('createdAt', 'createdAt');
          for (const record of records) store.add(record);
        });
        opening.addEventListener('success', () => {
          opening.result.close();
          resolve();
        });
      }),
    { version, records },
  );
}

test('says that a later version wrote the history, and saves what can be read', async ({
  extensionPage,
  axe,
}) => {
  const page = await extensionPage('options.html');
  await replaceDatabase(page, 990, SETTLED.slice(0, 4));
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('written by a later version');
  expect(await axe(page)).toEqual([]);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save what can be read' }).click(),
  ]);
  const saved = JSON.parse(readFileSync(await download.path(), 'utf8')) as { pings: unknown };
  expect(saved.pings).toEqual(SETTLED.slice(0, 4));
  await expect(page.getByText('4 pings were saved, 0 could not be read.')).toBeVisible();
});

test('saves what can be read when the browser cannot make sense of its files any more', async ({
  extensionPage,
  context,
  extension,
  axe,
}, info) => {
  await importPings(await extensionPage('options.html'), pings(5));
  const page = await context.newPage();
  await page.addInitScript(() => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function failing(name, version) {
      if (version !== undefined)
        throw new DOMException('Internal error opening backing store', 'UnknownError');
      return open.call(this, name);
    };
  });
  await page.goto(extension.extensionUrl('options.html'));
  await expect(page.getByRole('alert')).toContainText('cannot read the history from its disk');
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1280, 360]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 720 });
      await page.screenshot({ path: info.outputPath(`corrupt-${colorScheme}-${width}.png`) });
    }
  }
  expect(await axe(page)).toEqual([]);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save what can be read' }).click(),
  ]);
  const saved = JSON.parse(readFileSync(await download.path(), 'utf8')) as { pings: unknown[] };
  expect(saved.pings).toHaveLength(5);
  await expect(page.getByText('5 pings were saved, 0 could not be read.')).toBeVisible();
});

test('says that storage is blocked', async ({ extensionPage, axe, context, extension }) => {
  await extensionPage('options.html');
  const page = await context.newPage();
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
  });
  await page.goto(extension.extensionUrl('options.html'));
  await expect(page.getByRole('alert')).toContainText(
    'The browser does not let the history be kept or read.',
  );
  expect(await axe(page)).toEqual([]);
});

test('says that there is no room left, and changes nothing', async ({ extensionPage, context }) => {
  const page = await extensionPage('options.html');
  await importPings(page, pings(3));
  const worker = context.serviceWorkers()[0];
  await worker?.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  const text = JSON.stringify({ format: 'trackback-sender-history', version: 1, pings: pings(5, 100) });
  await page.getByRole('button', { name: 'Import…' }).click();
  await page
    .getByLabel('File with pings')
    .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await page.locator('[data-confirm]').click();
  await expect(page.getByRole('alert')).toContainText('no room left');
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-ping-id]')).toHaveCount(3);
});
