import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runServer } from './run-server.ts';

export const HIKI_HOST = 'wiki.example';

const PACKAGE = '/usr/share/hiki';
const OURS = join(import.meta.dirname, 'hiki');

/** A real Hiki at `http://wiki.example/hiki.cgi` for a browser that is led to `port`. */
export interface Hiki {
  readonly port: number;
  /** Writes a page in the wiki's own markup, which shows TrackBack where it says `{{trackback}}`, and gives its address. */
  writePage(name: string, markup: string): string;
  /** A page's markup as it is stored: pings are written into it. */
  readPage(name: string): string;
  stop(): Promise<void>;
}

/** Needs `ensureHiki`. Everything it writes is in one directory, which is gone after `stop`. */
export async function startHiki(): Promise<Hiki> {
  const directory = mkdtempSync(join(tmpdir(), 'tb-hiki-'));
  for (const folder of ['data/text', 'data/backup', 'data/cache'])
    mkdirSync(join(directory, folder), { recursive: true });
  cpSync(join(PACKAGE, 'plugin'), join(directory, 'plugin'), { recursive: true });
  copyFileSync(join(PACKAGE, 'misc/plugin/trackback.rb'), join(directory, 'plugin/trackback.rb'));
  copyFileSync(join(OURS, 'hikiconf.rb'), join(directory, 'hikiconf.rb'));
  // Hiki follows the link to find its own files, and reads its configuration beside the link.
  symlinkSync(join(PACKAGE, 'hiki.cgi'), join(directory, 'hiki.cgi'));
  const clear = (): void => rmSync(directory, { recursive: true, force: true });
  const server = await runServer({
    command: 'ruby',
    args: [join(OURS, 'serve.rb'), directory],
    ready: /listening on (\d+)/u,
  }).catch((problem: unknown) => {
    clear();
    throw problem;
  });
  const fileOf = (name: string): string => join(directory, 'data/text', name);
  return {
    port: Number(server.ready[1]),
    writePage(name, markup) {
      writeFileSync(fileOf(name), markup);
      return `http://${HIKI_HOST}/hiki.cgi?${name}`;
    },
    readPage: (name) => new TextDecoder('euc-jp', { fatal: true }).decode(readFileSync(fileOf(name))),
    async stop() {
      await server.stop();
      clear();
    },
  };
}
