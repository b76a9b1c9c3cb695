import { setTimeout as passes } from 'node:timers/promises';
import type { Locator, Page } from '@playwright/test';
import type { Display, Region } from './display.ts';

/** What only a real window shows: the browser's own prompts and menus, answered by keyboard and mouse. */
export interface RealWindow {
  /**
   * Does what makes the browser ask for a permission, waits for its prompt, and answers it.
   * In Chromium the prompt closes the popup, so `cause` may be a click whose page is gone afterwards.
   */
  answerPermissionPrompt(answer: 'allow' | 'deny', cause: () => Promise<unknown>): Promise<void>;
  /**
   * Right-clicks on something and chooses the extension's item from the menu by keyboard: the item for a link,
   * or, on anything that is not one, the item for the page.
   */
  chooseFromContextMenu(target: Locator, kind: 'link' | 'page'): Promise<void>;
}

/** Where Chromium puts an extension's item, counted from the menu's end: before "Inspect", or before "View page source" and "Inspect". */
const ITEMS_FROM_END = { link: 2, page: 3 };

/** A strip at the foot of the page: it darkens while the browser asks something. */
const FOOT: Region = { left: 20, top: 800, width: 200, height: 40 };
/** Where the prompt stands in a window of 1280 x 900. */
const PROMPT: Region = { left: 340, top: 60, width: 600, height: 300 };

/** For half a second after it appears Chromium's prompt ignores its buttons, against clicks meant for something else. */
const PROMPT_DEAF_MS = 600;
const PATIENCE_MS = 5000;
const LOOK_EVERY_MS = 25;

export function realWindow(display: Display): RealWindow {
  return {
    async answerPermissionPrompt(answer, cause) {
      const before = await display.look(FOOT);
      await cause();
      await changed(display, FOOT, before, 'the permission prompt did not appear');
      await settled(display, PROMPT);
      await passes(PROMPT_DEAF_MS);
      const asking = await display.look(FOOT);
      if (answer === 'allow') {
        // "Deny" has the focus; the ring moves on to "Allow".
        const ring = await display.look(PROMPT);
        await display.press('Tab');
        await changed(display, PROMPT, ring, 'the focus did not move to "Allow"');
      }
      await display.press(answer === 'allow' ? 'Return' : 'Escape');
      await changed(display, FOOT, asking, 'the permission prompt did not close');
    },

    async chooseFromContextMenu(target, kind) {
      const point = await onScreen(target);
      const menu: Region = { left: point.x, top: point.y, width: 300, height: 500 };
      const step = async (action: () => Promise<void>, failure: string): Promise<void> => {
        const before = await display.look(menu);
        await action();
        await changed(display, menu, before, failure);
        await settled(display, menu);
      };
      await step(() => display.rightClick(point.x, point.y), 'the context menu did not open');
      for (let item = 0; item < ITEMS_FROM_END[kind]; item += 1)
        await step(() => display.press('Up'), 'the context menu did not follow the keyboard');
      await step(() => display.press('Return'), 'the context menu did not close');
    },
  };
}

async function onScreen(target: Locator): Promise<{ x: number; y: number }> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (box === null) throw new Error('Nothing to right-click: the element is not visible.');
  const page: Page = target.page();
  const origin = await page.evaluate(() => ({
    x: window.screenX + (window.outerWidth - window.innerWidth) / 2,
    y: window.screenY + window.outerHeight - window.innerHeight,
  }));
  return {
    x: Math.round(origin.x + box.x + Math.min(20, box.width / 2)),
    y: Math.round(origin.y + box.y + Math.min(10, box.height / 2)),
  };
}

/** Waits until a region no longer shows what it showed. */
async function changed(display: Display, region: Region, before: Buffer, failure: string): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await passes(LOOK_EVERY_MS)) {
    if (!(await display.look(region)).equals(before)) return;
  }
  throw new Error(`After ${PATIENCE_MS / 1000} s ${failure}.`);
}

/** Waits until a region stands still: fades and animations are over. */
async function settled(display: Display, region: Region): Promise<void> {
  let previous = await display.look(region);
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end;) {
    await passes(LOOK_EVERY_MS * 4);
    const current = await display.look(region);
    if (current.equals(previous)) return;
    previous = current;
  }
  throw new Error('The window did not come to rest.');
}
