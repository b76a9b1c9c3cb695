import { browser } from 'wxt/browser';
import { lookAtTab, lookInFrames } from './look-at-tab.ts';
import { sendMessage } from './messages.ts';
import { createPageServices } from './page-services.ts';

/** The popup's services. It is about the active tab, or about the one that `?tab=` names. */
export async function createPopupServices(query: URLSearchParams) {
  const tabId = Number(query.get('tab')) || (await activeTabId());
  const services = createPageServices({ kind: 'popup', tabId });
  return {
    ...services,
    async find() {
      const found = await lookAtTab(tabId);
      const count = found.kind === 'found' ? found.discovery.entries.length : 0;
      void sendMessage('looked', { tabId, count });
      return found;
    },
    lookInFrames: () => lookInFrames(tabId),
    unfinishedPing: () => sendMessage('pingOfTab', { tabId }),
    seen: () => void sendMessage('seen', { tabId }),
    openInTab: () => void openCompose(tabId),
  };
}

async function activeTabId(): Promise<number> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? browser.tabs.TAB_ID_NONE;
}

async function openCompose(tabId: number): Promise<void> {
  const tab = await browser.tabs.get(tabId);
  const query = new URLSearchParams({
    tab: String(tabId),
    ...(tab.url === undefined ? {} : { target: tab.url }),
  });
  await browser.tabs.create({ url: browser.runtime.getURL(`/compose.html?${query}`), index: tab.index + 1 });
  close();
}
