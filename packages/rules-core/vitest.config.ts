import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Property tests try hundreds of cases; on a busy machine that takes longer than the five seconds of a unit test.
    testTimeout: 60_000,
  },
});
