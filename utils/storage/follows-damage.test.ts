import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { parsePlainDate } from '../calendar';
import { day } from '../calendar/test-day';
import { describeDeadline, explainDeadline } from '../deadlines';
import { badgeFor, dueReminders } from '../reminders';
import { exportAll, loadTold, openFollows, openSettings, type Follow } from '.';
import version1 from './follows.version-1.json';
import { testArea, testVisit } from './test-area';

const GOOD = [testVisit('prison_meals'), testVisit('library_hours')].map((visit) => {
  const { key, ...fields } = visit;
  return { key, stored: { version: 1, ...fields, followedOn: visit.seenOn } };
});

type Path = readonly (string | number)[];

function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const below = Object.entries(value).flatMap(([name, inner]) => pathsIn(inner, [...path, name]));
  return [path, ...below];
}

/** The value with something else at a path; `undefined` takes away what is there. */
function withAt(value: unknown, [name, ...rest]: Path, other: unknown): unknown {
  if (name === undefined || typeof value !== 'object' || value === null) return other;
  const copy = (Array.isArray(value) ? value.slice() : { ...value }) as Record<string | number, unknown>;
  const inner = withAt(copy[name], rest, other);
  if (inner === undefined) Reflect.deleteProperty(copy, name);
  else copy[name] = inner;
  return copy;
}

const junk = fc.oneof(
  fc.constant(undefined),
  fc.anything({ withDate: true, withMap: true, withNullPrototype: false, withBigInt: false }),
  fc.constantFrom<unknown>(
    null,
    0,
    -1,
    1.5,
    NaN,
    '',
    [],
    {},
    [[]],
    '2023-02-30',
    'javascript:alert(1)',
    2,
    '1',
  ),
  fc.constant('9'.repeat(200_000)),
  fc.constant(JSON.parse('{"__proto__":{"version":1,"url":"https://www.whatdotheyknow.com/"}}') as unknown),
);

/** A record with up to three things gone wrong, or cut off in the middle of its JSON, or something else altogether. */
const damaged = (record: unknown) =>
  fc.oneof(
    fc.array(fc.tuple(fc.nat(), junk), { minLength: 1, maxLength: 3 }).map((damages) =>
      damages.reduce((value, [index, other]) => {
        const paths = pathsIn(value);
        return withAt(value, paths[index % paths.length] ?? [], other);
      }, record),
    ),
    fc.nat().map((length) => JSON.stringify(record).slice(0, length % JSON.stringify(record).length)),
    fc.anything({ withNullPrototype: false, withBigInt: false }),
  );

/** A follow is stored as JSON: it is damaged inside of that, or as a whole. */
const damagedFollow = (json: string) =>
  damaged(JSON.parse(json)).chain((value) =>
    fc.boolean().map((isInside) => (isInside ? (JSON.stringify(value) as string | undefined) : value)),
  );

const store = fc.record({
  'follow:harbour': damagedFollow(version1['follow:harbour_dredging_costs']),
  'follow:/r/abc': damagedFollow(version1['follow:/r/abcDEF123']),
  'follow:__proto__': damagedFollow(version1['follow:harbour_dredging_costs']),
  settings: damaged(version1.settings),
  told: damaged(version1.told),
});

/** Whether all that is shown of a follow can be shown. */
function expectWhole(follow: Follow): void {
  expect(new URL(follow.url).origin).toBe('https://www.whatdotheyknow.com');
  expect(follow.title.length).toBeGreaterThan(0);
  for (const date of [follow.followedOn, follow.seenOn])
    expect(date === null || parsePlainDate(date)).toBeTruthy();
  for (const deadline of follow.deadlines) {
    expect(describeDeadline(deadline, day('2023-02-20'), 'en').sentence).toMatch(/^[A-Z].*\.$/s);
    expect(explainDeadline(deadline, 'en').length).toBeGreaterThan(0);
  }
}

it('1,000 damaged stores load without an exception, and every good record is there', async () => {
  await fc.assert(
    fc.asyncProperty(store, async (broken) => {
      const area = testArea({ ...broken });
      for (const { key, stored } of GOOD) area.content[`follow:${key}`] = JSON.stringify(stored);
      const { follows, unreadable, problem } = await openFollows(area).list();
      expect(problem).toBeNull();
      expect(follows.length + unreadable).toBe(5);
      for (const { key, stored } of GOOD) {
        const found = follows.find((follow) => follow.key === key);
        expect({ ...found, version: 1 }).toEqual({ ...stored, key });
      }
      follows.forEach(expectWhole);

      const { settings } = await openSettings(area).load();
      const { told } = await loadTold(area);
      const today = day('2023-02-20');
      expect(badgeFor({ follows, shown: settings.shown, today })).toSatisfy(
        (days: number | null) => days === null || days >= 0,
      );
      expect(() => dueReminders({ follows, ...settings, told, today, language: 'en' })).not.toThrow();
    }),
    { numRuns: 1000, seed: 20230221 },
  );
}, 60_000);

it('what is damaged can be exported as it stands', async () => {
  const broken = {
    'follow:a': '{"version":1',
    'follow:b': { version: 7 },
    settings: [4],
    'quarantine:follow:c': 5,
  };
  const { text } = await exportAll(testArea({ ...broken }));
  expect(JSON.parse(text ?? '')).toMatchObject({ records: broken });
});
