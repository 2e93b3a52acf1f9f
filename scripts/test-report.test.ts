import { expect, it } from 'vitest';
import { countReport } from './test-report';

const report = (passed: number, failed: number, pending = 0, todo = 0) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: pending,
  numTodoTests: todo,
});

it.each([
  ['a good run', report(12, 0), true, { passed: 12, failed: 0, skipped: 0 }],
  ['failed tests', report(10, 2), false, { passed: 10, failed: 2, skipped: 0 }],
  [
    'tests passed over, now or to be written',
    report(10, 0, 2, 1),
    true,
    { passed: 10, failed: 0, skipped: 3 },
  ],
  ['a file that could not be loaded', report(10, 0), false, { passed: 10, failed: 1, skipped: 0 }],
  ['a run that ended before its report', null, false, { passed: 0, failed: 1, skipped: 0 }],
  [
    'a report of another shape, whatever the run says',
    { tests: 3 },
    true,
    { passed: 0, failed: 1, skipped: 0 },
  ],
])('counts %s', (_, json, succeeded, counts) => {
  expect(countReport(json, succeeded)).toEqual(counts);
});
