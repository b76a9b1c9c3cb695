import { realpathSync } from 'node:fs';
import { findOnPath } from '../../../scripts/browser/find-on-path.ts';
import { canInstallPackages, installPackages } from '../../../scripts/browser/install-packages.ts';
import { runCommand } from '../../../scripts/browser/run-command.ts';

/** The oldest Firefox that the extension is for. */
const OLDEST = 142;

/**
 * Path of a Firefox that is new enough: the one named in TRACKBACK_FIREFOX, an installed one, or Debian's package, which is
 * installed when there is none. Throws with a sentence for the user when there is no way.
 */
export async function ensureFirefox(say: (line: string) => void): Promise<string> {
  const given = process.env.TRACKBACK_FIREFOX;
  if (given !== undefined && given !== '') {
    if (await isUsable(given)) return given;
    throw new Error(`TRACKBACK_FIREFOX names ${given}, which is no Firefox ${OLDEST} or later.`);
  }
  const installed = await findInstalled();
  if (installed !== null) return installed;
  if (canInstallPackages()) {
    say(`No Firefox ${OLDEST} or later found: installing the package "firefox-esr" with apt.`);
    await installPackages(['firefox-esr']);
    const packaged = await findInstalled();
    if (packaged !== null) return packaged;
  }
  throw new Error(
    `No Firefox to use. Install Firefox ${OLDEST} or later (not as a snap), or set TRACKBACK_FIREFOX to the path of one.`,
  );
}

async function findInstalled(): Promise<string | null> {
  for (const name of ['firefox-esr', 'firefox']) {
    const path = findOnPath(name);
    if (path !== null && (await isUsable(path))) return path;
  }
  return null;
}

async function isUsable(path: string): Promise<boolean> {
  // A snap sees neither our temporary profile nor, often, the project's folder. Ubuntu's package is a script that starts one.
  if (path.startsWith('/snap/') || realpathOf(path).includes('/snap')) return false;
  const { code, output } = await runCommand(path, ['--version'], 30_000);
  return code === 0 && Number(/Mozilla Firefox (\d+)/u.exec(output)?.[1] ?? 0) >= OLDEST;
}

function realpathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
