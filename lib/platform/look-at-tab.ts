import { browser } from 'wxt/browser';
import type { FindOutcome } from '../trackback/find-outcome.ts';
import { discoverByAddress } from '../arxiv/discover-by-address.ts';
import { discover } from '../trackback/discover.ts';
import { parsePageEvidence } from './page-evidence-schema.ts';

/** Reads the page a tab shows, with the access that a click on the toolbar button or the menu gave. */
export async function lookAtTab(tabId: number): Promise<FindOutcome> {
  const evidence = parsePageEvidence(await collectFrom(tabId));
  if (evidence === null) return withoutLooking(tabId);
  return {
    kind: 'found',
    page: { url: evidence.pageUrl, title: evidence.title },
    discovery: discover(evidence),
  };
}

/** A PDF viewer lets nobody look in, but the address of a paper is enough. */
async function withoutLooking(tabId: number): Promise<FindOutcome> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const { url, title = '' } = tab ?? {};
  return {
    kind: 'unreadable-page',
    page: url === undefined ? null : { url, title },
    discovery: url === undefined ? null : discoverByAddress(url),
  };
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
