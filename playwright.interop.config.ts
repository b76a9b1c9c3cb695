import { defineConfig } from '@playwright/test';

/** The build that ships against receivers that other people wrote, on loopback. Nothing but their packages comes from outside. */
export default defineConfig({
  testDir: 'tests/interop',
  outputDir: 'test-results/interop',
  globalSetup: './tests/interop/harness/global-setup.ts',
  // The receivers keep what they are told: one test after the other.
  workers: 1,
  retries: 0,
  forbidOnly: process.env.CI !== undefined,
  reporter: 'list',
  timeout: 90_000,
  expect: { timeout: 15_000 },
});
