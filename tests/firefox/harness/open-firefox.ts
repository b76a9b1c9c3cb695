import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { is, literal, nullable, object, string } from 'valibot';
import { backgroundIn, type Background } from './background.ts';
import type { Bidi } from './bidi.ts';
import { EXTENSION_ID, EXTENSION_URL, HOST_NAME } from './extension-id.ts';
import { contextAt, firefoxWindow, type FirefoxWindow } from './firefox-window.ts';
import { openPrivateWindow, type PrivateWindow } from './private-window.ts';
import { waitForWindow } from './wait-for-window.ts';
import { startFirefox } from './start-firefox.ts';
import { contextsOf } from './view.ts';

interface FirefoxOptions {
  readonly executablePath: string;
  /** Folder of the extension as it is built for Firefox, or an archive of it. */
  readonly extension: string;
  /** X display of the window. */
  readonly display: string;
  /** SOCKS proxy on loopback, the only way out. */
  readonly proxyPort: number;
  /** Whether the extension may be in private windows too, which the browser's user has to choose. */
  readonly inPrivateWindows: boolean;
}

/** A Firefox on a fresh profile that is gone when it closes, with the extension in it, its welcome page closed. */
export interface Firefox extends FirefoxWindow {
  readonly background: Background;
  openPrivateWindow(): Promise<PrivateWindow>;
  /** Ends the browser, by its own way or by force, and starts it again on the same profile. Only an archive stays installed. */
  restart(end: 'quit' | 'kill'): Promise<void>;
  /** Ends the browser as its menu does, and gives the folder of its profile, which stays until `close`. */
  quit(): Promise<string>;
  /** Uncaught errors and `console.error` of every page so far. */
  problems(): readonly string[];
  close(): Promise<void>;
}

const INSTALL_TIMEOUT_MS = 60_000;

const ERROR = object({ level: literal('error'), text: nullable(string()) });

export async function openFirefox(options: FirefoxOptions): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'trackback-firefox-'));
  const problems: string[] = [];
  const start = async () => {
    const program = await startFirefox({ ...options, profile, preferences: preferences(options.proxyPort) });
    await collectProblems(program.bidi, problems);
    return program;
  };
  let program = await start();
  const close = async (): Promise<void> => {
    await program.quit();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  try {
    await install(program.bidi, options);
    let window = await firstWindow(program.bidi);
    return {
      get options() {
        return window.options;
      },
      get popup() {
        return window.popup;
      },
      get window() {
        return window.window;
      },
      get background() {
        return backgroundIn(window.window);
      },
      openPage: (url) => window.openPage(url),
      openedPage: (url) => window.openedPage(url),
      openOwnPage: (path) => window.openOwnPage(path),
      showOptions: (hash) => window.showOptions(hash),
      openPrivateWindow: () => openPrivateWindow(program.bidi, window.window),
      async restart(end) {
        await program[end]();
        program = await start();
        window = await firstWindow(program.bidi);
      },
      async quit() {
        await program.quit();
        return profile;
      },
      problems: () => problems,
      close,
    };
  } catch (problem) {
    await close();
    throw problem;
  }
}

async function collectProblems(bidi: Bidi, problems: string[]): Promise<void> {
  bidi.onEvent((method, parameters) => {
    if (method === 'log.entryAdded' && is(ERROR, parameters)) problems.push(parameters.text ?? '');
  });
  await bidi.send('session.subscribe', { events: ['log.entryAdded'] });
}

/** The tab that greets after the installation is closed: it would come in front of others at any moment. */
async function install(bidi: Bidi, { extension, inPrivateWindows }: FirefoxOptions): Promise<void> {
  const isArchive = extension.endsWith('.zip');
  const parameters = {
    extensionData: { type: isArchive ? 'archivePath' : 'path', path: extension },
    'moz:permanent': isArchive,
    'moz:allowPrivateBrowsing': inPrivateWindows,
  };
  await bidi.send('webExtension.install', parameters).catch((reason: unknown) => {
    const hint = isArchive
      ? ' Only Firefox ESR and the Developer Edition keep one that Mozilla has not signed.'
      : '';
    throw new Error(`Firefox does not install the extension.${hint}`, { cause: reason });
  });
  const welcome = await contextAt(bidi, `${EXTENSION_URL}/welcome.html`, INSTALL_TIMEOUT_MS);
  await bidi.send('browsingContext.close', { context: welcome });
}

async function firstWindow(bidi: Bidi): Promise<FirefoxWindow> {
  const [tab] = await contextsOf(bidi, 'content');
  const [chrome] = await contextsOf(bidi, 'chrome');
  if (tab === undefined || chrome === undefined) throw new Error('Firefox has no window.');
  await waitForWindow(bidi, chrome.context);
  return firefoxWindow(bidi, chrome.context, tab.context);
}

function preferences(proxyPort: number): Readonly<Record<string, string | number | boolean>> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: HOST_NAME }),
    // An archive is installed for good, without Mozilla's signature; Firefox ESR allows that.
    'xpinstall.signatures.required': false,
    'network.proxy.type': 1,
    'network.proxy.socks': '127.0.0.1',
    'network.proxy.socks_port': proxyPort,
    'network.proxy.socks_version': 5,
    'network.proxy.socks_remote_dns': true,
    'network.proxy.socks5_remote_dns': true,
    // A prompt's buttons take no keys at first, against clicks meant for something else: no test should wait for a clock.
    'security.notification_enable_delay': 0,
    'remote.active-protocols': 1,
    'browser.shell.checkDefaultBrowser': false,
    'browser.aboutwelcome.enabled': false,
    // Nothing of the browser's own is loaded at the start: it would come over what the tests have opened by then.
    'browser.startup.page': 0,
    'browser.sessionstore.resume_from_crash': false,
    'browser.startup.homepage_override.mstone': 'ignore',
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.enabled': false,
    'services.settings.server': 'data:,',
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
  };
}
