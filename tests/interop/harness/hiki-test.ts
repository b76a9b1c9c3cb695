import { HIKI_HOST, startHiki, type Hiki } from './start-hiki.ts';
import { test as base } from './test.ts';

interface Fixtures {
  /** An empty one for every test. */
  readonly hiki: Hiki;
}

export { expect } from './test.ts';

export const test = base.extend<Fixtures>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright wants a pattern here.
  hiki: async ({}, use) => {
    const hiki = await startHiki();
    await use(hiki);
    await hiki.stop();
  },

  receiverHost: async ({ hiki }, use) => use({ name: HIKI_HOST, port: hiki.port }),
});
