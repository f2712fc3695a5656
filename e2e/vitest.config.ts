import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    exclude: ['src/crawl/**', 'src/journey/**', 'src/storybook/**'],
    // One browser and one set of servers at a time: two cores are shared by six servers and Chromium.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
