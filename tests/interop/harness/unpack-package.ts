import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../../../scripts/browser/run-command.ts';

const CACHE = join(import.meta.dirname, '../../../node_modules/.cache/interop');
const TIMEOUT_MS = 2 * 60_000;

/** Where the files of a Debian package are after `unpackPackage`, and whether they are there. */
export function unpackedPackage(name: string): { readonly directory: string; readonly isThere: boolean } {
  const directory = join(CACHE, name);
  return { directory, isThere: existsSync(directory) };
}

/**
 * Downloads a Debian package with apt and unpacks it without installing it: WordPress would bring a web server with it
 * that starts and stays. Its files are kept for the next time. True when they are there.
 */
export async function unpackPackage(name: string): Promise<boolean> {
  const { directory } = unpackedPackage(name);
  mkdirSync(CACHE, { recursive: true });
  const work = mkdtempSync(join(CACHE, 'download-'));
  try {
    // Every command in the shell has its paths as arguments, not in its text.
    await runCommand('sh', ['-c', 'cd "$1" && apt-get download "$2"', 'sh', work, name], TIMEOUT_MS);
    const archive = readdirSync(work).find((file) => file.endsWith('.deb'));
    if (archive === undefined) return false;
    const { code } = await runCommand(
      'dpkg-deb',
      ['-x', join(work, archive), join(work, 'files')],
      TIMEOUT_MS,
    );
    if (code !== 0) return false;
    rmSync(directory, { recursive: true, force: true });
    renameSync(join(work, 'files'), directory);
    return true;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
