import { defineConfig } from 'vitest/config';

/** All apps built twice, in two fresh clones. Apart from the unit tests: it installs and builds. */
export default defineConfig({
  test: { include: ['reproduce/*.whole.ts'], testTimeout: 60_000, hookTimeout: 1_800_000 },
});
