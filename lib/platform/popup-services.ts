import { browser } from 'wxt/browser';
import { lookAtTab, lookInFrames } from './look-at-tab.ts';
import type { TabChoice } from './messages.ts';
import { sendMessage } from './messages.ts';
import { openInCompose } from './open-in-compose.ts';
import { createPageServices } from './page-services.ts';
import { isInPrivateWindow } from './private-window.ts';

/** The popup's services. It is about the active tab, or about the one that `?tab=` names. */
export async function createPopupServices(query: URLSearchParams) {
  const tabId = Number(query.get('tab')) || (await activeTabId());
  let count = 0;
  return {
    ...createPageServices({ kind: 'popup', tabId, isPrivate: isInPrivateWindow() }),
    async find() {
      const found = await lookAtTab(tabId);
      count = found.kind === 'found' ? found.discovery.entries.length : 0;
      void sendMessage('looked', { tabId, count });
      return found;
    },
    lookInFrames: () => lookInFrames(tabId),
    waitingPing: () => sendMessage('waitingPing', { isPrivate: isInPrivateWindow() }),
    seeWaiting: (id: string) => openInCompose({ ping: id }),
    unfinishedPing: () => sendMessage('pingOfTab', { tabId }),
    pingToEdit: async () => null,
    rememberedChoice: () => sendMessage('rememberedChoice', { tabId }),
    rememberChoice: (choice: TabChoice | null) => void sendMessage('rememberChoice', { tabId, choice }),
    /** The badge, which may have told the verdict, goes back to what the page offers. */
    seen: () => void sendMessage('seen', { tabId, count }),
    openInTab: () => void openCompose(tabId),
  };
}

async function activeTabId(): Promise<number> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? browser.tabs.TAB_ID_NONE;
}

async function openCompose(tabId: number): Promise<void> {
  const tab = await browser.tabs.get(tabId);
  const choice = await sendMessage('rememberedChoice', { tabId });
  const query = new URLSearchParams({ tab: String(tabId) });
  if (tab.url !== undefined) query.set('target', tab.url);
  if (choice !== null) query.set('choice', choice.pingUrl);
  await browser.tabs.create({ url: browser.runtime.getURL(`/compose.html?${query}`), index: tab.index + 1 });
  close();
}
