/**
 * `npm start`: the build that ships, a web to practise on, and a browser that has both. With a display it
 * waits for you to try it; without one, or with `--headless`, it sends a ping itself and proves that it arrived.
 */
import { openBrowser, type ExtensionBrowser } from './browser/open-browser.ts';
import { buildExtension } from './build-extension.ts';
import { ensureBrowser } from './find-browser.ts';
import { startPracticeSite, type PracticeSite } from './practice-site/start-practice-site.ts';
import { sendByItself } from './start/send-by-itself.ts';
import { showToPerson } from './start/show-to-person.ts';

let site: PracticeSite | undefined;
let opening: Promise<ExtensionBrowser> | undefined;
let isStopping = false;

async function start(): Promise<void> {
  const hasDisplay =
    process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
  const headless = process.argv.includes('--headless') || !hasDisplay;
  const executablePath = await ensureBrowser(console.log);
  console.log(`Browser: ${executablePath}`);
  console.log('Building the extension.');
  const extensionDir = await buildExtension();
  site = await startPracticeSite();
  opening = openBrowser({ executablePath, extensionDir, headless, arguments: site.browserArguments() });
  const browser = await opening;
  if (headless) await sendByItself(browser, site);
  else await showToPerson(browser);
}

async function stop(): Promise<void> {
  // One that is still starting has to be waited for, or it would stay behind.
  const browser = await opening?.catch(() => undefined);
  await browser?.close().catch(() => undefined);
  await site?.close();
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    // The second time somebody is in a hurry.
    if (isStopping) process.exit(130);
    isStopping = true;
    void stop().finally(() => process.exit(130));
  });
}

try {
  await start();
} catch (problem) {
  // What fails because the browser is being closed on request is no news.
  if (!isStopping) {
    console.error(`\n${problem instanceof Error ? problem.message : String(problem)}`);
    process.exitCode = 1;
  }
}
if (!isStopping) await stop();
