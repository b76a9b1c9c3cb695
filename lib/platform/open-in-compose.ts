import { browser } from 'wxt/browser';

/** Opens a ping of the history on the compose page: to write it again, or to see to one that still waits. */
export function openInCompose(which: { readonly again: string } | { readonly ping: string }): void {
  const query = new URLSearchParams(which);
  void browser.tabs.create({ url: browser.runtime.getURL(`/compose.html?${query}`) });
}
