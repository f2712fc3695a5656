import { defineConfig } from 'vitest/config';

/** Portal and districts of different builds, contracts and Reacts: several of each are built, a long suite of its own. */
export default defineConfig({
  test: {
    include: ['src/contract/**/*.test.ts'],
    // One after the other: each file builds what it needs, and a build takes both cores.
    fileParallelism: false,
    testTimeout: 240_000,
    // One second is little for a browser on a machine with other work.
    expect: { poll: { timeout: 30_000 } },
    hookTimeout: 900_000,
  },
});
