import { expect, it } from 'vitest';
import { day } from '../calendar/test-day';
import { badgeFor } from '.';
import { ALL_SHOWN, dated, followed } from './test-follows';

const MEALS = followed('meals', [
  dated('review-request', '2023-02-21'),
  dated('commissioner-complaint', '2023-02-14'),
]);
const LATE = followed('late', [dated('response-due', '2023-02-08')]);
const EXTENDED = followed('extended', [
  dated('response-due', '2023-02-10'),
  dated('extended-response-due', '2023-03-10'),
]);

it.each([
  ['no request', [], null],
  ['the nearest date of all', [followed('a', [dated('review-request', '2023-03-01')]), MEALS], 5],
  ['the day itself', [followed('a', [dated('review-request', '2023-02-09')])], 0],
  ['no date that has passed', [LATE], null],
  ['none of a closed request', [{ ...MEALS, stage: 'closed' as const }], null],
  [
    'none that was met',
    [followed('a', [dated('response-due', '2023-02-10', { metOn: day('2023-02-01') })])],
    null,
  ],
  ['the later day where more time was taken', [EXTENDED], 29],
  [
    'the ordinary day of another request than that one',
    [EXTENDED, followed('b', [dated('response-due', '2023-02-12')])],
    3,
  ],
])('counts the days to %s', (_, follows, days) => {
  expect(badgeFor({ follows, shown: ALL_SHOWN, today: day('2023-02-09') })).toBe(days);
});

it('leaves out dates that are not shown', () => {
  const shown = { ...ALL_SHOWN, commissioner: false };
  expect(badgeFor({ follows: [MEALS], shown, today: day('2023-02-09') })).toBe(12);
});
