import { expect } from '@playwright/test';
import type { Display } from '../../e2e/harness/display.ts';
import type { View } from './view.ts';

/** The two buttons of Firefox's prompt. */
const BUTTONS = {
  allow: '#notification-popup .popup-notification-primary-button',
  deny: '#notification-popup .popup-notification-secondary-button',
};

/** How long a key may take to show before it is pressed again. */
const PRESS_AGAIN_MS = 3000;

/** Waits until Firefox's permission prompt speaks of `topic`, and answers it by keyboard. */
export async function answerPermissionPrompt(
  browser: View,
  display: Display,
  answer: 'allow' | 'deny',
  topic: string,
): Promise<void> {
  await waitForPrompt(browser);
  expect(await browser.run(promptText)).toContain(topic);
  await expect(async () => {
    if (await browser.run(focusButton, BUTTONS[answer])) await display.press('space');
    await expect.poll(() => browser.run(promptState), { timeout: PRESS_AGAIN_MS }).toBe('closed');
  }, 'the permission prompt is answered').toPass();
}

export async function waitForPrompt(browser: View): Promise<void> {
  await expect.poll(() => browser.run(promptState), 'the permission prompt').toBe('open');
}

/** For what needs no question. */
export async function expectNoPrompt(browser: View): Promise<void> {
  expect(await browser.run(promptState), 'the permission prompt').toBe('closed');
}

function promptState({ document }: Window): string | null {
  const panel = document.querySelector('#notification-popup') as (Element & { state: string }) | null;
  return panel?.state ?? null;
}

function promptText({ document }: Window): string | null {
  return document.querySelector('#notification-popup')?.textContent ?? null;
}

/** False when the prompt is on its way out. */
function focusButton({ document }: Window, selector: string): boolean {
  const panel = document.querySelector('#notification-popup') as (Element & { state: string }) | null;
  const button = document.querySelector<HTMLElement>(selector);
  if (panel?.state !== 'open') return false;
  button?.focus();
  return button !== null && document.activeElement === button;
}
