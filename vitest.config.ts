import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/bench/**'],
    environment: 'node',
    setupFiles: ['tests/support/fixed-seed.ts'],
    restoreMocks: true,
    // Property tests make hundreds of pages; a busy machine takes its time over them.
    testTimeout: 60_000,
  },
});
