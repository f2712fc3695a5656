import { defineConfig } from 'vitest/config';

/** What a web server of an installation does, tried with a real nginx: a long suite of its own. */
export default defineConfig({
  test: {
    include: ['src/deploy/**/*.test.ts'],
    testTimeout: 120_000,
    // One second is little for a browser on a machine with other work.
    expect: { poll: { timeout: 30_000 } },
    hookTimeout: 240_000,
    maxWorkers: 2,
  },
});
