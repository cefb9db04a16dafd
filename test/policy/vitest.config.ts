import { defineConfig } from 'vitest/config';

/** Enterprise policies in real browsers, which need Linux and root: `npm run test:policy`. */
export default defineConfig({
  resolve: { alias: { '@': process.cwd() } },
  test: {
    include: ['test/policy/**/*.test.ts'],
    testTimeout: 180_000,
    hookTimeout: 60_000,
    fileParallelism: false,
    expect: { poll: { timeout: 10_000, interval: 50 } },
  },
});
