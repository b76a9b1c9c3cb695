import type { Page } from '@playwright/test';
import { history } from '../support/samples.ts';
import type { Studio } from './studio.ts';
import { holdClock, openPopup, openTab, send, writePost } from './studio.ts';

/** Those with short names in letters that every machine has. */
const PINGS = history(12).filter(
  ({ state, target }) => state.kind === 'settled' && /^[ -~]{1,80}$/u.test(target.title),
);

/** What comes into the history from a file, and what is said when the file or the browser's storage cannot be used. */
export async function showKeeping(studio: Studio): Promise<void> {
  await showFullStorage(studio);
  await showImport(studio);
  await showBlockedStorage(studio);
}

/** Words that cannot be kept, and a ping that is not sent for it: what the background answers where storage is full. */
async function showFullStorage(studio: Studio): Promise<void> {
  const popup = await openPopup(studio, 'https://arxiv.org/abs/1706.03762');
  await popup.evaluate(() => {
    type Tell = (answer: unknown) => void;
    const send = chrome.runtime.sendMessage as (message: { type: string }, tell: Tell) => void;
    const answers = new Map<string, unknown>([
      ['saveDraft', false],
      ['submit', { kind: 'storage-unavailable' }],
    ]);
    Object.assign(chrome.runtime, {
      sendMessage(message: { type: string }, tell: Tell) {
        if (answers.has(message.type)) tell({ res: answers.get(message.type) });
        else send.call(chrome.runtime, message, tell);
      },
    });
  });
  await writePost(popup);
  await popup.getByText('what you type here is lost').waitFor();
  await send(popup);
  await popup.getByText('nothing was sent').waitFor();
  await studio.camera.take(popup, 'storage-full');
  await popup.close();
}

async function showImport(studio: Studio): Promise<void> {
  const { camera } = studio;
  const options = await openTab(studio, 'options.html');
  await holdClock(options);
  await options.reload();
  await options.getByRole('button', { name: 'Import…' }).click();
  await choose(options, fileOf(PINGS.slice(0, 3)));
  await options.locator('[data-confirm]').click();
  await options.getByRole('button', { name: 'Done' }).click();

  await options.getByRole('button', { name: 'Import…' }).click();
  const changed = PINGS.map((ping, nth) =>
    nth === 0 || nth > 2 ? ping : { ...ping, fields: { ...ping.fields, title: 'What the margin answered' } },
  );
  await choose(options, fileOf(changed));
  await options.locator('[data-conflict]').first().waitFor();
  await camera.take(options, 'import-conflicts');

  await options.getByRole('button', { name: 'Cancel' }).click();
  await options.getByRole('button', { name: 'Import…' }).click();
  await choose(options, fileOf(PINGS).replace('"references": false', '"references": no'));
  await options.getByText(/This file is broken on line \d/).waitFor();
  await camera.take(options, 'import-refused');
  await options.close();
}

async function showBlockedStorage({ browser, camera }: Studio): Promise<void> {
  const blocked = await browser.context.newPage();
  await blocked.setViewportSize({ width: 900, height: 480 });
  await blocked.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
  });
  await blocked.goto(browser.extensionUrl('options.html'));
  await blocked.getByRole('alert').waitFor();
  await camera.take(blocked, 'storage-blocked');
  await blocked.close();
}

function fileOf(pings: readonly object[]): string {
  return JSON.stringify({ format: 'trackback-sender-history', version: 1, pings }, null, 1);
}

async function choose(page: Page, text: string): Promise<void> {
  const file = { name: 'history.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.getByLabel('File with pings').setInputFiles(file);
}
