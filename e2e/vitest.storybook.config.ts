import { defineConfig } from 'vitest/config';

/** The built site of the component kit, page by page: a long suite of its own. */
export default defineConfig({
  test: {
    include: ['src/storybook/**/*.test.ts'],
    testTimeout: 900_000,
    // One second is little for a browser on a machine with other work.
    expect: { poll: { timeout: 30_000 } },
    hookTimeout: 60_000,
  },
});
