import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { PingRecord } from '../../lib/outbox/ping-record.ts';
import { history } from '../support/samples.ts';
import { expect, test } from './harness/test.ts';

const SETTLED = history(40).filter(({ state }) => state.kind === 'settled');

function fileOf(pings: readonly PingRecord[]): string {
  const header = { format: 'trackback-sender-history', version: 1, exportedAt: '2026-11-20T09:41:00.000Z' };
  return JSON.stringify({ ...header, pings }, null, 1);
}

const asUpload = (text: string) => ({
  name: 'history.json',
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

async function choose(page: Page, text: string): Promise<void> {
  await page.getByLabel('File with pings').setInputFiles(asUpload(text));
}

/** Brings pings into an open history page, as a user would. */
async function importPings(page: Page, pings: readonly PingRecord[]): Promise<void> {
  await page.getByRole('button', { name: 'Import…' }).click();
  await choose(page, fileOf(pings));
  await page.locator('[data-confirm]').click();
  await expect(page.getByText(`${pings.length} pings were added`)).toBeVisible();
  await page.getByRole('button', { name: 'Done' }).click();
}

test('imports a history, shows it, searches it, and exports it again, the same', async ({
  extensionPage,
  axe,
}) => {
  const page = await extensionPage('options.html');
  await importPings(page, SETTLED);
  await expect(page.getByText('35 pings', { exact: true })).toBeVisible();
  const rows = page.locator('[data-ping-id]');
  await expect(rows.first()).toHaveAttribute('data-ping-id', SETTLED[0]?.id ?? '');
  expect(await axe(page)).toEqual([]);

  await page.getByRole('searchbox').fill('トラックバック');
  const found = SETTLED.filter(({ target }) => target.title.startsWith('トラックバック'));
  await expect(rows).toHaveCount(found.length);
  await expect(page.getByText(`${found.length} of 35 pings`)).toBeVisible();

  await page.getByRole('button', { name: 'Export…' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel(`The ${found.length} that are shown`)).toBeChecked();
  expect(await axe(page)).toEqual([]);
  await dialog.getByLabel('All 35').check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Export' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^trackback-history-\d{4}-\d\d-\d\d\.json$/u);
  const exported = JSON.parse(readFileSync(await download.path(), 'utf8')) as { pings: unknown };
  expect(exported.pings).toEqual(SETTLED);
  await expect(dialog).toBeHidden();
});

test('exports what is filtered, as a table and as front matter', async ({ extensionPage }) => {
  const page = await extensionPage('options.html');
  await importPings(page, SETTLED);
  await page.getByLabel('Verdict').selectOption('refused');
  const refused = SETTLED.filter(({ state }) => state.kind === 'settled' && state.verdict.kind === 'refused');
  for (const [format, lines] of [
    ['CSV', refused.length + 1],
    ['YAML', 3 + refused.length],
  ] as const) {
    await page.getByRole('button', { name: 'Export…' }).click();
    await page.getByRole('dialog').getByLabel(format).check();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('dialog').getByRole('button', { name: 'Export' }).click(),
    ]);
    const text = readFileSync(await download.path(), 'utf8');
    const starts = format === 'CSV' ? /\r\n/gu : /^(?:---|url:|trackback_sent:| {2}- )/gmu;
    expect(text.match(starts)).toHaveLength(lines);
  }
});

test('says what is new, the same and different before it imports', async ({ extensionPage, axe }) => {
  const page = await extensionPage('options.html');
  const [first, second, third] = SETTLED as [PingRecord, PingRecord, PingRecord];
  await importPings(page, [first, second]);
  const changed = { ...second, fields: { ...second.fields, title: 'Said otherwise elsewhere' } };
  const file = fileOf([first, changed, third]);

  for (const [choice, title] of [
    ['All that are here', second.fields.title],
    ['All in the file', changed.fields.title],
  ] as const) {
    await page.getByRole('button', { name: 'Import…' }).click();
    await choose(page, file);
    const dialog = page.getByRole('dialog');
    await expect(dialog.locator('dl').first()).toHaveText(/1here, but different$/u);
    await expect(dialog).toContainText('Said otherwise elsewhere');
    expect(await axe(page)).toEqual([]);
    await dialog.getByLabel(choice).check();
    await dialog.locator('[data-confirm]').click();
    await dialog.getByRole('button', { name: 'Done' }).click();
    await expect(page.locator('[data-ping-id]')).toHaveCount(3);
    const row = page.locator(`[data-ping-id="${second.id}"]`);
    await row.getByRole('button').first().click();
    await expect(row).toContainText(title);
    await row.getByRole('button').first().click();
  }

  await page.getByRole('button', { name: 'Import…' }).click();
  await choose(page, file);
  await expect(page.getByText('Everything in this file is here already.')).toBeVisible();
});

test('of a hundred that are different, each is chosen by itself, by keyboard as well', async ({
  extensionPage,
  axe,
}, info) => {
  test.slow();
  const page = await extensionPage('options.html');
  const mine = Array.from({ length: 100 }, (_, nth) => ({
    ...(SETTLED[nth % SETTLED.length] as PingRecord),
    id: `00000000-0000-4000-9000-${String(nth).padStart(12, '0')}`,
  }));
  const theirs = mine.map((one, nth) => ({
    ...one,
    fields: { ...one.fields, title: `Other ${nth} ${'長い題名'.repeat(nth === 1 ? 30 : 1)}` },
  }));
  await importPings(page, mine);
  await page.getByRole('button', { name: 'Import…' }).click();
  await choose(page, fileOf(theirs));
  const dialog = page.getByRole('dialog');
  const groups = dialog.locator('[data-conflict]');
  await expect(groups).toHaveCount(100);
  await expect(groups.nth(1)).toContainText('Other 1');
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1280, 360]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 720 });
      await page.screenshot({ path: info.outputPath(`conflicts-${colorScheme}-${width}.png`) });
    }
  }
  expect(await axe(page)).toEqual([]);

  // One stop for the tab key, between the choice for all and the buttons.
  await dialog.getByLabel('All that are here').focus();
  await page.keyboard.press('Tab');
  await expect(groups.nth(0).getByLabel('Here')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(groups.nth(0).getByLabel('In the file')).toBeChecked();
  await page.keyboard.press('ArrowDown');
  await expect(groups.nth(1).getByLabel('Here')).toBeFocused();
  await page.keyboard.press('End');
  await expect(groups.nth(99).getByLabel('Here')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(dialog.getByLabel('All that are here')).not.toBeChecked();
  await expect(dialog.getByLabel('All in the file')).not.toBeChecked();
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await dialog.locator('[data-confirm]').click();
  await expect(dialog).toContainText('0 pings were added and 2 replaced.');
  await dialog.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('searchbox').fill('長い題名');
  await expect(page.getByText('2 of 100 pings')).toBeVisible();

  // All at once, but for one.
  await page.getByRole('button', { name: 'Import…' }).click();
  await choose(page, fileOf(theirs));
  await dialog.getByLabel('All in the file').check();
  await expect(groups.nth(7).getByLabel('In the file')).toBeChecked();
  await groups.nth(7).getByLabel('Here').check();
  await dialog.locator('[data-confirm]').click();
  await expect(dialog).toContainText('0 pings were added and 97 replaced.');
});

