import { findOnPath } from './find-on-path.ts';
import { runCommand } from './run-command.ts';

const TIMEOUT_MS = 5 * 60_000;

/** Whether this machine lets us install Debian or Ubuntu packages without asking anybody. */
export function canInstallPackages(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && findOnPath('apt-get') !== null;
}

/** Installs packages with apt. True when apt says that it did. */
export async function installPackages(names: readonly string[]): Promise<boolean> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await runCommand('apt-get', ['update'], TIMEOUT_MS, env);
  const { code } = await runCommand(
    'apt-get',
    ['install', '-y', '--no-install-recommends', ...names],
    TIMEOUT_MS,
    env,
  );
  return code === 0;
}
