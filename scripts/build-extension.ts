import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runCommand } from './browser/run-command.ts';

const ROOT = dirname(import.meta.dirname);
const BUILD_TIMEOUT_MS = 3 * 60_000;

/** What WXT wants to be told, and where it puts the build. */
const BUILDS = {
  chromium: { switches: [], folder: 'chrome-mv3' },
  firefox: { switches: ['-b', 'firefox', '--mv3'], folder: 'firefox-mv3' },
};

/**
 * Builds the extension, the very build that ships, and gives its folder.
 * TRACKBACK_EXTENSION names a folder to use instead, so that a released package can be tried as well.
 */
export async function buildExtension(browser: keyof typeof BUILDS = 'chromium'): Promise<string> {
  const given = process.env.TRACKBACK_EXTENSION;
  if (given !== undefined && given !== '') {
    if (!existsSync(join(given, 'manifest.json')))
      throw new Error(`TRACKBACK_EXTENSION names ${given}, where there is no manifest.json.`);
    return given;
  }
  const cli = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const { switches, folder } = BUILDS[browser];
  const args = [cli, 'build', ROOT, ...switches];
  const { code, output } = await runCommand(process.execPath, args, BUILD_TIMEOUT_MS);
  if (code !== 0) throw new Error(`The extension does not build.\n${output}`);
  return join(ROOT, '.output', folder);
}
