import { expect } from '@playwright/test';
import type { Bidi } from './bidi.ts';
import { EXTENSION_ID } from './extension-id.ts';
import { pageView } from './view.ts';

interface BrowserWindow extends Window {
  readonly gBrowserInit?: { readonly delayedStartupFinished: boolean };
  readonly WebExtensionPolicy: { getByID(id: string): { readonly active: boolean } | null };
}

/** Waits until one of the browser's windows has finished starting, and the extension's pages can be opened in it. */
export async function waitForWindow(bidi: Bidi, context: string): Promise<void> {
  const isReady = (): Promise<boolean | null> =>
    pageView(bidi, context).run((view, id) => {
      const { gBrowserInit, WebExtensionPolicy } = view as BrowserWindow;
      return gBrowserInit?.delayedStartupFinished === true && WebExtensionPolicy.getByID(id)?.active === true;
    }, EXTENSION_ID);
  await expect.poll(isReady, 'a window that has started').toBe(true);
}
