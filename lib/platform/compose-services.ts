import { arxivEntry } from '../arxiv/arxiv-entry.ts';
import type { Entry } from '../trackback/entry.ts';
import type { FindOutcome } from '../trackback/find-outcome.ts';
import { lookAtTab } from './look-at-tab.ts';
import { sendMessage } from './messages.ts';
import { createPageServices } from './page-services.ts';

/**
 * The compose page's services: about the address in `?target=`, read from the tab that `?tab=`
 * names while that still shows it, else fetched.
 */
export function createComposeServices(query: URLSearchParams) {
  const target = query.get('target') ?? '';
  const tabId = Number(query.get('tab')) || null;
  return {
    ...createPageServices({ kind: 'page' }),
    async find(): Promise<FindOutcome> {
      const open = tabId === null ? null : await lookAtTab(tabId);
      if (open?.kind === 'found' && isSamePage(open.page.url, target)) return open;
      const entry = arxivEntry(target);
      if (entry !== null) return foundByRule(entry, target);
      return sendMessage('readPage', { url: target });
    },
    unfinishedPing: async () => null,
    seen: () => undefined,
    openInTab: null,
  };
}

/** Any form of a paper's address leads to its TrackBack URL; nothing has to be fetched. */
function foundByRule(entry: Entry, target: string): FindOutcome {
  const discovery = { entries: [entry], chosen: 0, notOffered: [], otherLinkbacks: [] };
  return { kind: 'found', page: { url: entry.permalink ?? target, title: '' }, discovery };
}

function isSamePage(a: string, b: string): boolean {
  const [left, right] = [URL.parse(a), URL.parse(b)];
  if (left === null || right === null) return false;
  left.hash = '';
  right.hash = '';
  return left.href === right.href;
}
