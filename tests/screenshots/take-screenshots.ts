// `npm run screenshots`: a picture of every page in every state worth showing, light and dark, into docs/screenshots.
// The build that ships in a real browser on the practice web; the popup's are of the real popup after a real click.
// `npm run screenshots -- <set>` takes one set alone: pages, sending, asking, keeping, opted-in or author.
// Each set has a browser of its own, so that its pictures are the same alone and among the others.
import { join } from 'node:path';
import { createProfile } from '../../scripts/browser/create-profile.ts';
import { openBrowser } from '../../scripts/browser/open-browser.ts';
import { buildExtension } from '../../scripts/build-extension.ts';
import { ensureBrowser } from '../../scripts/find-browser.ts';
import { startPracticeSite } from '../../scripts/practice-site/start-practice-site.ts';
import { grantHosts } from '../support/grant-hosts.ts';
import { createCamera } from './camera.ts';
import { showAsking } from './show-asking.ts';
import { showAuthor } from './show-author.ts';
import { showKeeping } from './show-keeping.ts';
import { showOptedIn } from './show-opted-in.ts';
import { showPages } from './show-pages.ts';
import { showSending } from './show-sending.ts';
import type { Studio } from './studio.ts';

interface PictureSet {
  readonly show: (studio: Studio) => Promise<void>;
  /** What may be reached besides arXiv, as after a yes to the browser's question. */
  readonly allowed: readonly string[];
}

const BLOG = ['garden.example'];
const SETS: Readonly<Record<string, PictureSet>> = {
  pages: { show: showPages, allowed: BLOG },
  sending: { show: showSending, allowed: BLOG },
  asking: { show: showAsking, allowed: BLOG },
  keeping: { show: showKeeping, allowed: BLOG },
  'opted-in': { show: showOptedIn, allowed: ['*://*/*', 'notebook.example', ...BLOG] },
  author: { show: showAuthor, allowed: BLOG },
};

const FOLDER = join(import.meta.dirname, '../../docs/screenshots');

const [wanted] = process.argv.slice(2);
if (wanted !== undefined && !(wanted in SETS))
  throw new Error(`There is no set "${wanted}". There are ${Object.keys(SETS).join(', ')}.`);

const executablePath = await ensureBrowser(console.log);
const extensionDir = await buildExtension();
const camera = createCamera(FOLDER);
for (const [name, set] of Object.entries(SETS))
  if (wanted === undefined || wanted === name) await takeSet(set);
console.log(`${(camera.bytes() / 1e6).toFixed(2)} MB of pictures in ${FOLDER}`);

async function takeSet({ show, allowed }: PictureSet): Promise<void> {
  const granted = grantHosts(extensionDir, allowed);
  const profile = createProfile(granted.directory, true);
  const site = await startPracticeSite();
  try {
    const browser = await openBrowser({
      executablePath,
      extensionDir: granted.directory,
      headless: true,
      arguments: [...site.browserArguments(), '--lang=en-US'],
      profile,
    });
    try {
      await show({ browser, site, camera });
    } finally {
      await browser.close();
    }
  } finally {
    await site.close();
    profile.remove();
    granted.remove();
  }
}
