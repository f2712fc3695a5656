import { defineConfig } from 'vitest/config';

/** The reader's and the employer's way, each part as a person goes it: a long suite of its own. */
export default defineConfig({
  test: {
    include: ['src/journey/**/*.test.ts'],
    testTimeout: 240_000,
    // One second is little for a browser on a machine with other work.
    expect: { poll: { timeout: 30_000 } },
    hookTimeout: 60_000,
    // Two walks side by side: each waits for its pages more than it reckons.
    maxWorkers: 2,
  },
});
