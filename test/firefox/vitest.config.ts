import { defineConfig } from 'vitest/config';

/** The built extension in a real Firefox, on the practice desk: `npm run test:firefox`. */
export default defineConfig({
  resolve: { alias: { '@': process.cwd() } },
  test: {
    globalSetup: 'test/firefox/setup.ts',
    include: ['test/firefox/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    fileParallelism: false,
    // Nothing is mocked, and loading the desk and the driver once is enough.
    isolate: false,
    expect: { poll: { timeout: 10_000, interval: 50 } },
  },
});
