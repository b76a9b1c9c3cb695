import { defineConfig } from '@playwright/test';

/** The build for Firefox in a real Firefox. The runner is Playwright's, the browser is driven over WebDriver BiDi: Playwright's own Firefox loads no extensions. */
export default defineConfig({
  testDir: 'tests/firefox',
  outputDir: 'test-results/firefox',
  globalSetup: './tests/firefox/harness/global-setup.ts',
  // One display, one keyboard.
  workers: 1,
  retries: 0,
  forbidOnly: process.env.CI !== undefined,
  reporter: 'list',
  timeout: 120_000,
  expect: { timeout: 20_000 },
});
