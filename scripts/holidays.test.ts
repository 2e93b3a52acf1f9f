import { describe, expect, it, vi } from 'vitest';
import { refreshHolidays } from './holidays';
import type { HolidayTable } from './holidays-merge';
import realTable from '../utils/calendar/bank-holidays.json';
import { bankHolidayTable } from '../utils/calendar/bank-holidays.schema';

const TABLE: HolidayTable = {
  source: 'Bank holidays as published',
  url: 'https://www.gov.uk/bank-holidays.json',
  edition: '2025-01-01',
  checked: '2025-01-01',
  coversFrom: '2024-01-01',
  coversUntil: '2025-12-31',
  disputes: {},
  divisions: {
    'england-and-wales': [
      { date: '2024-12-25', title: 'Christmas Day' },
      { date: '2025-05-05', title: 'Early May bank holiday' },
      { date: '2025-12-25', title: 'Christmas Day' },
    ],
    scotland: [
      { date: '2024-12-25', title: 'Christmas Day' },
      { date: '2025-12-25', title: 'Christmas Day' },
    ],
    'northern-ireland': [
      { date: '2024-12-25', title: 'Christmas Day' },
      { date: '2025-12-25', title: 'Christmas Day' },
    ],
  },
};

const CHRISTMAS = { title: 'Christmas Day', date: '2025-12-25', notes: '', bunting: true };
const MAY = { title: 'Early May bank holiday', date: '2025-05-05', notes: '', bunting: true };

const published = (more: Record<string, object[]> = {}) =>
  Object.fromEntries(
    Object.entries({
      'england-and-wales': [MAY, CHRISTMAS],
      scotland: [CHRISTMAS],
      'northern-ireland': [CHRISTMAS],
      ...more,
    }).map(([division, events]) => [division, { division, events }]),
  );

async function refresh(answer: () => Promise<Response>, table = TABLE) {
  const write = vi.fn<(written: HolidayTable) => Promise<void>>(() => Promise.resolve());
  const outcome = await refreshHolidays({ fetch: answer, read: () => table, write, today: '2026-03-02' });
  return { ...outcome, written: write.mock.calls[0]?.[0] ?? null };
}

const answers =
  (body: unknown, init: ResponseInit = {}) =>
  () =>
    Promise.resolve(new Response(typeof body === 'string' ? body : JSON.stringify(body), init));

describe('npm run holidays', () => {
  it('records the day it looked and the edition it saw, though nothing changed', async () => {
    const headers = { 'last-modified': 'Fri, 27 Feb 2026 09:00:00 GMT' };
    const { ok, lines, written } = await refresh(answers(published(), { headers }));
    expect(ok).toBe(true);
    expect(lines).toEqual([
      'The table already had every holiday.',
      'Compared with https://www.gov.uk/bank-holidays.json, edition of 2026-02-27, on 2026-03-02.',
    ]);
    expect(written).toEqual({ ...TABLE, edition: '2026-02-27', checked: '2026-03-02' });
  });

  it.each([
    [
      'a one-off holiday that was proclaimed',
      'scotland',
      [{ title: 'World Cup', date: '2025-06-16' }, CHRISTMAS],
      'scotland: 2025-06-16 added, World Cup.',
    ],
    [
      'a holiday that was moved',
      'england-and-wales',
      [{ ...MAY, date: '2025-05-09' }, CHRISTMAS],
      'england-and-wales: 2025-05-05 taken out, Early May bank holiday.',
    ],
    [
      'a holiday that has another name',
      'england-and-wales',
      [{ ...MAY, title: 'May Day' }, CHRISTMAS],
      'england-and-wales: 2025-05-05 is now called May Day, not Early May bank holiday.',
    ],
  ] as const)('says so and writes it: %s', async (_reason, division, events, sentence) => {
    const { lines, written } = await refresh(answers(published({ [division]: [...events] })));
    expect(lines).toContain(sentence);
    const now = written?.divisions[division].filter(({ date }) => date.startsWith('2025'));
    expect(now).toEqual(events.map(({ title, date }) => ({ title, date })));
  });

  it('keeps the years that are no longer published', async () => {
    const { written } = await refresh(answers(published()));
    expect(written?.divisions.scotland[0]).toEqual({ date: '2024-12-25', title: 'Christmas Day' });
  });

  it.each([
    ['a new year in every division lengthens the table', '2026-12-25', '2026-12-31', true],
    ['a new year in one division alone does not', '2026-12-25', '2025-12-31', false],
  ])('%s', async (_reason, date, coversUntil, everywhere) => {
    const next = { title: 'Christmas Day', date };
    const more = { scotland: [CHRISTMAS, next], 'northern-ireland': [CHRISTMAS, next] };
    const england = { 'england-and-wales': [MAY, CHRISTMAS, ...(everywhere ? [next] : [])] };
    const { written, lines } = await refresh(answers(published({ ...more, ...england })));
    expect(written?.coversUntil).toBe(coversUntil);
    expect(lines.includes('The table now covers the time until 2026-12-31.')).toBe(everywhere);
  });

  it('leaves out a holiday on a weekend, and writes apostrophes as the table does', async () => {
    const events = [
      { title: 'St Andrew’s Day', date: '2025-12-01' },
      { title: 'Sunday', date: '2025-11-30' },
      CHRISTMAS,
    ];
    const { written } = await refresh(answers(published({ scotland: events })));
    expect(written?.divisions.scotland.slice(1)).toEqual([
      { date: '2025-12-01', title: "St Andrew's Day" },
      { date: '2025-12-25', title: 'Christmas Day' },
    ]);
  });

  it.each([
    [
      'no network',
      () => Promise.reject(new TypeError('fetch failed')),
      'could not be read: is there a network?',
    ],
    ['an error page', answers('gone', { status: 503 }), 'answered with status 503.'],
    ['a page that is no data', answers('<html>'), 'could not be read'],
    ['a file of another shape', answers({ england: [] }), 'is not what it was'],
    [
      'a division without events',
      answers(published({ scotland: [] })),
      'is not what it was (at scotland, events).',
    ],
    [
      'a day that does not exist',
      answers(published({ scotland: [{ title: 'None', date: '2025-02-30' }] })),
      'is not what it was',
    ],
  ])('changes nothing and says why: %s', async (_reason, answer, sentence) => {
    const { ok, lines, written } = await refresh(answer);
    expect(ok).toBe(false);
    expect(written).toBeNull();
    expect(lines[0]).toContain(sentence);
    expect(lines[1]).toBe('The table of bank holidays is unchanged.');
  });

  it('finds nothing to change where the real table is published as it stands, and writes a valid one', async () => {
    const divisions = Object.entries(realTable.divisions).map(([name, events]) => [name, { events }]);
    const { lines, written } = await refresh(answers(Object.fromEntries(divisions)), realTable);
    expect(lines[0]).toBe('The table already had every holiday.');
    expect(bankHolidayTable.safeParse(written).error).toBeUndefined();
  });
});
