import { expect } from '@playwright/test';
import { object, parse, string } from 'valibot';
import type { Bidi } from './bidi.ts';
import { EXTENSION_URL } from './extension-id.ts';
import { contextsOf, pageView, popupView, type View } from './view.ts';

/** A window of the browser, ordinary or private, with the extension's options page open in one of its tabs all the while. */
export interface FirefoxWindow {
  readonly options: View;
  /** The toolbar button's popup, while it is open. */
  readonly popup: View;
  /** The browser's own part of the window, with its prompts and menus. */
  readonly window: View;
  /** Opens an address in a new tab, in front, and waits until it has loaded. */
  openPage(url: string): Promise<View>;
  /** Waits for a tab, in whatever window, that somebody else opened at an address that begins so. */
  openedPage(url: string): Promise<View>;
  /** Opens one of the extension's own pages in a new tab, as `openPage` does. */
  openOwnPage(path: string): Promise<View>;
  /** Brings the options page to the front, at one of its tabs. */
  showOptions(hash: string): Promise<void>;
}

const CONTEXT = object({ context: string() });

/** `chrome` and `tab` name the window, and the tab in it which becomes the options page. */
export async function firefoxWindow(bidi: Bidi, chrome: string, tab: string): Promise<FirefoxWindow> {
  const goTo = (context: string, url: string): Promise<unknown> =>
    bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
  await goTo(tab, `${EXTENSION_URL}/options.html`);

  async function openPage(url: string): Promise<View> {
    // Beside the options page: the window that was used last may be another.
    const place = { type: 'tab', referenceContext: tab };
    const { context } = parse(CONTEXT, await bidi.send('browsingContext.create', place));
    await goTo(context, url);
    return pageView(bidi, context);
  }

  return {
    options: pageView(bidi, tab),
    popup: popupView(bidi, tab),
    window: pageView(bidi, chrome),
    openPage,
    openedPage: async (url) => pageView(bidi, await contextAt(bidi, url)),
    openOwnPage: (path) => openPage(`${EXTENSION_URL}/${path}`),
    async showOptions(hash) {
      await bidi.send('browsingContext.activate', { context: tab });
      await goTo(tab, `${EXTENSION_URL}/options.html#${hash}`);
    },
  };
}

/** Waits for a tab that shows an address which begins so. */
export async function contextAt(bidi: Bidi, address: string, timeout?: number): Promise<string> {
  let found = '';
  const addresses = async (): Promise<readonly string[]> => {
    const tabs = await contextsOf(bidi, 'content');
    found = tabs.find(({ url }) => url.startsWith(address))?.context ?? '';
    return tabs.map(({ url }) => url);
  };
  await expect
    .poll(addresses, { message: `a tab at ${address}`, ...(timeout && { timeout }) })
    .toContainEqual(expect.stringContaining(address));
  return found;
}
