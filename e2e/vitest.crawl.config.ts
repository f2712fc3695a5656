import { defineConfig } from 'vitest/config';

/** Every page of the portal, one after the other: a long suite of its own. */
export default defineConfig({
  test: {
    include: ['src/crawl/**/*.test.ts'],
    // Hundreds of pages: half an hour is for a machine with other work.
    testTimeout: 1_800_000,
    // One second is little for a browser on a machine with other work.
    expect: { poll: { timeout: 30_000 } },
    hookTimeout: 60_000,
    // The crawl and the walk by keyboard side by side: each waits for its pages more than it reckons.
    maxWorkers: 2,
  },
});
