import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // What stands in a folder of its own is a long suite, with a configuration of its own.
    include: ['src/*.test.ts'],
    // One browser and one set of servers at a time: two cores are shared by six servers and Chromium.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
