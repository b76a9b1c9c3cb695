import { browser } from 'wxt/browser';
import { cleanText } from '../trackback/discovery/clean-text.ts';

const MAX_CHARS = 1000;
/** A page that hangs must not hold up the composer. */
const PATIENCE_MS = 1000;

/**
 * What is selected on the page at `url`, in a tab that the extension may read; '' when nothing is, or whatever
 * goes wrong: it is only a convenience. A private window's pages are read for that window alone, and no others for it.
 */
export async function selectionOn(url: string, isPrivate: boolean): Promise<string> {
  const patience = new Promise<string>((resolve) => setTimeout(() => resolve(''), PATIENCE_MS));
  return Promise.race([selected(url, isPrivate).catch(() => ''), patience]);
}

async function selected(url: string, isPrivate: boolean): Promise<string> {
  const tabs = await browser.tabs.query({});
  const wanted = pageOf(url);
  for (const { id, url: shown, discarded, incognito } of tabs) {
    if (incognito !== isPrivate || id === undefined) continue;
    if (shown === undefined || discarded || pageOf(shown) !== wanted) continue;
    const [frame] = await browser.scripting.executeScript({
      target: { tabId: id },
      func: () => String(getSelection()),
    });
    const text = typeof frame?.result === 'string' ? cleanText(frame.result, MAX_CHARS) : '';
    if (text !== '') return text;
  }
  return '';
}

/** An address without its fragment. */
function pageOf(url: string): string {
  return new URL(url).href.split('#', 1).join('');
}
