import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { is, literal, nullable, object, parse, string } from 'valibot';
import { connectBidi, type Bidi } from './bidi.ts';
import { contextsOf, pageView, popupView, type View } from './view.ts';

interface FirefoxOptions {
  readonly executablePath: string;
  /** Folder of the extension as it is built for Firefox. */
  readonly extensionDir: string;
  /** X display of the window. */
  readonly display: string;
  /** SOCKS proxy on loopback, the only way out. */
  readonly proxyPort: number;
}

/** A Firefox on a fresh profile that is gone when it closes, with the extension in it, its welcome page closed. */
export interface Firefox {
  /** The extension's options page, open in a tab all the while. */
  readonly options: View;
  /** The toolbar button's popup, while it is open. */
  readonly popup: View;
  /** The browser's window itself, with its prompts. */
  readonly window: View;
  /** Opens an address in a new tab, in front, and waits until it has loaded. */
  openPage(url: string): Promise<View>;
  /** Brings the options page to the front, at one of its tabs. */
  showOptions(hash: string): Promise<void>;
  /** Uncaught errors and `console.error` of every page so far. */
  problems(): readonly string[];
  close(): Promise<void>;
}

const EXTENSION_ID = 'trackback-sender@trackback-sender.example';
/** Firefox makes up a host name for every extension; tests have to know it. */
const HOST_NAME = '11111111-2222-4333-8444-555555555555';
const BASE = `moz-extension://${HOST_NAME}`;

const START_TIMEOUT_MS = 60_000;

const CONTEXT = object({ context: string() });
const ERROR = object({ level: literal('error'), text: nullable(string()) });

export async function openFirefox(options: FirefoxOptions): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'trackback-firefox-'));
  writeFileSync(join(profile, 'user.js'), preferences(options.proxyPort));
  const program = spawn(
    options.executablePath,
    [
      '--no-remote',
      `--profile=${profile}`,
      '--width=1280',
      '--height=900',
      '--remote-debugging-port=0',
      // Lets the session see the browser's own window, where its prompts are.
      '--remote-allow-system-access',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, DISPLAY: options.display } },
  );
  const gone = once(program, 'exit');
  const close = async (): Promise<void> => {
    program.kill();
    await gone;
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  try {
    const bidi = await connectBidi(`${await addressOf(program)}/session`);
    const firefox = await installExtension(bidi, options);
    return {
      ...firefox,
      async close() {
        bidi.close();
        await close();
      },
    };
  } catch (problem) {
    await close();
    throw problem;
  }
}

async function installExtension(
  bidi: Bidi,
  { extensionDir }: FirefoxOptions,
): Promise<Omit<Firefox, 'close'>> {
  await bidi.send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  const problems: string[] = [];
  bidi.onEvent((method, parameters) => {
    if (method === 'log.entryAdded' && is(ERROR, parameters)) problems.push(parameters.text ?? '');
  });
  await bidi.send('session.subscribe', { events: ['log.entryAdded'] });
  await bidi.send('webExtension.install', {
    extensionData: { type: 'path', path: extensionDir },
  });
  await closeWelcome(bidi);

  const [first] = await contextsOf(bidi, 'content');
  const [window] = await contextsOf(bidi, 'chrome');
  if (first === undefined || window === undefined) throw new Error('Firefox has no window.');
  const lookout = first.context;
  const options = pageView(bidi, lookout);
  const goTo = (context: string, url: string): Promise<unknown> =>
    bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
  await goTo(lookout, `${BASE}/options.html`);
  return {
    options,
    popup: popupView(bidi, lookout),
    window: pageView(bidi, window.context),
    async openPage(url) {
      const { context } = parse(CONTEXT, await bidi.send('browsingContext.create', { type: 'tab' }));
      await goTo(context, url);
      return pageView(bidi, context);
    },
    async showOptions(hash) {
      await bidi.send('browsingContext.activate', { context: lookout });
      await goTo(lookout, `${BASE}/options.html#${hash}`);
    },
    problems: () => problems,
  };
}

/** The tab that greets after the installation would come in front of others at any moment. */
async function closeWelcome(bidi: Bidi): Promise<void> {
  await bidi.send('browsingContext.close', { context: await contextAt(bidi, `${BASE}/welcome.html`) });
}

/** Waits for a tab that shows an address. */
async function contextAt(bidi: Bidi, address: string): Promise<string> {
  const find = async (): Promise<string> =>
    (await contextsOf(bidi, 'content')).find(({ url }) => url === address)?.context ?? '';
  await expect.poll(find, { message: `a tab at ${address}`, timeout: START_TIMEOUT_MS }).not.toBe('');
  return find();
}

/** Firefox tells on its error stream where it listens. */
function addressOf(program: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = (reason: string): void => {
      clearTimeout(timer);
      reject(new Error(`Firefox ${reason}.\n${output}`));
    };
    const timer = setTimeout(() => fail('did not start in time'), START_TIMEOUT_MS);
    program.once('error', () => fail('cannot be started'));
    program.once('exit', () => fail('ended before it was ready'));
    program.stderr?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const address = /WebDriver BiDi listening on (ws:\S+)/u.exec(output)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    });
  });
}

function preferences(proxyPort: number): string {
  const values: Readonly<Record<string, string | number | boolean>> = {
    'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: HOST_NAME }),
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
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.enabled': false,
    'services.settings.server': 'data:,',
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
  };
  return Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}
