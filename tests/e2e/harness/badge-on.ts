import type { BrowserContext, Page } from '@playwright/test';

/** What the toolbar button says on the tab that shows an address. */
export function badgeOn(context: BrowserContext, page: Page): () => Promise<string | undefined> {
  return async () => {
    await page.bringToFront();
    return context.serviceWorkers()[0]?.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return tab?.id === undefined ? undefined : chrome.action.getBadgeText({ tabId: tab.id });
    });
  };
}
