import { browser } from 'wxt/browser';
import { discoverByAddress } from '../arxiv/discover-by-address.ts';
import { discover } from '../trackback/discover.ts';
import type { FindOutcome, SecondLook } from '../trackback/find-outcome.ts';
import type { PageEvidence } from '../trackback/page-evidence.ts';
import { parsePageEvidence } from './page-evidence-schema.ts';

/** What `collect.js` gave, for each frame it was let into. */
export type Collected = readonly { readonly result?: unknown }[];

/**
 * Reads the page a tab shows, with the access that a click on the toolbar button or the menu gave.
 *
 * @param collected a reading of it that has begun already
 */
export async function lookAtTab(tabId: number, collected = collectFrom({ tabId })): Promise<FindOutcome> {
  const [evidence] = evidencesIn(await collected);
  if (evidence === undefined) return withoutLooking(tabId);
  const discovery = discover(evidence);
  const frames = discovery.entries.length === 0 ? await countFrames(tabId) : 0;
  return {
    kind: 'found',
    page: { url: evidence.pageUrl, title: evidence.title, frames, isCut: evidence.truncated },
    discovery,
  };
}

/** Reads the frames of a tab's page that the click gave access to: those of the page's own site. */
export async function lookInFrames(tabId: number): Promise<SecondLook> {
  const evidences = evidencesIn(await collectFrom({ tabId, allFrames: true }));
  const entries = evidences.flatMap((evidence) => discover(evidence).entries);
  const distinct = [...new Map(entries.map((entry) => [entry.pingUrl, entry])).values()];
  return distinct.length === 0 ? { kind: 'nothing' } : { kind: 'found', entries: distinct };
}

/** A PDF viewer lets nobody look in, but the address of a paper is enough. */
async function withoutLooking(tabId: number): Promise<FindOutcome> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const { url, title = '' } = tab ?? {};
  return {
    kind: 'unreadable-page',
    page: url === undefined ? null : { url, title, frames: 0, isCut: false },
    discovery: url === undefined ? null : discoverByAddress(url),
  };
}

/** Nothing when the browser lets no extension into the page, or the tab is gone. */
function collectFrom(target: { readonly tabId: number; readonly allFrames?: true }): Promise<Collected> {
  return browser.scripting.executeScript({ target, files: ['/collect.js'] }).catch(() => []);
}

function evidencesIn(collected: Collected): PageEvidence[] {
  return collected.flatMap(({ result }) => parsePageEvidence(result) ?? []);
}

async function countFrames(tabId: number): Promise<number> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => document.querySelectorAll('iframe, frame').length,
    });
    return typeof frame?.result === 'number' ? frame.result : 0;
  } catch {
    return 0;
  }
}
