import { findOnPath } from '../../../scripts/browser/find-on-path.ts';
import { canInstallPackages, installPackages } from '../../../scripts/browser/install-packages.ts';

const PROGRAMS = ['Xvfb', 'xdotool'];

/**
 * Sees to it that a window can be opened on a display of its own and given keystrokes. Null when it can;
 * otherwise the reason, for the tests that have to be skipped.
 */
export async function ensureDisplayTools(say: (line: string) => void): Promise<string | null> {
  if (process.platform !== 'linux') return 'real windows are driven through X11, on Linux only';
  if (missing().length > 0 && canInstallPackages()) {
    say('Installing Xvfb and xdotool with apt, for the tests that need a real window.');
    await installPackages(['xvfb', 'xdotool']);
  }
  return missing().length === 0 ? null : `not installed: ${missing().join(', ')}`;
}

function missing(): readonly string[] {
  return PROGRAMS.filter((name) => findOnPath(name) === null);
}
