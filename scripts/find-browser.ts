import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chromium } from '@playwright/test';
import { canInstallPackages, installPackages } from './browser/install-packages.ts';
import { findInstalledBrowser, isUsable } from './browser/installed-browsers.ts';
import { runCommand } from './browser/run-command.ts';

/** Closed networks refuse the download at once or swallow it; nobody should wait longer than this to find out. */
const DOWNLOAD_TIMEOUT_MS = 90_000;

/**
 * Path of a Chromium that can load the extension, getting one when there is none: the one named in
 * TRACKBACK_BROWSER or CHROME_PATH, an installed one, Playwright's download, Debian's package.
 * Says in one line what it does. Throws with a sentence for the user when there is no way.
 */
export async function ensureBrowser(say: (line: string) => void): Promise<string> {
  for (const name of ['TRACKBACK_BROWSER', 'CHROME_PATH']) {
    const path = process.env[name];
    if (path === undefined || path === '') continue;
    if (!existsSync(path)) throw new Error(`${name} names ${path}, which does not exist.`);
    return path;
  }

  const installed = await findInstalledBrowser();
  if (installed !== null) return installed;

  const downloaded = chromium.executablePath();
  if (await isUsable(downloaded)) return downloaded;

  say('No Chromium, Chrome for Testing or Edge found: downloading one with Playwright (90 s at most).');
  const cli = join(dirname(import.meta.dirname), 'node_modules/@playwright/test/cli.js');
  await runCommand(process.execPath, [cli, 'install', '--no-shell', 'chromium'], DOWNLOAD_TIMEOUT_MS);
  if (await isUsable(downloaded)) return downloaded;

  if (canInstallPackages()) {
    say('The download did not work: installing the package "chromium" with apt.');
    await installPackages(['chromium']);
    const packaged = await findInstalledBrowser();
    if (packaged !== null) return packaged;
  }
  throw new Error(
    'No browser to use. Install Chromium, Chrome for Testing or Edge, or set TRACKBACK_BROWSER to the path of one (Google Chrome itself no longer loads extensions from a folder).',
  );
}
