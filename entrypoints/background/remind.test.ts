import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addDays } from '../../utils/calendar';
import { day } from '../../utils/calendar/test-day';
import type { Reminder } from '../../utils/reminders';
import { openFollows, openSettings } from '../../utils/storage';
import {
  dyingArea,
  testArea,
  testDeadline,
  testLocks,
  testVisit,
  type TestArea,
} from '../../utils/storage/test-area';
import { remind } from './remind';

const TODAY = day('2023-02-14');

let area: TestArea;
let shown: Map<string, Reminder>;

/** As a browser does it: a notification with the id of another takes its place. */
const notify = vi.fn((reminder: Reminder) => {
  shown.set(reminder.id, reminder);
  return Promise.resolve();
});

const today = (today = TODAY) => remind({ area, notify, today, browserLanguage: 'en' });

/** Five requests: two due today, two whose dates passed since the last look, one that is due later. */
async function fill(): Promise<void> {
  const follows = openFollows(area);
  const dates = ['2023-02-21', '2023-02-15', '2023-02-08', '2023-02-10', '2023-06-01'];
  for (const [index, date] of dates.entries()) {
    const deadlines = [testDeadline(date)];
    await follows.follow(testVisit(`request_${index}`, { deadlines, seenOn: day('2023-01-02') }));
  }
  await openSettings(area).update((settings) => ({
    ...settings,
    reminders: { ...settings.reminders, onSince: day('2023-01-02') },
  }));
  area.content.told = { version: 1, checkedOn: '2023-02-06', entries: [] };
}

beforeEach(async () => {
  area = testArea();
  shown = new Map();
  notify.mockClear();
  await fill();
});

describe('reminding', () => {
  it('shows what is due, the dates that passed in one', async () => {
    expect(await today()).toEqual({ shown: 3, problem: null });
    expect([...shown.keys()].sort()).toEqual([
      'reminder review-request 2023-02-15 1 request_1',
      'reminder review-request 2023-02-21 7 request_0',
      'summary 2023-02-07',
    ]);
  });

  it('shows nothing twice, the same day or the next', async () => {
    await today();
    expect(await today()).toEqual({ shown: 0, problem: null });
    expect(await today(addDays(TODAY, 1))).toEqual({ shown: 0, problem: null });
    expect(notify).toHaveBeenCalledTimes(3);
  });

  it('shows nothing twice where an alarm and the browser’s start come together', async () => {
    const locks = testLocks();
    await Promise.all(
      [1, 2, 3].map(() => remind({ area, notify, today: TODAY, browserLanguage: 'en', locks })),
    );
    expect(notify).toHaveBeenCalledTimes(3);
  });

  it('does nothing while reminders are off', async () => {
    await openSettings(area).update((settings) => ({
      ...settings,
      reminders: { ...settings.reminders, onSince: null },
    }));
    const before = structuredClone(area.content);
    expect(await today()).toEqual({ shown: 0, problem: null });
    expect(area.content).toEqual(before);
  });

  it('reminds in the language of the browser, or else in that which the reader has chosen', async () => {
    const start = structuredClone(area.content);
    await remind({ area, notify, today: TODAY, browserLanguage: 'cy' });
    const welsh = 'Gallwch ofyn am adolygiad mewnol tan ddydd Mawrth 21 Chwefror 2023.';
    const english = 'You can ask for an internal review until Tuesday 21 February 2023.';
    const messages = () => [...shown.values()].map(({ message }) => message);
    expect(messages()).toContain(welsh);
    area = testArea(start);
    shown = new Map();
    await openSettings(area).update((settings) => ({ ...settings, language: 'en' }));
    await remind({ area, notify, today: TODAY, browserLanguage: 'cy' });
    expect(messages()).toContain(english);
  });
});

describe('ended between any two steps', () => {
  it('comes to the same end when it is called again', async () => {
    const start = structuredClone(area.content);
    await today();
    const [end, shownInAll] = [structuredClone(area.content), new Map(shown)];
    let halfSteps = 0;
    for (let isOver = false; !isOver; halfSteps += 1) {
      area = testArea(structuredClone(start));
      shown = new Map();
      const life = dyingArea(area, halfSteps);
      const dying = { area: life.area, notify: (reminder: Reminder) => life.step(() => notify(reminder)) };
      isOver = await life.endedOrDone(remind({ ...dying, today: TODAY, browserLanguage: 'en' }));
      await today();
      expect(area.content).toEqual(end);
      expect(shown).toEqual(shownInAll);
    }
    expect(halfSteps).toBeGreaterThan(12);
  });

  it('shows no reminder as another one when it is called again only the next day', async () => {
    const start = structuredClone(area.content);
    for (let halfSteps = 0; halfSteps < 24; halfSteps += 1) {
      area = testArea(structuredClone(start));
      shown = new Map();
      const life = dyingArea(area, halfSteps);
      const dying = { area: life.area, notify: (reminder: Reminder) => life.step(() => notify(reminder)) };
      await life.endedOrDone(remind({ ...dying, today: TODAY, browserLanguage: 'en' }));
      await today(addDays(TODAY, 1));
      expect([...shown.keys()].sort()).toEqual([
        'reminder review-request 2023-02-15 1 request_1',
        'reminder review-request 2023-02-21 7 request_0',
        'summary 2023-02-07',
      ]);
    }
  });
});

describe('where something fails', () => {
  it('shows what it can, and the rest at the next call', async () => {
    notify.mockRejectedValueOnce(new Error('No permission.'));
    expect(await today()).toEqual({ shown: 2, problem: 'not-shown' });
    expect(await today()).toEqual({ shown: 1, problem: null });
    expect(shown.size).toBe(3);
  });

  it('tells later, together, what could not be told for days', async () => {
    notify.mockRejectedValue(new Error('No permission.'));
    for (const days of [0, 1, 2]) expect((await today(addDays(TODAY, days))).problem).toBe('not-shown');
    notify.mockReset().mockImplementation((reminder) => {
      shown.set(reminder.id, reminder);
      return Promise.resolve();
    });
    await today(addDays(TODAY, 5));
    expect([...shown.values()].map(({ title }) => title)).toEqual([
      '3 dates have passed since FOI Lens last looked',
      'About request_0',
    ]);
  });

  it('shows nothing where it cannot know what was shown', async () => {
    vi.spyOn(area, 'get').mockRejectedValue(new Error('IO error'));
    expect(await today()).toEqual({ shown: 0, problem: 'unreadable' });
    expect(notify).not.toHaveBeenCalled();
  });

  it('still reminds where nothing more can be stored, and says so', async () => {
    vi.spyOn(area, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    expect(await today()).toEqual({ shown: 3, problem: 'not-saved' });
  });
});
