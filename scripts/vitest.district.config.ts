import { defineConfig } from 'vitest/config';

/** A sixth district from nothing to the browser's door and out again. Apart from the unit tests: it installs and builds. */
export default defineConfig({
  test: { include: ['district/*.whole.ts'], testTimeout: 1_200_000, hookTimeout: 300_000 },
});
