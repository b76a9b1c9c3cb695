import { browser } from 'wxt/browser';

/** Opens the first steps once, after the installation. Call synchronously at every start. */
export function registerFirstRun(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}
