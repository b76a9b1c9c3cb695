import { expect } from '@playwright/test';
import type { Display } from '../../e2e/harness/display.ts';
import { words } from './in-view.ts';
import type { FirefoxWindow } from './firefox-window.ts';
import type { View } from './view.ts';

/** Opens the popup on the tab in front by the shortcut, and waits until it has looked at the page. */
export async function openPopup({ popup }: FirefoxWindow, display: Display, heading: string): Promise<View> {
  await display.press('ctrl+shift+u');
  await expect.poll(words(popup), 'the popup').toContain(heading);
  return popup;
}

/** Closes the popup as a person does who looks away. */
export async function closePopup({ popup }: FirefoxWindow, display: Display): Promise<void> {
  await display.press('Escape');
  await expect.poll(() => popup.run(() => true), 'the popup').toBe(null);
}
