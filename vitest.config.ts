import { defineConfig } from 'vitest/config';

/** `unit` needs nothing but Node; `e2e` builds the extension first and drives it in real browsers, one at a time. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}'],
          testTimeout: 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['e2e/**/*.test.ts'],
          globalSetup: ['e2e/build.ts'],
          fileParallelism: false,
          maxWorkers: 1,
          // Longer than whatever a test waits for, which tells better than the runner what did not come.
          testTimeout: 300_000,
          hookTimeout: 300_000,
          expect: { poll: { timeout: 90_000 } },
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
