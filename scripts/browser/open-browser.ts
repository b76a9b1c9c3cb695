import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type BrowserContext, type CDPSession, type Page } from '@playwright/test';
import { array, boolean, object, parse, string } from 'valibot';
import { createProfile, type Profile } from './create-profile.ts';

export interface BrowserOptions {
  readonly executablePath: string;
  /** Folder of the built extension. */
  readonly extensionDir: string;
  readonly headless: boolean;
  /** Further switches, such as those of `PracticeSite.browserArguments`. */
  readonly arguments: readonly string[];
  /** X display of the window; without it the environment's own. */
  readonly display?: string;
  /** A profile that outlives the browser, for starting one on what another has left; its owner removes it. */
  readonly profile?: Profile;
  /** Leaves the page open with which the extension welcomes its user; otherwise it is gone before anything else happens. */
  readonly keepsWelcome?: boolean;
}

/** A browser of our own with the extension in it, unless told otherwise on a fresh profile that is gone when it closes. */
export interface ExtensionBrowser {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /**
   * Clicks the extension's toolbar button while `page` is the tab in front, as a person does: the click grants
   * `activeTab` and opens the popup, which is returned as an ordinary page. It closes when it loses the focus.
   */
  clickToolbar(page: Page): Promise<Page>;
  /** Stops the extension's worker, as the browser does after half a minute of idling. */
  stopWorker(): Promise<void>;
  /** Address of one of the extension's own pages. */
  extensionUrl(path: string): string;
  close(): Promise<void>;
  /** Ends the browser and all its processes as a crash or a power cut would: it gets no chance to put anything away. */
  kill(): Promise<void>;
}

/** How long a popup may take to open before we say that it did not. */
const POPUP_TIMEOUT_MS = 10_000;

/** The page that the extension opens when it is installed. Other extensions, and older builds, have none. */
const WELCOME = 'welcome.html';
const WELCOME_TIMEOUT_MS = 30_000;

/** No chatter with the vendor's services, no first-run pages, and no bar that warns of these very switches. */
const QUIET = [
  '--test-type',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--window-position=0,0',
  '--window-size=1280,900',
];

export async function openBrowser(options: BrowserOptions): Promise<ExtensionBrowser> {
  // A popup starts as a target of type "other", before it has an address. Playwright turns those away
  // unless told so here; with it the popup is a page like any other, from its first line of script on.
  process.env.PW_CHROMIUM_ATTACH_TO_OTHER = '1';
  const profile = options.profile ?? createProfile(options.extensionDir);
  const removeProfile = (): void => {
    if (options.profile === undefined) profile.remove();
  };
  const context = await chromium
    .launchPersistentContext(profile.directory, {
      executablePath: options.executablePath,
      headless: options.headless,
      // Pages keep the size of their window: an emulated size would stretch the popup.
      viewport: null,
      handleSIGINT: false,
      ignoreDefaultArgs: ['--enable-automation'],
      env: options.display === undefined ? process.env : { ...process.env, DISPLAY: options.display },
      args: [
        ...QUIET,
        '--enable-unsafe-extension-debugging',
        `--disable-extensions-except=${options.extensionDir}`,
        `--load-extension=${options.extensionDir}`,
        ...options.arguments,
      ],
    })
    .catch((problem: unknown) => {
      removeProfile();
      const [reason] = String(problem).split('\n');
      throw new Error(`The browser ${options.executablePath} does not start. ${reason}`, { cause: problem });
    });
  const close = async (): Promise<void> => {
    try {
      await context.close();
    } finally {
      removeProfile();
    }
  };
  try {
    const devtools = await devtoolsOf(context);
    const extensionId = await idOf(devtools, options.extensionDir);
    const processId = await processOf(devtools);
    if (options.keepsWelcome !== true && existsSync(join(options.extensionDir, WELCOME)))
      await closeWelcome(context, extensionId);
    return {
      context,
      extensionId,
      clickToolbar: (page) => clickToolbar(context, devtools, extensionId, page),
      stopWorker: () => stopWorker(context),
      extensionUrl: (path) => `chrome-extension://${extensionId}/${path}`,
      close,
      async kill() {
        const gone = context.waitForEvent('close');
        killGroup(processId);
        await gone;
        removeProfile();
      },
    };
  } catch (problem) {
    await close();
    throw problem;
  }
}

