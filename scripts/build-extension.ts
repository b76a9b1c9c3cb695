import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runCommand } from './browser/run-command.ts';

const ROOT = dirname(import.meta.dirname);
const BUILD_TIMEOUT_MS = 3 * 60_000;

/**
 * Builds the Chromium extension, the very build that ships, and gives its folder.
 * TRACKBACK_EXTENSION names a folder to use instead, so that a released package can be tried as well.
 */
export async function buildExtension(): Promise<string> {
  const given = process.env.TRACKBACK_EXTENSION;
  if (given !== undefined && given !== '') {
    if (!existsSync(join(given, 'manifest.json')))
      throw new Error(`TRACKBACK_EXTENSION names ${given}, where there is no manifest.json.`);
    return given;
  }
  const cli = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const { code, output } = await runCommand(process.execPath, [cli, 'build', ROOT], BUILD_TIMEOUT_MS);
  if (code !== 0) throw new Error(`The extension does not build.\n${output}`);
  return join(ROOT, '.output/chrome-mv3');
}
