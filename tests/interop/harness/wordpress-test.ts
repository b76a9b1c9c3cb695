import { seconds } from './ensure-receivers.ts';
import { startWordpress, WORDPRESS_HOST, type Wordpress } from './start-wordpress.ts';
import { test as base } from './test.ts';

interface WorkerFixtures {
  /** One for all tests, because it takes some seconds to set up. */
  readonly runningWordpress: Wordpress;
}

interface Fixtures {
  /** Emptied and in its usual settings when a test begins. */
  readonly wordpress: Wordpress;
}

export { expect } from './test.ts';

export const test = base.extend<Fixtures, WorkerFixtures>({
  runningWordpress: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright wants a pattern here.
    async ({}, use) => {
      const start = performance.now();
      const wordpress = await startWordpress();
      console.log(`A WordPress was set up in ${seconds(start)}.`);
      await use(wordpress);
      await wordpress.stop();
    },
    { scope: 'worker', timeout: 90_000 },
  ],

  wordpress: async ({ runningWordpress }, use) => {
    runningWordpress.startAfresh();
    await use(runningWordpress);
  },

  receiverHost: async ({ wordpress }, use) => use({ name: WORDPRESS_HOST, port: wordpress.port }),
});
