import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { findOnPath } from './find-on-path.ts';
import { runCommand } from './run-command.ts';

/**
 * An installed browser that still loads an unpacked extension by a command-line switch: Chromium, Chrome for
 * Testing or Edge. Not Google Chrome, which stopped doing so with version 137.
 */
export async function findInstalledBrowser(): Promise<string | null> {
  for (const path of candidates()) {
    if (await isUsable(path)) return path;
  }
  return null;
}

/** True when the program starts and says that it is one of the browsers we can use. */
export async function isUsable(path: string): Promise<boolean> {
  if (!existsSync(path)) return false;
  // On Windows `--version` would open a window instead of answering.
  if (process.platform === 'win32') return true;
  // A snap sees neither our temporary profile nor, often, the project's folder.
  if (realpathSync(path).startsWith('/snap/') || realpathSync(path) === '/usr/bin/snap') return false;
  const { code, output } = await runCommand(path, ['--version'], 15_000);
  return code === 0 && /Chromium \d|Chrome for Testing \d|Edge \d/u.test(output);
}

function candidates(): readonly string[] {
  if (process.platform === 'darwin') {
    return ['Chromium', 'Google Chrome for Testing', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') {
    return [process.env.LOCALAPPDATA, process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']].flatMap(
      (root) =>
        root === undefined
          ? []
          : [
              join(root, 'Chromium/Application/chrome.exe'),
              join(root, 'Microsoft/Edge/Application/msedge.exe'),
            ],
    );
  }
  return ['chromium', 'chromium-browser', 'chrome-for-testing', 'microsoft-edge', 'microsoft-edge-stable']
    .map((name) => findOnPath(name))
    .filter((path) => path !== null);
}
