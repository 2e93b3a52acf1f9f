import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { type HolidayTable, mergeHolidays, publishedHolidays } from './holidays-merge';

/**
 * `npm run holidays`: brings the table of bank holidays up to date with the file that GOV.UK publishes, and says what changed.
 * Where the file cannot be had, or is not what it was, nothing is written.
 */

const TABLE = path.resolve(import.meta.dirname, '../utils/calendar/bank-holidays.json');

/** What the command reaches outside for. */
export interface Outside {
  readonly fetch: (url: string) => Promise<Response>;
  readonly read: () => HolidayTable;
  readonly write: (table: HolidayTable) => Promise<void>;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** What is said at the end, and whether it went well. */
export interface Outcome {
  readonly ok: boolean;
  readonly lines: readonly string[];
}

/** Fetches the published file, checks it, merges it into the table and writes the table. Throws nothing that a network can cause. */
export async function refreshHolidays({ fetch, read, write, today }: Outside): Promise<Outcome> {
  const old = read();
  const answer = await fetchJson(fetch, old.url);
  if ('failed' in answer) return { ok: false, lines: [answer.failed, NOTHING_CHANGED] };
  const published = publishedHolidays.safeParse(answer.json);
  if (!published.success) {
    const where = published.error.issues[0]?.path.join(', ') ?? '';
    return {
      ok: false,
      lines: [`The file at ${old.url} is not what it was${where && ` (at ${where})`}.`, NOTHING_CHANGED],
    };
  }
  const reading = { edition: answer.edition ?? today, checked: today };
  const { table, changes } = mergeHolidays(old, published.data, reading);
  await write(table);
  const said = changes.length > 0 ? changes : ['The table already had every holiday.'];
  return {
    ok: true,
    lines: [...said, `Compared with ${old.url}, edition of ${reading.edition}, on ${today}.`],
  };
}

const NOTHING_CHANGED = 'The table of bank holidays is unchanged.';

async function fetchJson(
  fetch: Outside['fetch'],
  url: string,
): Promise<{ json: unknown; edition: string | null } | { failed: string }> {
  try {
    const response = await fetch(url);
    if (!response.ok) return { failed: `${url} answered with status ${response.status}.` };
    const json: unknown = await response.json();
    return { json, edition: dayOf(response.headers.get('last-modified')) };
  } catch {
    return { failed: `${url} could not be read: is there a network?` };
  }
}

function dayOf(httpDate: string | null): string | null {
  const instant = httpDate === null ? NaN : Date.parse(httpDate);
  return Number.isNaN(instant) ? null : new Date(instant).toISOString().slice(0, 10);
}

async function writeTable(table: HolidayTable): Promise<void> {
  const config = await resolveConfig(TABLE);
  writeFileSync(TABLE, await format(JSON.stringify(table), { ...config, parser: 'json' }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { ok, lines } = await refreshHolidays({
    fetch,
    read: () => JSON.parse(readFileSync(TABLE, 'utf8')) as HolidayTable,
    write: writeTable,
    today: new Date().toISOString().slice(0, 10),
  });
  const say = ok ? console.log : console.error;
  for (const line of lines) say(line);
  process.exitCode = ok ? 0 : 1;
}
