import { existsSync } from 'node:fs';
import { findOnPath } from '../../../scripts/browser/find-on-path.ts';
import { canInstallPackages, installPackages } from '../../../scripts/browser/install-packages.ts';
import { runCommand } from '../../../scripts/browser/run-command.ts';
import { unpackedPackage, unpackPackage } from './unpack-package.ts';

/** Software that the tests need: Debian's packages, and how to see that they are there. */
interface Need {
  /** Installed with apt. None of them starts a service. */
  readonly installed: readonly string[];
  /** Only unpacked, see `unpackPackage`. */
  readonly unpacked: readonly string[];
  /** What is missing, in words for the person who runs the tests. */
  readonly missing: () => Promise<readonly string[]>;
}

const WORDPRESS: Need = {
  installed: ['php-cli', 'php-mysql', 'php-mbstring', 'mariadb-server-core', 'mariadb-client-core'],
  unpacked: ['wordpress', 'wordpress-theme-twentytwentyone'],
  missing: async () => [
    ...absent('PHP', findOnPath('php') !== null),
    // What WordPress makes of other charsets depends on it, and every hosting company has it.
    ...absent('PHP’s mysqli and mbstring', await phpHas('mysqli', 'mbstring')),
    ...absent(
      'MariaDB',
      existsSync('/usr/sbin/mariadbd') &&
        ['mariadb-install-db', 'my_print_defaults'].every((tool) => findOnPath(tool) !== null),
    ),
  ],
};

const HIKI: Need = {
  installed: ['hiki', 'ruby', 'ruby-webrick'],
  unpacked: [],
  missing: async () => [
    ...absent('Hiki', existsSync('/usr/share/hiki/misc/plugin/trackback.rb')),
    ...absent(
      'Ruby with WEBrick',
      (await runCommand('ruby', ['-r', 'webrick', '-e', ''], 10_000)).code === 0,
    ),
  ],
};

/** Sees to it that a real WordPress can be started. Null when it can; otherwise the reason, for tests that have to be skipped. */
export function ensureWordpress(say: (line: string) => void): Promise<string | null> {
  return ensure('WordPress', WORDPRESS, say);
}

/** The same for Hiki, a wiki in Ruby whose TrackBack plugin is a receiver of another family. */
export function ensureHiki(say: (line: string) => void): Promise<string | null> {
  return ensure('Hiki', HIKI, say);
}

async function ensure(name: string, need: Need, say: (line: string) => void): Promise<string | null> {
  if (process.platform !== 'linux')
    return `${name} is taken from Debian’s packages, which only Debian and Ubuntu have`;
  const wanting = async (): Promise<readonly string[]> => [
    ...(await need.missing()),
    ...need.unpacked.filter((one) => !unpackedPackage(one).isThere).map((one) => `the package ${one}`),
  ];
  if ((await wanting()).length > 0 && canInstallPackages()) {
    const start = performance.now();
    say(
      `For the tests with a real ${name}: installing ${need.installed.join(', ')} with apt${need.unpacked.length === 0 ? '' : ` and unpacking ${need.unpacked.join(', ')}`}.`,
    );
    await installPackages(need.installed);
    for (const one of need.unpacked) if (!unpackedPackage(one).isThere) await unpackPackage(one);
    say(`That took ${seconds(start)}.`);
  }
  const left = await wanting();
  return left.length === 0 ? null : `no ${name} to talk to, missing: ${left.join(', ')}`;
}

/** How long ago `start` (from `performance.now()`) was, in words. */
export function seconds(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}

function absent(name: string, isThere: boolean): readonly string[] {
  return isThere ? [] : [name];
}

async function phpHas(...modules: readonly string[]): Promise<boolean> {
  const { output } = await runCommand('php', ['-m'], 10_000);
  const loaded = output.split('\n');
  return modules.every((one) => loaded.includes(one));
}
