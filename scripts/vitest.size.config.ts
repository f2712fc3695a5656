import { defineConfig } from 'vitest/config';

/** What readers are sent, held against its budgets. Apart from the unit tests: it bundles the packages. */
export default defineConfig({
  // Every entry point is bundled before the first check; a busy machine takes its time with that.
  test: { include: ['size/*.check.ts'], testTimeout: 600_000, hookTimeout: 600_000 },
});
