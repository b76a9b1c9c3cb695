import { showOptions } from './show-options.ts';
import { showPopup } from './show-popup.ts';
import { showVerdicts } from './show-verdicts.ts';
import type { Studio } from './studio.ts';

/** From the toolbar button to the history, in this order: the history shows what was sent before it. */
export async function showSending(studio: Studio): Promise<void> {
  await showPopup(studio);
  await showVerdicts(studio);
  await showOptions(studio);
}
