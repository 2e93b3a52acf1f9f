import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { day } from '../calendar/test-day';
import { importAll, openFollows, openMemory, openSettings, type Follows, type Settings, type Visit } from '.';
import { testArea, testLocks, testVisit, type TestArea } from './test-area';

const SHARED = testVisit('shared', { seenOn: day('2023-01-01') });
const PLACES = ['tab-1', 'tab-2', 'popup', 'background'] as const;
const GROUPS = ['answer', 'review-request', 'review-reply', 'commissioner'] as const;

/** What one place does, in an order of its own: all of it must be there in the end. */
function worksOf(place: number, follows: Follows, area: TestArea, locks: ReturnType<typeof testLocks>) {
  const name = PLACES[place] ?? '';
  const visit = (more: Partial<Visit> = {}) => testVisit(`${name}_kept`, more);
  const seen = { ...SHARED, seenOn: day(`2023-01-0${2 + place}`), authority: name };
  const hide = (settings: Settings) => ({
    ...settings,
    shown: { ...settings.shown, [GROUPS[place] ?? '']: false },
  });
  const fold = (id: string) =>
    openMemory(area, locks).update('shared', (memory) => ({ ...memory, folded: [...memory.folded, id] }));
  const backup = {
    format: 'foi-lens-backup',
    version: 1,
    records: { 'follow:imported': JSON.stringify({ version: 1, ...SHARED }) },
  };
  return [
    () => follows.follow(visit()),
    () => follows.follow(testVisit(`${name}_dropped`)).then(() => follows.unfollow(`${name}_dropped`)),
    () => follows.refresh(seen),
    () => openSettings(area, locks).update(hide),
    ...(name === 'popup' ? [() => importAll(area, JSON.stringify(backup), 'en', locks)] : [() => fold(name)]),
  ];
}

const orders = fc.tuple(
  ...PLACES.map(() => fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5, maxLength: 5 })),
);

it.each([
  ['all writing themselves, under the locks that they share', false],
  ['follows written by the background alone, as messages come in', true],
])(
  '200 interleavings of two tabs, popup and background lose nothing: %s',
  async (_, onlyBackground) => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), orders, async (scheduler, order) => {
        const area = testArea({}, () => scheduler.schedule(Promise.resolve()));
        const locks = testLocks();
        const background = openFollows(area, locks);
        const done = Promise.all([
          background.follow(SHARED),
          ...order.flatMap((works, place) => {
            const follows = onlyBackground ? background : openFollows(area, locks);
            const all = worksOf(place, follows, area, locks);
            return works.map(async (work) => all[work]?.());
          }),
        ]);
        await scheduler.waitFor(done);

        const read = openFollows(testArea(area.content));
        const { follows } = await read.list();
        expect(follows.map(({ key }) => key).sort()).toEqual(
          ['imported', 'shared', ...PLACES.map((name) => `${name}_kept`)].sort(),
        );
        expect((await read.get('shared')).follow).toMatchObject({
          seenOn: '2023-01-05',
          authority: 'background',
        });
        const { settings } = await openSettings(testArea(area.content)).load();
        expect(GROUPS.map((group) => settings.shown[group])).toEqual([false, false, false, false]);
        const { memory } = await openMemory(testArea(area.content)).load('shared');
        expect([...memory.folded].sort()).toEqual(['background', 'tab-1', 'tab-2']);
      }),
      { numRuns: 200, seed: 20230221 },
    );
  },
  60_000,
);
