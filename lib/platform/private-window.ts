import { browser } from 'wxt/browser';

/**
 * Whether this page, or this background, belongs to private windows. Chromium runs a background of their own for them,
 * with a storage in memory that ends with the last of them. Firefox's one background serves all windows: there it never
 * does, and has to be told by its pages.
 */
export function isInPrivateWindow(): boolean {
  return browser.extension.inIncognitoContext;
}
