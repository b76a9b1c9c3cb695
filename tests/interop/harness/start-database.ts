import { join } from 'node:path';
import { runCommand } from '../../../scripts/browser/run-command.ts';
import { runServer } from './run-server.ts';

export interface Database {
  /** The only way in: it listens on no port. The user is `root`, without a password. */
  readonly socket: string;
  stop(): Promise<void>;
}

const CREATE_TIMEOUT_MS = 60_000;

/** A MariaDB of our own, with nothing in it, in a directory whose path is short: a socket's may have 107 characters. */
export async function startDatabase(directory: string): Promise<Database> {
  const data = join(directory, 'data');
  const socket = join(directory, 'socket');
  // MariaDB runs as root only when it is told that this is meant.
  const asRoot = process.getuid?.() === 0 ? ['--user=root'] : [];
  const { code, output } = await runCommand(
    'mariadb-install-db',
    [
      '--no-defaults',
      `--datadir=${data}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
      ...asRoot,
    ],
    CREATE_TIMEOUT_MS,
  );
  if (code !== 0) throw new Error(`mariadb-install-db did not make a database.\n${output}`);
  const server = await runServer({
    command: '/usr/sbin/mariadbd',
    args: [
      '--no-defaults',
      `--datadir=${data}`,
      `--socket=${socket}`,
      `--pid-file=${join(directory, 'pid')}`,
      '--skip-networking',
      // What a crash would lose is thrown away anyway.
      '--innodb-flush-log-at-trx-commit=0',
      ...asRoot,
    ],
    ready: /ready for connections/u,
  });
  return { socket, stop: () => server.stop() };
}
