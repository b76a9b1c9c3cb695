import { expect } from '@playwright/test';
import type { Display } from '../../e2e/harness/display.ts';
import type { FirefoxWindow } from './firefox-window.ts';
import type { View } from './view.ts';

const MENU = 'contentAreaContextMenu';

/** Right-clicks on the first element of a kind and chooses from the menu that opens, by mouse and keyboard as a person does. */
export async function chooseFromMenu(
  { window }: FirefoxWindow,
  display: Display,
  page: View,
  selector: string,
  item: string,
): Promise<void> {
  const point = await page.run(whereOnScreen, selector);
  if (point === null) throw new Error(`Nothing to right-click: no ${selector}.`);
  await display.rightClick(point.x, point.y);
  await expect.poll(() => window.run(menuState, MENU), 'the menu').toBe('open');
  expect(await window.run(labels, MENU)).toContain(item);
  // One key at a time: the next is pressed when the last one shows.
  for (let active: string | null = null; active !== item;) {
    const before: string | null = active;
    await display.press('Up');
    await expect.poll(() => window.run(activeLabel, MENU), 'the item that a key leads to').not.toBe(before);
    active = await window.run(activeLabel, MENU);
  }
  await display.press('Return');
  await expect.poll(() => window.run(menuState, MENU), 'the menu').toBe('closed');
}

/** Of a page's element: two frames after it was brought into sight it is there. */
async function whereOnScreen(
  view: Window,
  selector: string,
): Promise<{ readonly x: number; readonly y: number } | null> {
  const element = view.document.querySelector(selector);
  if (element === null) return null;
  element.scrollIntoView({ block: 'center' });
  await new Promise<void>((resolve) => {
    view.requestAnimationFrame(() => view.requestAnimationFrame(() => resolve()));
  });
  const { left, top } = element.getBoundingClientRect();
  const { mozInnerScreenX, mozInnerScreenY } = view as Window & {
    readonly mozInnerScreenX: number;
    readonly mozInnerScreenY: number;
  };
  return { x: mozInnerScreenX + left + 6, y: mozInnerScreenY + top + 6 };
}

function menuState({ document }: Window, id: string): string | null {
  return (document.getElementById(id) as (Element & { readonly state: string }) | null)?.state ?? null;
}

function labels({ document }: Window, id: string): readonly (string | null)[] {
  const items = document.querySelectorAll(`#${id} > menuitem:not([hidden])`);
  return [...items].map((item) => item.getAttribute('label'));
}

function activeLabel({ document }: Window, id: string): string | null {
  return document.querySelector(`#${id} > [_moz-menuactive]`)?.getAttribute('label') ?? null;
}
