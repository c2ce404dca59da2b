import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Pure rooms: nothing there outlives a test, so their files need no process of their own. */
const pureRooms = ['tests/{capture,domain,exchange}/**/*.test.{ts,tsx}'];

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    environment: 'node',
    setupFiles: ['tests/support/fixed-seed.ts', 'tests/support/patience.ts'],
    restoreMocks: true,
    // Vitest leaves a processor to itself, which with two of them is half the time.
    maxWorkers: '100%',
    // Property tests make hundreds of pages; a busy machine takes its time over them.
    testTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'rules', include: pureRooms, isolate: false } },
      {
        extends: true,
        test: {
          name: 'app',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/bench/**', ...pureRooms],
        },
      },
    ],
  },
});
