import { buildExtension } from '../../../scripts/build-extension.ts';
import { ensureDisplayTools } from '../../e2e/harness/display-tools.ts';
import { ensureFirefox } from './ensure-firefox.ts';
import { packExtension } from './pack-extension.ts';

/** Once per run: the build that ships, a Firefox for it, and a display for its windows. The workers inherit the environment. */
// oxlint-disable-next-line import/no-default-export -- Playwright calls a setup file's default export.
export default async function globalSetup(): Promise<void> {
  const noDisplay = await ensureDisplayTools(console.log);
  if (noDisplay !== null)
    throw new Error(`These tests need a window on a display of their own: ${noDisplay}.`);
  process.env.TRACKBACK_FIREFOX = await ensureFirefox(console.log);
  process.env.TRACKBACK_EXTENSION = await buildExtension('firefox');
  process.env.TRACKBACK_ARCHIVE = await packExtension(process.env.TRACKBACK_EXTENSION);
}
