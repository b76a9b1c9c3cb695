import { discoverByAddress } from '../arxiv/discover-by-address.ts';
import type { FindOutcome } from '../trackback/find-outcome.ts';
import { lookAtTab, lookInFrames } from './look-at-tab.ts';
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
      const discovery = discoverByAddress(target);
      // Any form of a paper's address leads to its TrackBack URL; nothing has to be fetched.
      if (discovery !== null)
        return { kind: 'found', page: { url: target, title: '', frames: 0 }, discovery };
      return sendMessage('readPage', { url: target });
    },
    lookInFrames: tabId === null ? null : () => lookInFrames(tabId),
    unfinishedPing: async () => null,
    seen: () => undefined,
    openInTab: null,
  };
}

function isSamePage(a: string, b: string): boolean {
  const [left, right] = [URL.parse(a), URL.parse(b)];
  if (left === null || right === null) return false;
  left.hash = '';
  right.hash = '';
  return left.href === right.href;
}
