import { defineConfig } from 'vitest/config';

/** Tests of the production build in real browsers; `npm run build` comes first. One browser at a time. */
export default defineConfig({
  test: {
    include: ['tests/e2e/*.test.ts'],
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
