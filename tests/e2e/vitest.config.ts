import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    // The tour of `npm start` goes through all that the others do once more, in a minute of its own. The
    // way by keyboard alone (2026-11-23) has tests that build on each other, which one lost key fails
    // for good: it is not trusted to say yes or no to a change until each stands by itself.
    exclude: process.env.BY_NAME ? [] : ['tests/e2e/tour.test.ts', 'tests/e2e/keyboard.test.ts'],
    // One browser at a time: two would fight for two cores and for the focus.
    fileParallelism: false,
    // A real browser loses a key or a press now and then; the report says which test needed it.
    retry: 1,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
