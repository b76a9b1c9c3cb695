import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { array, nullable, object, parse, string, type GenericSchema, type InferOutput } from 'valibot';
import { runServer } from './run-server.ts';
import { startDatabase } from './start-database.ts';
import { unpackedPackage } from './unpack-package.ts';

export const WORDPRESS_HOST = 'blog.example';

const OURS = join(import.meta.dirname, 'wordpress');

/** Mail has no way out even if WordPress tried; compiled code is kept, which makes the pages twice as fast. */
const PHP_SETTINGS = ['sendmail_path=/bin/true', 'opcache.enable_cli=1', 'display_errors=0', 'log_errors=0'];

/** How the blog is kept. Out of the box WordPress holds every ping until a person has seen it. */
interface BlogSettings {
  /** `plain-words` calls `trackback_rdf()`; `twentytwentyone` comes with WordPress and says nothing of TrackBack. */
  readonly theme?: 'plain-words' | 'twentytwentyone';
  readonly permalinks?: 'names' | 'numbers';
  readonly holdsPings?: boolean;
}

interface BlogPost {
  readonly slug: string;
  readonly title: string;
  readonly pings: 'open' | 'closed';
}

const POST_ADDRESSES = object({ permalink: string(), pingUrl: string() });

/** One row of WordPress's table of comments, byte for byte as the database keeps it. */
const STORED_PING = object({
  author: string(),
  url: string(),
  content: string(),
  /** `1` when everybody sees it, `0` while it is held. */
  approved: string(),
  type: string(),
});

/** A real WordPress at `http://blog.example/` for a browser that is led to `port`. */
export interface Wordpress {
  readonly port: number;
  /** Throws away every entry and every ping, also what it remembers of who sent pings too quickly. */
  startAfresh(settings?: BlogSettings): void;
  /** Publishes an entry and gives its addresses as WordPress itself says them. */
  writePost(post: BlogPost): InferOutput<typeof POST_ADDRESSES>;
  storedPings(slug: string): readonly InferOutput<typeof STORED_PING>[];
  stop(): Promise<void>;
}

/** Needs `ensureWordpress`. Everything it writes is in one directory, which is gone after `stop`. */
export async function startWordpress(): Promise<Wordpress> {
  const directory = mkdtempSync(join(tmpdir(), 'tb-wp-'));
  const site = join(directory, 'site');
  const started: { stop(): Promise<void> }[] = [];
  const stop = async (): Promise<void> => {
    for (const one of started.toReversed()) await one.stop();
    rmSync(directory, { recursive: true, force: true });
  };
  try {
    copySite(site);
    const database = await startDatabase(directory);
    started.push(database);
    const env = {
      WORDPRESS_DIRECTORY: site,
      WORDPRESS_SOCKET: database.socket,
      WORDPRESS_ORIGIN: `http://${WORDPRESS_HOST}`,
    };
    const manage = <Result extends GenericSchema>(result: Result, task: object): InferOutput<Result> =>
      parse(result, runTask(env, task));
    manage(nullable(string()), { do: 'install' });
    const server = await runServer({
      command: 'php',
      args: [...phpArguments(), '-S', '127.0.0.1:0', '-t', site],
      env,
      ready: /\(http:\/\/127\.0\.0\.1:(\d+)\) started/u,
    });
    started.push(server);
    return {
      port: Number(server.ready[1]),
      startAfresh: ({ theme = 'plain-words', permalinks = 'names', holdsPings = false } = {}) =>
        void manage(nullable(string()), {
          do: 'start afresh',
          theme,
          options: {
            permalink_structure: permalinks === 'names' ? '/%postname%/' : '',
            comment_moderation: holdsPings ? '1' : '0',
            comment_previously_approved: holdsPings ? '1' : '0',
          },
        }),
      writePost: (post) => manage(POST_ADDRESSES, { do: 'write post', ...post }),
      storedPings: (slug) => manage(array(STORED_PING), { do: 'stored pings', slug }),
      stop,
    };
  } catch (problem) {
    await stop();
    throw problem;
  }
}

/** WordPress takes its configuration from beside its code, and a link would lead it back to the package. */
function copySite(site: string): void {
  const content = join(site, 'wp-content');
  cpSync(join(unpackedPackage('wordpress').directory, 'usr/share/wordpress'), site, {
    recursive: true,
    verbatimSymlinks: true,
  });
  cpSync(
    join(
      unpackedPackage('wordpress-theme-twentytwentyone').directory,
      'usr/share/wordpress/wp-content/themes',
    ),
    join(content, 'themes'),
    { recursive: true, verbatimSymlinks: true },
  );
  mkdirSync(join(content, 'mu-plugins'), { recursive: true });
  cpSync(join(OURS, 'wp-config.php'), join(site, 'wp-config.php'));
  cpSync(join(OURS, 'stay-inside.php'), join(content, 'mu-plugins/stay-inside.php'));
  cpSync(join(OURS, 'plain-words'), join(content, 'themes/plain-words'), { recursive: true });
}

function runTask(env: Readonly<Record<string, string>>, task: object): unknown {
  const { status, stdout, stderr } = spawnSync(
    'php',
    [...phpArguments(), join(OURS, 'manage.php'), JSON.stringify(task)],
    { encoding: 'utf8', env: { ...process.env, ...env }, timeout: 60_000 },
  );
  if (status !== 0) throw new Error(`WordPress did not do ${JSON.stringify(task)}.\n${stdout}${stderr}`);
  return JSON.parse(stdout);
}

function phpArguments(): readonly string[] {
  return PHP_SETTINGS.flatMap((setting) => ['-d', setting]);
}
