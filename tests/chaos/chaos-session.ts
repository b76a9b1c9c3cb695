import type { CDPSession, Page } from '@playwright/test';
import { createProfile } from '../../scripts/browser/create-profile.ts';
import { openBrowser, type ExtensionBrowser } from '../../scripts/browser/open-browser.ts';
import type { KillKind } from './plan-round.ts';

export interface ChaosSessionOptions {
  readonly executablePath: string;
  readonly extensionDir: string;
  readonly arguments: readonly string[];
}

/** One profile, and the browsers that live and die on it. */
export interface ChaosSession {
  /** Opens one of the extension's pages, starting the browser when it is dead. */
  open(path: string): Promise<Page>;
  /** Makes ready to kill without delay. `browser` resolves when the browser is gone, `worker` when it was told to stop. */
  arm(kill: KillKind): Promise<() => Promise<void>>;
  /** Closes every page but the first, which the browser needs in order to live. */
  closePages(): Promise<void>;
  close(): Promise<void>;
}

export function createChaosSession(options: ChaosSessionOptions): ChaosSession {
  const profile = createProfile(options.extensionDir);
  let running: { readonly browser: ExtensionBrowser; readonly workers: CDPSession } | null = null;

  async function started(): Promise<NonNullable<typeof running>> {
    if (running !== null) return running;
    const browser = await openBrowser({ ...options, profile, headless: true });
    const first = browser.context.pages()[0] ?? (await browser.context.newPage());
    const workers = await browser.context.newCDPSession(first);
    await workers.send('ServiceWorker.enable');
    running = { browser, workers };
    return running;
  }

  return {
    async open(path) {
      const { browser } = await started();
      const page = await browser.context.newPage();
      if (path !== '') await page.goto(browser.extensionUrl(path));
      return page;
    },
    async arm(kill) {
      const { browser, workers } = await started();
      return async () => {
        if (kill === 'worker') await workers.send('ServiceWorker.stopAllWorkers');
        else {
          running = null;
          await browser.kill();
        }
      };
    },
    async closePages() {
      const pages = running?.browser.context.pages().slice(1) ?? [];
      await Promise.all(pages.map((page) => page.close()));
    },
    async close() {
      await running?.browser.close();
      profile.remove();
    },
  };
}