test('refuses a broken file with the line, and changes nothing', async ({ extensionPage, axe }) => {
  const page = await extensionPage('options.html');
  await importPings(page, SETTLED.slice(0, 2));
  await page.getByRole('button', { name: 'Import…' }).click();
  const whole = fileOf(SETTLED);
  const broken = whole.replace('"references": false', '"references": no');
  const line = broken.slice(0, broken.indexOf('"references": no')).split('\n').length;
  for (const [text, words] of [
    [broken, `This file is broken on line ${line}, column 19. Nothing was changed.`],
    [whole.slice(0, -40), 'This file ends in the middle'],
    ['<!doctype html>', 'This is not a history that TrackBack Sender exported as JSON.'],
    [whole.replace('"id"', '"identity"'), 'The ping on line 6 is not as it should be at “id”.'],
    ['\u0000', 'This is not a history'],
  ] as const) {
    await choose(page, text);
    await expect(page.getByRole('alert')).toContainText(words);
  }
  await page
    .getByLabel('File with pings')
    .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from([0xff, 0xfe, 0x41]) });
  await expect(page.getByRole('alert')).toContainText('This file is not text in UTF-8.');
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.locator('[data-ping-id]')).toHaveCount(2);
});

test('shows how far it is in a file, and lets go of one that does not end', async ({
  extensionPage,
  axe,
}, info) => {
  const page = await extensionPage('options.html');
  await page.evaluate(() => {
    // Half of the file comes, and then nothing more: a disk on a network that has gone.
    File.prototype.stream = function stream(this: File) {
      const half = this.slice(0, Math.floor(this.size / 2))
        .stream()
        .getReader();
      return new ReadableStream({
        async pull(controller) {
          const { value, done } = await half.read();
          if (done) await new Promise(() => undefined);
          else controller.enqueue(value);
        },
      });
    };
  });
  await page.getByRole('button', { name: 'Import…' }).click();
  await choose(page, fileOf(SETTLED));
  const dialog = page.getByRole('dialog');
  const progress = dialog.getByRole('progressbar', { name: 'Reading the file…' });
  await expect.poll(() => progress.evaluate((bar: HTMLProgressElement) => bar.value)).toBeCloseTo(0.5, 1);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: info.outputPath(`progress-${colorScheme}.png`) });
  }
  expect(await axe(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('alert')).toContainText('Cancelled. Nothing was changed.');
});

test('stops an import when it is cancelled, and leaves no half of it', async ({
  extensionPage,
  extension,
}, info) => {
  const page = await extensionPage('options.html');
  const many = Array.from({ length: 4000 }, (_, nth) => ({
    ...(SETTLED[nth % SETTLED.length] as PingRecord),
    id: `00000000-0000-4000-9000-${String(nth).padStart(12, '0')}`,
  }));
  const path = info.outputPath('many.json');
  writeFileSync(path, fileOf(many));
  await page.getByRole('button', { name: 'Import…' }).click();
  await page.getByLabel('File with pings').setInputFiles(path);
  await page.locator('[data-confirm]').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('alert')).toContainText('Cancelled. Nothing was changed.');
  await page.keyboard.press('Escape');
  await expect(page.getByText('No pings yet')).toBeVisible();

  // The browser is closed in the middle: nothing is left of it either.
  await page.getByRole('button', { name: 'Import…' }).click();
  await page.getByLabel('File with pings').setInputFiles(path);
  await page.locator('[data-confirm]').click();
  await expect(page.getByText('Importing…')).toBeVisible();
  await page.close();
  const again = await extension.context.newPage();
  await again.goto(extension.extensionUrl('options.html'));
  await expect(again.getByText('No pings yet')).toBeVisible();
});
