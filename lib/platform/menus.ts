import { i18n } from '#i18n';
import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';
import { isInPrivateWindow } from './private-window.ts';

const LINK = 'ping-link';
const PAGE = 'ping-page';

/** Registers the context menu entries and what they do. Call synchronously at every start. */
export function registerMenus(): void {
  browser.runtime.onInstalled.addListener(() => void createMenus());
  // Chromium tells its private background of no installation, and forgets that one's menus with its windows.
  if (isInPrivateWindow()) addItems();
  browser.contextMenus.onClicked.addListener((info, tab) => void openCompose(info, tab));
}

async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  addItems();
}

function addItems(): void {
  const targetUrlPatterns = ['http://*/*', 'https://*/*'];
  add({
    id: LINK,
    title: i18n.t('menu.link'),
    contexts: ['link'],
    targetUrlPatterns,
  });
  add({
    id: PAGE,
    title: i18n.t('menu.page'),
    contexts: ['page', 'action'],
    documentUrlPatterns: targetUrlPatterns,
  });
}

function add(item: Browser.contextMenus.CreateProperties): void {
  // One that is there already is as good; whoever does not look at the error is told of it on the console.
  browser.contextMenus.create(item, () => void browser.runtime.lastError);
}

/** The tab id goes along for the page itself, because the click gave access to it as it stands. */
async function openCompose(
  info: Browser.contextMenus.OnClickData,
  tab: Browser.tabs.Tab | undefined,
): Promise<void> {
  const target = info.menuItemId === LINK ? info.linkUrl : (info.pageUrl ?? tab?.url);
  if (target === undefined) return;
  const query = new URLSearchParams({ target });
  if (info.menuItemId === PAGE && tab?.id !== undefined) query.set('tab', String(tab.id));
  await browser.tabs.create({
    url: browser.runtime.getURL(`/compose.html?${query}`),
    ...(tab?.index === undefined ? {} : { index: tab.index + 1 }),
    ...(tab?.id === undefined || tab.id < 0 ? {} : { openerTabId: tab.id }),
  });
}
