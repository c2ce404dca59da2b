import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    // The tour of `npm start` goes through all that the others do once more, in a minute of its own.
    exclude: process.env.BY_NAME ? [] : ['tests/e2e/tour.test.ts'],
    // One browser at a time: two would fight for two cores and for the focus.
    fileParallelism: false,
    // A real browser loses a key or a press now and then; the report says which test needed it.
    retry: 1,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
