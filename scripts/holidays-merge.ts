import * as z from 'zod/mini';
import { DIVISIONS, type Division, parsePlainDate, weekdayOf } from '../utils/calendar';

/** A table of bank holidays, as `utils/calendar/bank-holidays.json` holds it. */
export interface HolidayTable {
  readonly source: string;
  readonly url: string;
  readonly edition: string;
  readonly checked: string;
  readonly coversFrom: string;
  readonly coversUntil: string;
  readonly disputes: Readonly<Record<string, string>>;
  readonly divisions: Readonly<Record<Division, readonly Holiday[]>>;
}

interface Holiday {
  readonly date: string;
  readonly title: string;
}

const events = z.object({
  events: z
    .array(z.object({ date: z.iso.date(), title: z.string().check(z.trim(), z.minLength(1)) }))
    .check(z.minLength(1)),
});

/** GOV.UK's published file, as far as it is used; other properties may come and go. */
export const publishedHolidays = z.object({
  'england-and-wales': events,
  scotland: events,
  'northern-ireland': events,
});

export type PublishedHolidays = z.infer<typeof publishedHolidays>;

/** When the published file was written and read, `YYYY-MM-DD`. */
export interface Reading {
  readonly edition: string;
  readonly checked: string;
}

/**
 * The table with the published holidays, and what changed as sentences, none where nothing did. Years that are no longer
 * published stay as they are; of the others each day is as it is published now. Only whole years count as covered.
 */
export function mergeHolidays(
  table: HolidayTable,
  published: PublishedHolidays,
  reading: Reading,
): { readonly table: HolidayTable; readonly changes: readonly string[] } {
  const merged = DIVISIONS.map((division) => {
    const old = table.divisions[division];
    const rows = mergeDivision(old, weekdaysOf(published[division].events));
    return { division, rows, changes: changesOf(division, old, rows) };
  });
  const rowsOf = (wanted: Division) => merged.find(({ division }) => division === wanted)?.rows ?? [];
  const coversUntil = lastWholeYear(merged.map(({ rows }) => rows)) ?? table.coversUntil;
  const later = coversUntil > table.coversUntil ? coversUntil : table.coversUntil;
  const longer = later > table.coversUntil ? [`The table now covers the time until ${later}.`] : [];
  return {
    table: {
      ...table,
      ...reading,
      coversUntil: later,
      divisions: {
        'england-and-wales': rowsOf('england-and-wales'),
        scotland: rowsOf('scotland'),
        'northern-ireland': rowsOf('northern-ireland'),
      },
    },
    changes: [...merged.flatMap(({ changes }) => changes), ...longer],
  };
}

function mergeDivision(old: readonly Holiday[], published: readonly Holiday[]): readonly Holiday[] {
  const firstYear = published.map(yearOf).sort()[0] ?? '9999';
  const lastYear = published.map(yearOf).sort().at(-1) ?? '0000';
  const kept = old.filter((row) => yearOf(row) < firstYear || yearOf(row) > lastYear);
  return [...kept, ...published].sort((a, b) => a.date.localeCompare(b.date));
}

/** A holiday on a weekend shortens no count, and the substitute day has a row of its own. */
function weekdaysOf(published: readonly Holiday[]): readonly Holiday[] {
  return published.flatMap(({ date, title }) => {
    const day = parsePlainDate(date);
    return day === null || weekdayOf(day) > 5 ? [] : [{ date, title: title.replaceAll('’', "'") }];
  });
}

function changesOf(division: Division, old: readonly Holiday[], rows: readonly Holiday[]): readonly string[] {
  const before = new Map(old.map(({ date, title }) => [date, title]));
  const after = new Map(rows.map(({ date, title }) => [date, title]));
  return [
    ...rows
      .filter(({ date }) => !before.has(date))
      .map(({ date, title }) => `${division}: ${date} added, ${title}.`),
    ...old
      .filter(({ date }) => !after.has(date))
      .map(({ date, title }) => `${division}: ${date} taken out, ${title}.`),
    ...old.flatMap(({ date, title }) => {
      const now = after.get(date);
      return now === undefined || now === title
        ? []
        : [`${division}: ${date} is now called ${now}, not ${title}.`];
    }),
  ];
}

/** The end of the last year that has its Christmas in every division: holidays are published by whole years. */
function lastWholeYear(divisions: readonly (readonly Holiday[])[]): string | null {
  const ends = divisions.map((rows) =>
    rows
      .filter(({ date }) => date.slice(5) >= '12-25')
      .map(yearOf)
      .sort()
      .at(-1),
  );
  const year = ends.includes(undefined) ? undefined : ends.sort()[0];
  return year === undefined ? null : `${year}-12-31`;
}

function yearOf({ date }: Holiday): string {
  return date.slice(0, 4);
}
