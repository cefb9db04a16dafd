import { defineConfig } from 'vitest/config';

/** A real Request Tracker, driven in Chromium: `npm run test:helpdesk`. */
export default defineConfig({
  resolve: { alias: { '@': process.cwd() } },
  test: {
    include: ['test/helpdesk/**/*.test.ts'],
    testTimeout: 60_000,
    // The first start may install the program.
    hookTimeout: 600_000,
    fileParallelism: false,
  },
});
