import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    alias: {
      '#i18n': fileURLToPath(new URL('tests/support/i18n-stub.ts', import.meta.url)),
    },
  },
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    restoreMocks: true,
    // Generous: the tables and properties are long, and a busy machine is no failure.
    testTimeout: 60_000,
  },
});
