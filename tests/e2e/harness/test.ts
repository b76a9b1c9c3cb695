import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import type { Profile } from '../../../scripts/browser/create-profile.ts';
import { openBrowser, type ExtensionBrowser } from '../../../scripts/browser/open-browser.ts';
import { startPracticeSite, type PracticeSite } from '../../../scripts/practice-site/start-practice-site.ts';
import { grantHosts } from '../../support/grant-hosts.ts';
import { collectProblems } from './collect-problems.ts';
import { openDisplay, type Display } from './display.ts';
import { realWindow, type RealWindow } from './real-window.ts';
import { runAxe } from './run-axe.ts';

interface WorkerFixtures {
  /** `test.use({ inRealWindow: true })`: a window on a display of its own, for prompts and menus that headless browsers do not have. */
  readonly inRealWindow: boolean;
  readonly display: Display | null;
}

interface TestOptions {
  /** `test.use({ keepsWelcome: true })`: the page that opens after the installation stays. */
  readonly keepsWelcome: boolean;
}

/** Every test has its own practice site and its own browser on a fresh profile. */
interface Fixtures {
  /** `test.use({ allowedHosts: ['garden.example'] })`: hosts, or patterns, that the user has allowed before. */
  readonly allowedHosts: readonly string[];
  readonly site: PracticeSite;
  /** A profile that the test looks into; null for one that nobody sees. */
  readonly profile: Profile | null;
  readonly extension: ExtensionBrowser;
  readonly context: BrowserContext;
  /** What went wrong in the browser so far; asserted empty when the test ends. A test that provokes an error takes it out itself. */
  readonly problems: string[];
  /** Opens an address in a new tab, in front. */
  readonly openPage: (url: string) => Promise<Page>;
  /** A real click on the toolbar button while `page` is in front; gives the popup. */
  readonly clickToolbar: (page: Page) => Promise<Page>;
  /** Opens one of the extension's own pages in a tab: `options.html`, `compose.html?target=…`, `popup.html?tab=…`. */
  readonly extensionPage: (path: string) => Promise<Page>;
  readonly stopWorker: () => Promise<void>;
  /** What axe finds, in light and dark; `expect(await axe(page)).toEqual([])`. */
  readonly axe: (page: Page) => Promise<readonly string[]>;
  /** The real window; only with `inRealWindow`. */
  readonly realWindow: RealWindow;
}

export { expect };

export const test = base.extend<TestOptions & Fixtures, WorkerFixtures>({
  keepsWelcome: [false, { option: true }],

  inRealWindow: [false, { option: true, scope: 'worker' }],

  display: [
    async ({ inRealWindow }, use) => {
      if (!inRealWindow || noDisplayBecause() !== '') return use(null);
      const display = await openDisplay();
      await use(display);
      display.close();
    },
    { scope: 'worker' },
  ],

  // Playwright reads the names a fixture depends on from its first parameter, which therefore has to be a pattern.
  // oxlint-disable-next-line no-empty-pattern
  site: async ({}, use) => {
    const site = await startPracticeSite();
    await use(site);
    await site.close();
  },

  // oxlint-disable-next-line no-empty-pattern
  profile: async ({}, use) => use(null),

  allowedHosts: [[], { option: true }],

  extension: async ({ site, profile, display, inRealWindow, keepsWelcome, allowedHosts }, use, info) => {
    info.skip(inRealWindow && display === null, `No real window: ${noDisplayBecause()}.`);
    const built = required('TRACKBACK_EXTENSION');
    const granted = allowedHosts.length === 0 ? null : grantHosts(built, allowedHosts);
    const extension = await openBrowser({
      executablePath: required('TRACKBACK_BROWSER'),
      extensionDir: granted?.directory ?? built,
      headless: display === null,
      arguments: site.browserArguments(),
      ...(profile === null ? {} : { profile }),
      keepsWelcome,
      ...(display === null ? {} : { display: display.name }),
    });
    await use(extension);
    await extension.close();
    granted?.remove();
  },

  context: async ({ extension }, use) => use(extension.context),

  problems: [
    async ({ context }, use) => {
      const problems = await collectProblems(context);
      await use(problems);
      expect(problems, 'errors in the browser').toEqual([]);
    },
    { auto: true },
  ],

  openPage: async ({ context }, use) =>
    use(async (url) => {
      const page = await context.newPage();
      await page.goto(url);
      return page;
    }),

  clickToolbar: async ({ extension }, use) => use((page) => extension.clickToolbar(page)),

  extensionPage: async ({ extension, openPage }, use) =>
    use((path) => openPage(extension.extensionUrl(path))),

  stopWorker: async ({ extension }, use) => use(() => extension.stopWorker()),

  // oxlint-disable-next-line no-empty-pattern
  axe: async ({}, use) => use(runAxe),

  realWindow: async ({ display, extension }, use) => {
    if (display === null) throw new Error('This test needs test.use({ inRealWindow: true }).');
    await menusAreThere(extension);
    await use(realWindow(display));
  },
});

/** An extension makes its menu items a moment after it was installed; nobody is that fast with the mouse. */
async function menusAreThere({ context }: ExtensionBrowser): Promise<void> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await expect
    .poll(() =>
      worker.evaluate(() =>
        chrome.contextMenus.update('ping-page', {}).then(
          () => true,
          () => false,
        ),
      ),
    )
    .toBe(true);
}

function noDisplayBecause(): string {
  return process.env.TRACKBACK_NO_DISPLAY ?? '';
}

/** Set by global-setup.ts. */
function required(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: run the tests through playwright.config.ts.`);
  return value;
}
