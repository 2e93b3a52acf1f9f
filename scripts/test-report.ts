import { z } from 'zod/mini';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const Report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
});

/**
 * How many tests a run of Vitest had.
 * @param report its JSON report, or anything else where it wrote none
 * @param succeeded whether it ended well. It can end badly with no test failed: a file that cannot be loaded, an error
 *   outside a test, or no tests at all. That counts as one failure, so that no fault goes uncounted.
 */
export function countReport(report: unknown, succeeded: boolean): Counts {
  const parsed = Report.safeParse(report);
  if (!parsed.success) return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = parsed.data;
  return {
    passed: numPassedTests,
    failed: numFailedTests === 0 && !succeeded ? 1 : numFailedTests,
    skipped: numPendingTests + numTodoTests,
  };
}
