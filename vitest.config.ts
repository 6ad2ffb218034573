import { defineConfig } from 'vitest/config';

/** What needs nothing but Node: a worker on every core, each of which loads the knowledge once and not for every file. */
const inNode = { isolate: false, maxWorkers: '100%', sequence: { groupOrder: 0 } } as const;

/** Of the tests under e2e, these start no browser: they measure the engine on labelled cases. */
const measuring = [
  'e2e/accounts.test.ts',
  'e2e/cases.test.ts',
  'e2e/clothes.test.ts',
  'e2e/sentences.test.ts',
  'e2e/terse.test.ts',
];

/**
 * `unit` and `measure` need nothing but Node; `e2e` builds the extension first and drives it in real browsers. Each of its
 * files has a lab on free ports and browsers with profiles of their own, and waits for states and never for times, so that
 * two of them may run at once.
 */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['src/**/*.test.{ts,tsx}'], testTimeout: 30_000, ...inNode } },
      { test: { name: 'measure', include: measuring, testTimeout: 300_000, ...inNode } },
      {
        test: {
          name: 'e2e',
          include: ['e2e/**/*.test.ts'],
          exclude: measuring,
          globalSetup: ['e2e/build.ts'],
          maxWorkers: 2,
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
