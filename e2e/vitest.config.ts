import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // What stands in a folder of its own is a long suite, with a configuration of its own.
    include: ['src/*.test.ts'],
    // One browser and one set of servers at a time: two cores are shared by six servers and Chromium.
    fileParallelism: false,
    testTimeout: 120_000,
    // One second is little for a browser on a machine with other work.
    expect: { poll: { timeout: 30_000 } },
    // Some build what they need.
    hookTimeout: 240_000,
  },
});
