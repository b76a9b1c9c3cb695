import type { Locator, Page } from '@playwright/test';
import type { Display, Region } from './display.ts';
import { unlessClosed } from './page-opened-by.ts';
import { pressUntilChange, seeChange, seeWhite } from './see-change.ts';

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
  /** Right-clicks on the extension's toolbar button and chooses the extension's own item from its menu. */
  chooseFromToolbarMenu(): Promise<void>;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where Chromium puts an extension's item, counted from the menu's end: before "Inspect", or before "View page source" and "Inspect". */
const ITEMS_FROM_END = { link: 2, page: 3 };

/** A strip at the foot of the page: it darkens while the browser asks something. */
const PAGE_FOOT: Region = { left: 20, top: 800, width: 200, height: 40 };
/** White once the prompt is drawn, while the page around it is dark. */
const PROMPT_EDGE: Region = { left: 600, top: 92, width: 60, height: 4 };
/** The column of a prompt's button "Deny" in a window of 1280 x 900: "Allow" is to the right of it. */
const DENY: Region = { left: 690, top: 180, width: 78, height: 200 };

/** The pinned button of the extension, and where its menu opens. */
const TOOLBAR_BUTTON: Point = { x: 1131, y: 63 };
const TOOLBAR_MENU: Region = { left: 1085, top: 90, width: 190, height: 290 };

export function realWindow(display: Display): RealWindow {
  return {
    async answerPermissionPrompt(answer, cause) {
      await seeChange(
        display,
        PAGE_FOOT,
        () => cause().catch(unlessClosed),
        'the permission prompt did not appear',
      );
      await seeWhite(display, PROMPT_EDGE, DENY, 'the permission prompt was not drawn');
      if (answer === 'allow') {
        // "Deny" has the focus. "Allow" cannot take it at first, against clicks meant for something else.
        await pressUntilChange(display, DENY, 'Tab', 'the focus did not move from "Deny" to "Allow"');
      }
      const key = answer === 'allow' ? 'Return' : 'Escape';
      await pressUntilChange(display, PAGE_FOOT, key, 'the permission prompt did not close');
    },

    async chooseFromContextMenu(target, kind) {
      const point = await onScreen(target);
      const menu = { left: point.x, top: point.y, width: 300, height: 500 };
      await choose(
        point,
        menu,
        Array.from({ length: ITEMS_FROM_END[kind] }, () => 'Up'),
      );
    },

    chooseFromToolbarMenu: () => choose(TOOLBAR_BUTTON, TOOLBAR_MENU, ['Down']),
  };

  async function choose(point: Point, menu: Region, keys: readonly string[]): Promise<void> {
    await seeChange(display, menu, () => display.rightClick(point.x, point.y), 'the menu did not open');
    for (const key of keys)
      await seeChange(display, menu, () => display.press(key), 'the menu did not follow the keyboard');
    await seeChange(display, menu, () => display.press('Return'), 'the menu did not close');
  }
}

/** A page that is loaded need not be on the screen yet: two frames later it is. */
function untilDrawn(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}

async function onScreen(target: Locator): Promise<Point> {
  await target.scrollIntoViewIfNeeded();
  await target.page().evaluate(untilDrawn);
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
