import { defineConfig } from '@playwright/test';

/** End to end: the build that ships, a real browser, the practice site on loopback, every other host cut off. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  globalSetup: './tests/e2e/harness/global-setup.ts',
  fullyParallel: true,
  workers: 2,
  // A test that passes the second time has found something.
  retries: 0,
  forbidOnly: process.env.CI !== undefined,
  reporter: 'list',
  // Room for slow machines: a state that comes is waited for, one that never comes still ends the test.
  timeout: 90_000,
  expect: { timeout: 15_000 },
});
