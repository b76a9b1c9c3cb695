import { expect } from '@playwright/test';
import type { Display } from '../../e2e/harness/display.ts';
import { words } from './in-view.ts';
import type { Firefox } from './open-firefox.ts';
import type { View } from './view.ts';

/** Opens the popup on the tab in front by the shortcut, and waits until it has looked at the page. */
export async function openPopup({ popup }: Firefox, display: Display, heading: string): Promise<View> {
  await display.press('ctrl+shift+u');
  await expect.poll(words(popup), 'the popup').toContain(heading);
  return popup;
}
