import { afterEach, describe, expect, it } from 'vitest';
import { addDays, dateInLondon } from '../calendar';
import { day } from '../calendar/test-day';
import { REGIMES } from '../law';
import { calendarFile } from './calendar-file';
import { requestDeadlines } from './request-deadlines';
import { requestStage } from './request-stage';

const zoneAtStart = process.env.TZ;
afterEach(() => {
  if (zoneAtStart === undefined) delete process.env.TZ;
  else process.env.TZ = zoneAtStart;
});

/** Zones without summer time from UTC−12 to UTC+14 (their names count the other way), and some with it. */
const ZONES = [
  ...Array.from({ length: 27 }, (_, index) => `Etc/GMT${index - 14 < 0 ? '' : '+'}${index - 14}`),
  'Europe/London',
  'America/New_York',
  'Pacific/Auckland',
  'Pacific/Kiritimati',
];

/** Moments around midnight in London on both days on which its clocks change, and at the turn of a year. */
const MOMENTS = [
  '2026-03-28T23:30:00+00:00',
  '2026-03-29T00:30:00+00:00',
  '2026-03-29T22:59:59Z',
  '2026-03-29T23:00:00Z',
  '2026-10-24T22:59:59Z',
  '2026-10-24T23:00:00Z',
  '2026-10-25T23:59:59+00:00',
  '2026-12-31T23:59:59+00:00',
  '2026-07-01T12:00:00+14:00',
];
const IN_LONDON = [
  '2026-03-28',
  '2026-03-29',
  '2026-03-29',
  '2026-03-30',
  '2026-10-24',
  '2026-10-25',
  '2026-10-25',
  '2026-12-31',
  '2026-06-30',
];

/** Requests sent around both changes of the clocks, with what comes of them. */
function everything(): unknown {
  return REGIMES.flatMap((regime) =>
    ['2026-03-27', '2026-03-28', '2026-03-29', '2026-10-24', '2026-10-25'].map((sent) => {
      const messages = [
        { direction: 'outgoing', sentDate: day(sent), kind: null },
        { direction: 'incoming', sentDate: addDays(day(sent), 9), kind: 'refusal' },
      ] as const;
      const { deadlines } = requestDeadlines({ regime, status: 'rejected', messages });
      const entries = deadlines.map((deadline) => ({
        requestKey: 'a',
        requestUrl: 'https://www.whatdotheyknow.com/request/a',
        title: 'A',
        authority: 'B',
        deadline,
      }));
      const stage = requestStage({ status: 'rejected', messages, deadlines, today: addDays(day(sent), 30) });
      return [stage, deadlines, calendarFile(entries, '2026-03-29T00:30:00Z', 'en')];
    }),
  );
}

describe('dates do not depend on where the reader is', () => {
  const expected = JSON.stringify(everything());

  it.each(ZONES)('%s', (zone) => {
    process.env.TZ = zone;
    expect(MOMENTS.map(dateInLondon)).toEqual(IN_LONDON);
    expect(JSON.stringify(everything())).toBe(expected);
  });

  it('is tried in zones that really differ', () => {
    const offsets = ZONES.map((zone) => {
      process.env.TZ = zone;
      return new Date(Date.UTC(2026, 2, 29)).getTimezoneOffset();
    });
    expect(new Set(offsets).size).toBe(27);
    expect([Math.min(...offsets), Math.max(...offsets)]).toEqual([-14 * 60, 12 * 60]);
  });
});
