import { join } from 'node:path';
import { runCommand } from '../../../scripts/browser/run-command.ts';

const ROOT = join(import.meta.dirname, '../../..');
const FILE = 'trackback-sender.zip';
const TIMEOUT_MS = 60_000;

/** Packs a built extension, which the browser then installs for good, and gives the archive's path. */
export async function packExtension(folder: string): Promise<string> {
  const target = join(ROOT, 'test-results/firefox-package');
  const cli = join(ROOT, 'node_modules/web-ext/bin/web-ext.js');
  const switches = [
    '--source-dir',
    folder,
    '--artifacts-dir',
    target,
    '--filename',
    FILE,
    '--overwrite-dest',
  ];
  const { code, output } = await runCommand(process.execPath, [cli, 'build', ...switches], TIMEOUT_MS);
  if (code !== 0) throw new Error(`The extension cannot be packed.\n${output}`);
  return join(target, FILE);
}
