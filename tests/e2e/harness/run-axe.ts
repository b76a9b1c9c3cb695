import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds wrong with a page as it stands, in light and in dark: `dark: color-contrast at .verdict`.
 * Done without @axe-core/playwright, whose second tab would take the focus and so close a popup.
 */
export async function runAxe(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  // Through the protocol, which the page's content security policy does not govern.
  await page.evaluate(AXE);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.evaluate(finishTransitions);
    const { violations } = await page.evaluate<AxeResults>('axe.run()');
    for (const { id, nodes } of violations)
      found.push(...nodes.map((node) => `${colorScheme}: ${id} at ${node.target.join(' ')}`));
  }
  await page.emulateMedia({ colorScheme: null });
  return found;
}

/** Colours halfway between two schemes are nobody's contrast. */
function finishTransitions(): void {
  // Asking for a style makes the transitions of the new scheme start.
  getComputedStyle(document.body).getPropertyValue('color');
  for (const animation of document.getAnimations()) animation.finish();
}
