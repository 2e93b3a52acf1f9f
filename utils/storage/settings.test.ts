import { describe, expect, it, vi } from 'vitest';
import { day } from '../calendar/test-day';
import { DEFAULT_SETTINGS, isFollowOrSettings, openSettings, type Settings } from '.';
import { testArea, testLocks } from './test-area';

const lastFirst = (settings: Settings): Settings => ({ ...settings, firstDate: 'last' });

describe('settings', () => {
  it('are sensible before anything is chosen: all dates shown, the safe one first, no reminders', async () => {
    const { settings, problem } = await openSettings(testArea()).load();
    expect(problem).toBeNull();
    expect(settings.reminders.onSince).toBeNull();
    expect(Object.values(settings.shown)).not.toContain(false);
    expect(settings.firstDate).toBe('safe');
    expect(settings.language).toBe('site');
    expect(settings.readAttachments).toBe(false);
  });

  it('come back in another sitting', async () => {
    const area = testArea();
    const chosen: Settings = {
      reminders: {
        onSince: day('2023-01-10'),
        daysBefore: { ...DEFAULT_SETTINGS.reminders.daysBefore, commissioner: [21, 0], answer: [] },
      },
      shown: { ...DEFAULT_SETTINGS.shown, fee: false },
      firstDate: 'last',
      language: 'cy',
      readAttachments: true,
    };
    await openSettings(area).update(() => chosen);
    expect(await openSettings(area).load()).toEqual({ settings: chosen, problem: null });
  });

  it('changed in two windows at once are both changed', async () => {
    const pause = () => new Promise((resolve) => setTimeout(resolve, 1));
    const area = testArea({}, pause);
    const locks = testLocks();
    await Promise.all([
      openSettings(area, locks).update(lastFirst),
      openSettings(area, locks).update((settings) => ({
        ...settings,
        shown: { ...settings.shown, fee: false },
      })),
    ]);
    const { settings } = await openSettings(area).load();
    expect(settings).toMatchObject({ firstDate: 'last', shown: { fee: false } });
  });
});

describe('damaged settings', () => {
  const chosen = {
    version: 1,
    ...DEFAULT_SETTINGS,
    reminders: { onSince: '2023-01-10', daysBefore: { ...DEFAULT_SETTINGS.reminders.daysBefore, fee: [5] } },
    firstDate: 'last',
  };
  const days = (answer: unknown) => ({
    reminders: { ...chosen.reminders, daysBefore: { ...chosen.reminders.daysBefore, answer } },
  });

  it.each<[string, object, (settings: Settings) => unknown, unknown]>([
    ['a reading that is not known', { firstDate: 'first' }, ({ firstDate }) => firstDate, 'safe'],
    ['a language that there are no words for', { language: 'fr' }, ({ language }) => language, 'site'],
    ['a language chosen', { language: 'cy' }, ({ language }) => language, 'cy'],
    ['no choice of dates', { shown: null }, ({ shown }) => shown, DEFAULT_SETTINGS.shown],
    [
      'one choice of dates broken',
      { shown: { fee: false, answer: 'no' } },
      ({ shown }) => [shown.fee, shown.answer],
      [false, true],
    ],
    ['a day that does not exist', { reminders: { onSince: '2023-02-30' } }, (s) => s.reminders.onSince, null],
    ['days in no list', days(7), (s) => s.reminders.daysBefore.answer, [-1]],
    ['no day that can be read', days(['7', null]), (s) => s.reminders.daysBefore.answer, [-1]],
    ['some days that cannot be read', days([3, 'x', 1.5, 1e9]), (s) => s.reminders.daysBefore.answer, [3]],
    ['days twice and in disorder', days([1, 7, 1]), (s) => s.reminders.daysBefore.answer, [7, 1]],
    ['no days, which is a choice', days([]), (s) => s.reminders.daysBefore.answer, []],
  ])('%s: the rest stays', async (_, damage, of, expected) => {
    const { settings } = await openSettings(testArea({ settings: { ...chosen, ...damage } })).load();
    expect(of(settings)).toEqual(expected);
    if (!('firstDate' in damage)) expect(settings.firstDate).toBe('last');
    if (!('reminders' in damage && !('daysBefore' in (damage.reminders as object)))) {
      expect(settings.reminders.daysBefore.fee).toEqual([5]);
    }
  });

  it.each([['a text'], [{ version: 2, firstDate: 'last' }], [null]])(
    'that cannot be read at all are kept as they were when new ones are made: %j',
    async (broken) => {
      const area = testArea({ settings: broken });
      expect(await openSettings(area).load()).toEqual({ settings: DEFAULT_SETTINGS, problem: null });
      await openSettings(area).update(lastFirst);
      expect(area.content['quarantine:settings']).toEqual(broken);
      expect((await openSettings(area).load()).settings.firstDate).toBe('last');
    },
  );
});

describe('a store that fails', () => {
  it('gives the defaults and says so', async () => {
    const area = { ...testArea(), get: () => Promise.reject(new Error('x')) };
    expect(await openSettings(area).load()).toEqual({ settings: DEFAULT_SETTINGS, problem: 'unreadable' });
    expect(await openSettings(area).update(lastFirst)).toEqual({
      settings: DEFAULT_SETTINGS,
      problem: 'not-saved',
    });
  });

  it('keeps the old settings when it is full', async () => {
    const area = testArea();
    const settings = openSettings(area);
    vi.spyOn(area, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    expect(await settings.update(lastFirst)).toEqual({ settings: DEFAULT_SETTINGS, problem: 'full' });
    expect((await settings.update(lastFirst)).problem).toBeNull();
  });
});

it.each([
  ['settings', true],
  ['follow:prison_meals', true],
  ['told', false],
  ['request:prison_meals:folded', false],
  ['quarantine:follow:prison_meals', false],
])('dates follow from %s: %s', (key, expected) => {
  expect(isFollowOrSettings(key)).toBe(expected);
});
