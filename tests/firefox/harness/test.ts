import { test as base, expect } from '@playwright/test';
import { startPracticeSite, type PracticeSite } from '../../../scripts/practice-site/start-practice-site.ts';
import { openDisplay, type Display } from '../../e2e/harness/display.ts';
import { openFirefox, type Firefox } from './open-firefox.ts';
import { openWebOnLoopback } from './web-on-loopback.ts';

/** Every test has its own practice site and its own Firefox on a fresh profile. */
interface Fixtures {
  /** Whether the extension may be in private windows too. */
  readonly inPrivateWindows: boolean;
  /** Whether it is installed as a user's is, so that it is still there when the browser starts again. */
  readonly isInstalledForGood: boolean;
  readonly site: PracticeSite;
  readonly firefox: Firefox;
}

interface WorkerFixtures {
  readonly display: Display;
}

export { expect };

export const test = base.extend<Fixtures, WorkerFixtures>({
  inPrivateWindows: [false, { option: true }],
  isInstalledForGood: [false, { option: true }],

  display: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const display = await openDisplay();
      await use(display);
      display.close();
    },
    { scope: 'worker' },
  ],

  // oxlint-disable-next-line no-empty-pattern
  site: async ({}, use) => {
    const site = await startPracticeSite();
    await use(site);
    await site.close();
  },

  firefox: async ({ site, display, inPrivateWindows, isInstalledForGood }, use) => {
    const web = await openWebOnLoopback(site);
    const firefox = await openFirefox({
      executablePath: required('TRACKBACK_FIREFOX'),
      extension: required(isInstalledForGood ? 'TRACKBACK_ARCHIVE' : 'TRACKBACK_EXTENSION'),
      display: display.name,
      proxyPort: web.port,
      inPrivateWindows,
    });
    await use(firefox);
    const problems = firefox.problems();
    await firefox.close();
    await web.close();
    expect(problems, 'errors in the browser').toEqual([]);
  },
});

/** Set by global-setup.ts. */
function required(name: string): string {
  const value = process.env[name];
  if (value === undefined)
    throw new Error(`${name} is not set: run the tests through playwright.firefox.config.ts.`);
  return value;
}
