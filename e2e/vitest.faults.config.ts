import { defineConfig } from 'vitest/config';

/** Everything that can go wrong, one fault after the other: a suite for the night. */
export default defineConfig({
  test: {
    include: ['src/faults/**/*.test.ts'],
    // How long a reader waits is measured: nothing else may run beside it.
    fileParallelism: false,
    testTimeout: 300_000,
    // One second is little for a browser on a machine with other work.
    expect: { poll: { timeout: 30_000 } },
    hookTimeout: 300_000,
  },
});
