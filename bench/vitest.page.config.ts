import { defineConfig } from 'vitest/config';

/** What first visits to the built portal take, in numbers that hang on no clock. A browser has to count them. */
export default defineConfig({
  test: {
    include: ['src/page/*.check.ts'],
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
