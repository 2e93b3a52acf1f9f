import { defineConfig } from 'vitest/config';

/** Tests of the production build in real browsers; `npm run build` comes first. Two at a time: they wait most of it. */
export default defineConfig({
  test: {
    include: ['tests/e2e/*.test.ts'],
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
