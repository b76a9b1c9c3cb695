import type { browser } from 'wxt/browser';

declare global {
  /** The extension API as it is named inside Chromium's worker, for functions that a test evaluates there. */
  const chrome: typeof browser;
}