/** A protocol session with the whole browser, not with one page. */
async function devtoolsOf(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (browser === null) throw new Error('The browser closed as soon as it had started.');
  return browser.newBrowserCDPSession();
}

/** The browser installs the extension anew at every start, and the tab that this opens would come in front of others at any moment. */
async function closeWelcome(context: BrowserContext, extensionId: string): Promise<void> {
  const url = `chrome-extension://${extensionId}/${WELCOME}`;
  const welcome = await new Promise<Page>((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error('The extension did not open its first page.')),
      WELCOME_TIMEOUT_MS,
    );
    const consider = (page: Page): void => {
      void page.waitForURL(url, { waitUntil: 'commit', timeout: WELCOME_TIMEOUT_MS }).then(
        () => {
          clearTimeout(timer);
          context.off('page', consider);
          resolve(page);
        },
        () => undefined, // another page
      );
    };
    context.on('page', consider);
    for (const page of context.pages()) consider(page);
  });
  await welcome.close();
}

async function processOf(devtools: CDPSession): Promise<number> {
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
  const main = processInfo.find(({ type }) => type === 'browser');
  if (main === undefined) throw new Error('The browser does not say which process it is.');
  return main.id;
}

/** The browser leads a group of its processes, unless it was started through another program, or on Windows. */
function killGroup(processId: number): void {
  try {
    process.kill(-processId, 'SIGKILL');
  } catch {
    process.kill(processId, 'SIGKILL');
  }
}

const EXTENSIONS = object({ extensions: array(object({ id: string(), enabled: boolean() })) });

async function idOf(devtools: CDPSession, extensionDir: string): Promise<string> {
  // Newer than Playwright's own list of protocol methods, as is `Extensions.triggerAction`.
  const { extensions } = parse(EXTENSIONS, await send(devtools, 'Extensions.getExtensions'));
  const loaded = extensions.find((extension) => extension.enabled);
  if (loaded === undefined) throw new Error(`The browser did not load the extension in ${extensionDir}.`);
  return loaded.id;
}

async function clickToolbar(
  context: BrowserContext,
  devtools: CDPSession,
  extensionId: string,
  page: Page,
): Promise<Page> {
  await page.bringToFront();
  const targetId = await tabOf(context, devtools, page);
  const [popup] = await Promise.all([
    context.waitForEvent('page', {
      predicate: (opened) => opened.url().startsWith(`chrome-extension://${extensionId}/`),
      timeout: POPUP_TIMEOUT_MS,
    }),
    send(devtools, 'Extensions.triggerAction', { id: extensionId, targetId }),
  ]);
  return popup;
}

/** The browser acts on tabs, Playwright knows the page inside; both report the same address. */
async function tabOf(context: BrowserContext, devtools: CDPSession, page: Page): Promise<string> {
  const session = await context.newCDPSession(page);
  const { targetInfo } = await session.send('Target.getTargetInfo');
  await session.detach();
  const { targetInfos } = await devtools.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tabs = targetInfos.filter((tab) => tab.url === targetInfo.url);
  const [tab] = tabs;
  if (tab === undefined || tabs.length > 1)
    throw new Error(`${tabs.length} tabs show ${targetInfo.url}: cannot tell which one to click on.`);
  return tab.targetId;
}

/** Resolves when the worker has stopped, though whoever waits for its answer may have started it again by then. */
async function stopWorker(context: BrowserContext): Promise<void> {
  const [page] = context.pages();
  if (page === undefined) throw new Error('No page is open through which the worker could be stopped.');
  const session = await context.newCDPSession(page);
  const stopped = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await session.detach();
}

function send(devtools: AnyMethod, method: string, parameters: object = {}): Promise<unknown> {
  return devtools.send(method, parameters);
}

/** Protocol methods that Playwright's types do not list yet. */
interface AnyMethod {
  send(method: string, parameters: object): Promise<unknown>;
}
