// `npm run screenshots`: a picture of every page in every state worth showing, light and dark, into docs/screenshots.
// The build that ships in a real browser on the practice web; the popup's are of the real popup after a real click.
import { join } from 'node:path';
import { openBrowser } from '../../scripts/browser/open-browser.ts';
import { buildExtension } from '../../scripts/build-extension.ts';
import { ensureBrowser } from '../../scripts/find-browser.ts';
import { startPracticeSite } from '../../scripts/practice-site/start-practice-site.ts';
import { grantHosts } from '../support/grant-hosts.ts';
import { createCamera } from './camera.ts';
import { showOptions } from './show-options.ts';
import { showPages } from './show-pages.ts';
import { showPopup } from './show-popup.ts';
import { showVerdicts } from './show-verdicts.ts';

const FOLDER = join(import.meta.dirname, '../../docs/screenshots');

const executablePath = await ensureBrowser(console.log);
// The user's own blog may be read, as after a yes to the browser's question.
const granted = grantHosts(await buildExtension(), ['garden.example']);
const site = await startPracticeSite();
try {
  const browser = await openBrowser({
    executablePath,
    extensionDir: granted.directory,
    headless: true,
    arguments: [...site.browserArguments(), '--lang=en-US'],
  });
  try {
    const camera = createCamera(FOLDER);
    const studio = { browser, site, camera };
    await showPages(studio);
    await showPopup(studio);
    await showVerdicts(studio);
    await showOptions(studio);
    console.log(`${(camera.bytes() / 1e6).toFixed(2)} MB of pictures in ${FOLDER}`);
  } finally {
    await browser.close();
  }
} finally {
  await site.close();
  granted.remove();
}
