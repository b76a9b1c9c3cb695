import { browser } from 'wxt/browser';
import { earlyLook } from './early-look.ts';
import type { EarlyLook } from './early-look.ts';
import { lookAtTab, lookInFrames } from './look-at-tab.ts';
import type { TabChoice } from './messages.ts';
import { sendMessage } from './messages.ts';
import { openInCompose } from './open-in-compose.ts';
import { createPageServices } from './page-services.ts';
import { isInPrivateWindow } from './private-window.ts';
import { memoryOfTab, rememberChoiceOfTab } from './tab-memory.ts';

/** After this long it does, on any machine. */
const LIST_STANDS_MS = 500;

/** The popup's services. It is about the active tab, or about the one that `?tab=` names. */
export async function createPopupServices() {
  let early: EarlyLook | null = await earlyLook();
  const { tabId } = early;
  let count = 0;
  /** Newer than what the background may have written down yet. */
  let chosen: TabChoice | null | undefined;
  const rememberedChoice = async () =>
    chosen === undefined ? (await memoryOfTab(tabId, early?.remembered)).choice : chosen;
  return {
    ...createPageServices({ kind: 'popup', tabId, isPrivate: isInPrivateWindow() }),
    async find() {
      const found = await lookAtTab(tabId, early?.collected);
      early = null; // whoever looks again wants to see what is there then
      count = found.kind === 'found' ? found.discovery.entries.length : 0;
      // Wakes the background, which may wait until the list stands.
      requestIdleCallback(() => void sendMessage('looked', { tabId, count }), { timeout: LIST_STANDS_MS });
      return found;
    },
    lookInFrames: () => lookInFrames(tabId),
    waitingPing: () => sendMessage('waitingPing', { isPrivate: isInPrivateWindow() }),
    seeWaiting: (id: string) => openInCompose({ ping: id }),
    unfinishedPing: async () =>
      (await memoryOfTab(tabId, early?.remembered)).pingId === null
        ? null
        : sendMessage('pingOfTab', { tabId }),
    pingToEdit: async () => null,
    rememberedChoice,
    rememberChoice(choice: TabChoice | null) {
      chosen = choice;
      rememberChoiceOfTab(tabId, choice);
    },
    /** The badge, which may have told the verdict, goes back to what the page offers. */
    seen: () => void sendMessage('seen', { tabId, count }),
    openInTab: () => void openCompose(tabId, rememberedChoice()),
  };
}

async function openCompose(tabId: number, remembered: Promise<TabChoice | null>): Promise<void> {
  const tab = await browser.tabs.get(tabId);
  const choice = await remembered;
  const query = new URLSearchParams({ tab: String(tabId) });
  if (tab.url !== undefined) query.set('target', tab.url);
  if (choice !== null) query.set('choice', choice.pingUrl);
  await browser.tabs.create({ url: browser.runtime.getURL(`/compose.html?${query}`), index: tab.index + 1 });
  close();
}
