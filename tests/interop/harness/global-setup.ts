import { buildExtension } from '../../../scripts/build-extension.ts';
import { ensureBrowser } from '../../../scripts/find-browser.ts';
import { ensureHiki, ensureWordpress } from './ensure-receivers.ts';

/** Once per run: the build that ships, a browser for it, and other people's receivers. The workers inherit the environment. */
// oxlint-disable-next-line import/no-default-export -- Playwright calls a setup file's default export.
export default async function globalSetup(): Promise<void> {
  process.env.TRACKBACK_BROWSER = await ensureBrowser(console.log);
  process.env.TRACKBACK_NO_WORDPRESS = (await ensureWordpress(console.log)) ?? '';
  process.env.TRACKBACK_NO_HIKI = (await ensureHiki(console.log)) ?? '';
  process.env.TRACKBACK_EXTENSION = await buildExtension();
}
