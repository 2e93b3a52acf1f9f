import { describe, expect, it } from 'vitest';
import { addDays } from '../calendar';
import { day } from '../calendar/test-day';
import { NOTHING_TOLD, keyOfReminder, withAllShown, withShown, type FollowedRequest, type Told } from '.';
import { ALL_SHOWN, REMINDERS, dated, dueOn, followed } from './test-follows';

const REVIEW = followed('meals', [dated('review-request', '2023-02-21')]);
const ANSWER = followed('library', [dated('response-due', '2023-02-21')], { stage: 'waiting' });

describe('a reminder', () => {
  it('tells what, of which request, and where', () => {
    expect(dueOn('2023-02-14', [REVIEW])).toEqual([
      {
        id: 'reminder review-request 2023-02-21 7 meals',
        title: 'About meals',
        message: 'You can ask for an internal review until Tuesday 21 February 2023.',
        url: 'https://www.whatdotheyknow.com/request/meals',
        date: '2023-02-21',
        covers: ['reminder review-request 2023-02-21 7 meals'],
      },
    ]);
  });

  it.each([
    ['a week before the last day for a review', REVIEW, '2023-02-14', 1],
    ['not the day after that', REVIEW, '2023-02-15', 0],
    ['a day before', REVIEW, '2023-02-20', 1],
    ['not on the day itself where that was not chosen', REVIEW, '2023-02-21', 0],
    ['for an answer, the day after it was due', ANSWER, '2023-02-22', 1],
    ['for an answer, not while it may still come', ANSWER, '2023-02-21', 0],
    ['not once the request is closed', { ...REVIEW, stage: 'closed' as const }, '2023-02-14', 0],
    ['where the stage is not known', { ...REVIEW, stage: null }, '2023-02-14', 1],
    [
      'not for what was done',
      followed('meals', [dated('review-request', '2023-02-21', { metOn: day('2023-01-20') })]),
      '2023-02-14',
      0,
    ],
    [
      'not for the ordinary day of an answer that was given more time',
      followed('meals', [dated('response-due', '2023-02-13'), dated('extended-response-due', '2023-03-13')]),
      '2023-02-14',
      0,
    ],
    [
      'not from before it was followed',
      followed('a', REVIEW.deadlines, { followedOn: day('2023-02-15') }),
      '2023-02-15',
      0,
    ],
  ])('comes %s', (_, follow, today, count) => {
    expect(dueOn(today, [follow])).toHaveLength(count);
  });

  it('says that what was due may have come since', () => {
    expect(dueOn('2023-02-22', [ANSWER])[0]?.message).toBe(
      'The answer was due by 21 February 2023. Open the request to see whether anything has come since.',
    );
  });

  it('comes once for a day that two rules share, and for each day where they differ', () => {
    const follow = (date: string) =>
      followed('meals', [...REVIEW.deadlines, dated('review-request-by-letter', date)]);
    expect(dueOn('2023-02-14', [follow('2023-02-21')])).toHaveLength(1);
    expect(dueOn('2023-02-14', [follow('2023-02-15')])).toHaveLength(2);
  });

  it('comes for every request, soonest date first', () => {
    const sooner = followed('sooner', [dated('review-request', '2023-02-15')]);
    const due = dueOn('2023-02-14', [REVIEW, sooner]);
    expect(due.map(({ title }) => title)).toEqual(['About sooner', 'About meals']);
  });

  it('does not come while reminders are off, or of a group that is not shown', () => {
    expect(dueOn('2023-02-14', [REVIEW], { reminders: { ...REMINDERS, onSince: null } })).toEqual([]);
    expect(dueOn('2023-02-14', [REVIEW], { shown: { ...ALL_SHOWN, 'review-request': false } })).toEqual([]);
  });

  it('comes for what holds only without an answer, with that said', () => {
    const follow = followed('meals', [dated('review-request', '2023-02-21', { unless: 'answered' })]);
    expect(dueOn('2023-02-14', [follow])[0]?.message).toContain('Open the request to see');
  });
});

