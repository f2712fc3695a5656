import { defineConfig } from 'vitest/config';

/** What readers are sent, held against its budgets. Apart from the unit tests: it bundles the packages. */
export default defineConfig({
  test: { include: ['size/*.check.ts'], testTimeout: 120_000, hookTimeout: 120_000 },
});
