import { browser } from 'wxt/browser';
import type { FindOutcome } from '../trackback/find-outcome.ts';
import { discover } from '../trackback/discover.ts';
import { parsePageEvidence } from './page-evidence-schema.ts';

/** Reads the page a tab shows, with the access that a click on the toolbar button or the menu gave. */
export async function lookAtTab(tabId: number): Promise<FindOutcome> {
  const evidence = parsePageEvidence(await collectFrom(tabId));
  if (evidence === null) return { kind: 'unreadable-page', page: null, discovery: null };
  return { kind: 'found', page: { url: evidence.pageUrl, title: evidence.title }, discovery: discover(evidence) };
}

/** Null when the browser lets no extension into the page, or the tab is gone. */
async function collectFrom(tabId: number): Promise<unknown> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: ['/collect.js'] });
    return frame?.result ?? null;
  } catch {
    return null;
  }
}
