import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import table from './bank-holidays.json';
import { DIVISIONS, type Division } from './divisions';

const FILE = path.resolve(import.meta.dirname, '../../../shared/law/bank-holidays.json');
const here = existsSync(FILE);

interface Collected {
  readonly divisions: Readonly<Record<Division, readonly { readonly date: string }[]>>;
}

describe.skipIf(!here)('against holidays collected elsewhere (skipped where ../shared/law is absent)', () => {
  const collected = here ? (JSON.parse(readFileSync(FILE, 'utf8')) as Collected) : null;

  it.each(DIVISIONS)('%s has the same days', (division) => {
    const isWeekday = ({ date }: { date: string }) =>
      ![0, 6].includes(new Date(`${date}T12:00Z`).getUTCDay());
    const days = collected?.divisions[division].filter(isWeekday).map(({ date }) => date);
    expect(table.divisions[division].map(({ date }) => date)).toEqual(days);
  });
});
