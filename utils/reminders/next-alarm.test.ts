import { afterEach, describe, expect, it } from 'vitest';
import { nextAlarm } from '.';

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

describe.each([
  ['Europe/London', ['2023-03-26', '2023-10-29']],
  ['America/St_Johns', ['2023-03-12', '2023-11-05']],
  ['Pacific/Kiritimati', ['2023-06-01']],
  ['Etc/GMT+12', ['2023-06-01']],
  ['Australia/Lord_Howe', ['2023-04-02', '2023-10-01']],
])('in %s', (name, changes) => {
  it.each(changes)('around %s it is nine each morning, once a day', (change) => {
    process.env.TZ = name;
    const [year = 0, month = 1, day = 1] = change.split('-').map(Number);
    let now = new Date(year, month - 1, day - 3, 12);
    const alarms = Array.from({ length: 6 }, () => (now = nextAlarm(now)));
    expect(alarms.map((alarm) => [alarm.getHours(), alarm.getMinutes()])).toEqual(Array(6).fill([9, 0]));
    const days = alarms.map((alarm) => alarm.toDateString());
    expect(new Set(days).size).toBe(6);
    expect(days).toContain(new Date(year, month - 1, day).toDateString());
  });
});

it.each([
  ['before nine, the same day', '2023-02-09T08:59:59', '2023-02-09T09:00:00'],
  ['at nine, the next day, or it would ring without end', '2023-02-09T09:00:00', '2023-02-10T09:00:00'],
  ['at the end of a year, in the new one', '2023-12-31T23:59:00', '2024-01-01T09:00:00'],
])('%s', (_, now, expected) => {
  process.env.TZ = 'Europe/London';
  expect(nextAlarm(new Date(now))).toEqual(new Date(expected));
});
