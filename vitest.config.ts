import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { defineConfig } from 'vitest/config';

/** Unit tests: no browser, no build. Files that need a document ask for one with `@vitest-environment`. */
export default defineConfig({
  plugins: [await WxtVitest()],
  test: {
    include: [
      'utils/**/*.test.{ts,tsx}',
      'components/**/*.test.{ts,tsx}',
      'entrypoints/**/*.test.{ts,tsx}',
      'scripts/**/*.test.ts',
      'tests/*.test.ts',
    ],
    environment: 'node',
    // By itself one core would be left to whoever watches.
    maxWorkers: '100%',
    restoreMocks: true,
  },
});
