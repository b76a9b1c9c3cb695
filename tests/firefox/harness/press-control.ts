import { expect } from '@playwright/test';
import type { Display } from '../../e2e/harness/display.ts';
import type { FirefoxWindow } from './firefox-window.ts';
import type { View } from './view.ts';

/**
 * Presses a button or a switch that begins with these words, on the real keyboard: only that counts as the user's own act, and
 * without one the browser asks for no permission. A page has to be in front.
 */
export async function pressControl(
  firefox: FirefoxWindow,
  display: Display,
  where: 'popup' | 'options' | View,
  name: string,
): Promise<void> {
  const { window } = firefox;
  const view = typeof where === 'string' ? firefox[where] : where;
  // After a prompt, and without a window manager after the shortcut too, the keyboard is not where the page believes it to be.
  const selector =
    where === 'popup' ? '.webextension-popup-browser' : 'tabpanels > .deck-selected browser[type=content]';
  await expect.poll(() => window.run(giveKeyboard, selector), 'the keyboard').toBe(true);
  await expect.poll(() => view.run(focusControl, name), `the focus on “${name}”`).toBe(true);
  await display.press('space');
}

function giveKeyboard({ document }: Window, selector: string): boolean {
  const target = document.querySelector<HTMLElement>(selector);
  target?.focus();
  return target !== null && document.activeElement === target;
}

function focusControl({ document }: Window, name: string): boolean {
  const buttons = [...document.querySelectorAll('button')].map((one) => ({ control: one, label: one }));
  const switches = [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].map((one) => ({
    control: one,
    label: one.labels?.[0],
  }));
  const control = [...buttons, ...switches].find(({ label }) =>
    label?.textContent.trim().startsWith(name),
  )?.control;
  if (control === undefined || control.disabled) return false;
  control.focus();
  return document.activeElement === control && document.hasFocus();
}
