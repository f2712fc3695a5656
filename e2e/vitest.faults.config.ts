import { defineConfig } from 'vitest/config';

/** Everything that can go wrong, and two builds that are published while the portal is used: a long suite of its own. */
export default defineConfig({
  test: {
    include: ['src/faults/**/*.test.ts', 'src/rehearsal/**/*.test.ts'],
    // How long a reader waits is measured: nothing else may run beside it.
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