describe('after days on which nobody looked', () => {
  it.each([
    ['a reminder that was missed comes late while there is time', '2023-02-17', '2023-02-10', 1],
    ['of two that were missed only the later comes', '2023-02-21', '2023-02-10', 1],
    ['one from before the last look does not come', '2023-02-17', '2023-02-14', 0],
    ['nothing is late where nobody has looked yet', '2023-02-17', undefined, 0],
    ['a look from a clock that ran ahead counts for nothing', '2023-02-14', '2030-01-01', 1],
  ])('%s', (_, today, checkedOn, count) => {
    expect(dueOn(today, [REVIEW], checkedOn === undefined ? {} : { checkedOn })).toHaveLength(count);
  });

  it('nothing comes from before reminders were switched on', () => {
    const reminders = { ...REMINDERS, onSince: day('2023-02-16') };
    expect(dueOn('2023-02-17', [REVIEW], { checkedOn: '2023-02-10', reminders })).toEqual([]);
  });

  it('one date that has passed is told as any other', () => {
    const due = dueOn('2023-03-01', [REVIEW], { checkedOn: '2023-02-10' });
    expect(due).toMatchObject([
      {
        id: 'reminder review-request 2023-02-21 1 meals',
        message: 'The time to ask for an internal review ended on 21 February 2023.',
      },
    ]);
  });

  it('several dates that have passed are told together, what is still to come by itself', () => {
    const later = followed('later', [dated('review-request', '2023-03-04')]);
    const due = dueOn('2023-03-01', [REVIEW, later, ANSWER], { checkedOn: '2023-02-10' });
    expect(due).toMatchObject([
      {
        id: 'summary 2023-02-11',
        title: '2 dates have passed since FOI Lens last looked',
        url: null,
        date: '2023-02-21',
        covers: ['reminder review-request 2023-02-21 1 meals', 'reminder answer 2023-02-21 -1 library'],
      },
      { title: 'About later' },
    ]);
    expect(due[0]?.message.split('\n')).toEqual([
      'About meals: The time to ask for an internal review ended on 21 February 2023.',
      'About library: The answer was due by 21 February 2023. Open the request to see whether anything has come since.',
    ]);
  });

  it('names three and counts the rest', () => {
    const follows = ['a', 'b', 'c', 'd', 'e'].map((key) => ({ ...REVIEW, key, title: key }));
    const [summary] = dueOn('2023-03-01', follows, { checkedOn: '2023-02-10' });
    expect(summary?.title).toMatch(/^5 dates/);
    expect(summary?.message.split('\n')).toHaveLength(4);
    expect(summary?.message).toMatch(/\nAnd 2 more\.$/);
  });

  it('are told in Welsh under the same names, so that none comes again in the other language', () => {
    const follows = ['a', 'b', 'c', 'd', 'e'].map((key) => ({ ...REVIEW, key, title: key }));
    const [english] = dueOn('2023-03-01', follows, { checkedOn: '2023-02-10' });
    const [welsh] = dueOn('2023-03-01', [...follows, ANSWER], { checkedOn: '2023-02-10', language: 'cy' });
    expect(welsh?.id).toBe(english?.id);
    expect(welsh?.title).toBe('Mae 6 dyddiad wedi mynd heibio ers i FOI Lens edrych ddiwethaf');
    expect(welsh?.message.split('\n')[0]).toBe(
      'a: Daeth yr amser i ofyn am adolygiad mewnol i ben ar 21 Chwefror 2023.',
    );
    expect(welsh?.message).toMatch(/\nA 3 arall\.$/);
    const [late] = dueOn('2023-02-22', [ANSWER], { language: 'cy' });
    expect(late?.message).toBe(
      'Dylai’r ateb fod wedi dod erbyn 21 Chwefror 2023. Agorwch y cais i weld a oes rhywbeth wedi dod ers hynny.',
    );
  });
});

describe('none comes twice', () => {
  /** Looks on each of these days, as the background does, and gives the ids of all that was shown. */
  function idsShown(days: readonly string[], follows: readonly FollowedRequest[]): string[] {
    let told: Told = NOTHING_TOLD;
    return days.flatMap((today) => {
      const due = dueOn(today, follows, { told });
      for (const reminder of due) told = withShown(told, reminder, day(today));
      told = withAllShown(told, day(today));
      return due.flatMap(({ covers }) => covers);
    });
  }

  const spring = Array.from({ length: 90 }, (_, index) => addDays(day('2023-01-10'), index) as string);
  const follows = [
    REVIEW,
    ANSWER,
    followed('harbour', [
      dated('commissioner-complaint', '2023-03-10'),
      dated('review-reply-latest', '2023-01-31'),
    ]),
  ];
  const all = idsShown(spring, follows);

  it('looking each morning shows each reminder once', () => {
    expect(all).toHaveLength(6);
    expect(new Set(all).size).toBe(6);
  });

  it('looking several times a day shows nothing more', () => {
    expect(
      idsShown(
        spring.flatMap((today) => [today, today, today]),
        follows,
      ),
    ).toEqual(all);
  });

  it.each([2, 3, 5, 10, 40])(
    'looking only every %i days shows each date at least once, none twice',
    (gap) => {
      const ids = idsShown(
        spring.filter((_, index) => index % gap === 0),
        follows,
      );
      expect(new Set(ids).size).toBe(ids.length);
      const dates = (list: readonly string[]) =>
        new Set(list.map((id) => id.replace(/ -?\d+ (?=\S+$)/, ' ')));
      expect(dates(ids)).toEqual(dates(all));
    },
  );

  it('forgets what can no longer come', () => {
    const told = withShown(
      NOTHING_TOLD,
      { ...(dueOn('2023-02-14', [REVIEW])[0] ?? never()) },
      day('2023-02-14'),
    );
    expect(withAllShown(told, day('2023-02-14')).entries).toHaveLength(1);
    expect(withAllShown(told, day('2023-02-15')).entries).toEqual([]);
  });
});

it.each([
  ['reminder answer 2023-02-21 -1 library_hours', 'library_hours'],
  ['reminder answer 2023-02-21 -1 /r/abc def', '/r/abc def'],
  ['summary 2023-02-11', null],
  ['', null],
])('the request of %j is %j', (id, key) => {
  expect(keyOfReminder(id)).toBe(key);
});

function never(): never {
  throw new Error('There is a reminder on that day.');
}
