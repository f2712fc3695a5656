import { defineConfig } from 'vitest/config';

/** Two builds of a district that are published, tried, given to all and taken back while the portal is used. */
export default defineConfig({
  test: {
    include: ['src/rehearsal/**/*.test.ts'],
    testTimeout: 300_000,
    // One second is little for a browser on a machine with other work.
    expect: { poll: { timeout: 30_000 } },
    hookTimeout: 300_000,
  },
});
