import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';

/** The moment at which all pictures were taken, so that taking them again changes nothing. */
const MOMENT = 'Nov 20, 2026, 9:41 AM';

export interface Camera {
  /** Takes a picture in light and one in dark: `name-light.png`, `name-dark.png`. `part` takes only that of the page. */
  take(page: Page, name: string, part?: Locator): Promise<void>;
  /** Bytes of all pictures so far. */
  bytes(): number;
}

export function createCamera(folder: string): Camera {
  mkdirSync(folder, { recursive: true });
  let bytes = 0;
  return {
    async take(page, name, part) {
      await page.evaluate(stopClocks, MOMENT);
      await page.mouse.move(0, 0);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const picture = await (part ?? page).screenshot({ animations: 'disabled', caret: 'hide' });
        writeFileSync(join(folder, `${name}-${colorScheme}.png`), picture);
        bytes += picture.length;
      }
      await page.emulateMedia({ colorScheme: null, reducedMotion: null });
    },
    bytes: () => bytes,
  };
}

function stopClocks(moment: string): void {
  for (const time of document.querySelectorAll('time')) {
    // A day alone is that of a post, which stays the same.
    if (!time.textContent.includes(':')) continue;
    const isTimeOnly = !/\d{4}/.test(time.textContent);
    time.textContent = isTimeOnly ? moment.slice(-7) : moment;
  }
}
