import { buildExtension } from '../../../scripts/build-extension.ts';
import { ensureBrowser } from '../../../scripts/find-browser.ts';
import { ensureDisplayTools } from './display-tools.ts';

/** Once per run: the build that ships, a browser for it, and what real windows need. The workers inherit the environment. */
// oxlint-disable-next-line import/no-default-export -- Playwright calls a setup file's default export.
export default async function globalSetup(): Promise<void> {
  process.env.TRACKBACK_BROWSER = await ensureBrowser(console.log);
  process.env.TRACKBACK_EXTENSION = await buildExtension();
  process.env.TRACKBACK_NO_DISPLAY = (await ensureDisplayTools(console.log)) ?? '';
}
