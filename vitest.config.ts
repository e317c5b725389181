import { defineConfig } from 'vitest/config';

/** What starts the programs as a user would needs them built. */
const needsBuild = ['./tests/support/build-once.ts'];

export default defineConfig({
  test: {
    reporters: ['default', './tests/support/totals-reporter.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/{shared,renderer,resources,architecture}/**/*.test.{ts,tsx}'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'workbench',
          include: ['tests/electron/**/*.test.ts'],
          exclude: ['tests/electron/{workers,hosts}/**'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'doors',
          include: ['tests/electron/{workers,hosts}/**/*.test.ts'],
          globalSetup: needsBuild,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'end-to-end',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: needsBuild,
          testTimeout: 180_000,
          hookTimeout: 300_000,
          expect: { poll: { timeout: 30_000 } },
          fileParallelism: false,
        },
      },
    ],
  },
});
