import { describe, expect, it } from 'vitest';
import { addDays } from '../../utils/calendar';
import type { Deadline, DeadlineKind } from '../../utils/deadlines';
import { IN_TIME, PART_REFUSAL, deadlinesOf } from '../samples';
import { followedRows, isFound, rowLine, type FollowedRequest } from './followed-rows';

const [SAMPLE] = deadlinesOf(PART_REFUSAL).filter(({ kind }) => kind === 'review-request');

function due(kind: DeadlineKind, daysLeft: number, more: Partial<Deadline> = {}): Deadline {
  if (SAMPLE === undefined) throw new Error('no sample');
  return { ...SAMPLE, kind, date: addDays(IN_TIME, daysLeft), ...more };
}

function request(title: string, deadlines: Deadline[], more: Partial<FollowedRequest> = {}): FollowedRequest {
  return {
    key: title,
    url: `https://www.whatdotheyknow.com/request/${title}`,
    title,
    authority: 'Northbrook Borough Council',
    viewerIsRequester: true,
    stage: 'waiting',
    deadlines,
    ...more,
  };
}

const rowsOf = (...requests: FollowedRequest[]) =>
  followedRows(requests, { today: IN_TIME, firstDate: 'safe' });

describe('the order', () => {
  it('is soonest first, then what is late, then what is over, each with what was last first', () => {
    const rows = rowsOf(
      request('over long ago', [due('review-request', -400)]),
      request('closed', [due('review-request', 4)], { stage: 'closed' }),
      request('over', [due('review-request', -4)]),
      request('late long ago', [due('response-due', -90)]),
      request('late', [due('response-due', -1)]),
      request('far', [due('review-request', 30)]),
      request('near', [due('response-due', -20, { metOn: IN_TIME }), due('review-request', 2)]),
      request('today', [due('review-request', 0)]),
      request('nothing known', [], { stage: null }),
    );
    expect(rows.map(({ follow, group }) => `${group}: ${follow.title}`)).toEqual([
      'coming: today',
      'coming: near',
      'coming: far',
      'late: late',
      'late: late long ago',
      'over: nothing known',
      'over: closed',
      'over: over',
      'over: over long ago',
    ]);
  });

  it('on one day is by title', () => {
    const on = (title: string) => request(title, [due('review-request', 2)]);
    expect(rowsOf(on('b'), on('Ä'), on('c')).map(({ follow }) => follow.title)).toEqual(['Ä', 'b', 'c']);
  });
});

describe('what a row says', () => {
  it.each([
    ['what is theirs to do', request('a', [due('response-due', 3)]), 'Answer due by Sunday 12 February 2023'],
    [
      'what the reader can do',
      request('a', [due('review-request', 12)]),
      'Ask for an internal review by Tuesday 21 February 2023',
    ],
    [
      'what the requester can do, to another reader',
      request('a', [due('commissioner-complaint', 12)], { viewerIsRequester: false }),
      'The requester can complain to the Information Commissioner until Tuesday 21 February 2023',
    ],
    [
      'what hangs on silence',
      request('a', [due('review-request', 12, { unless: 'answered' })]),
      'Ask for an internal review by Tuesday 21 February 2023, if no answer comes',
    ],
    ['what was due', request('a', [due('response-due', -1)]), 'The answer was due by 8 February 2023.'],
    [
      'what has ended',
      request('a', [due('review-request', -1)]),
      'The time to ask for an internal review ended on 8 February 2023.',
    ],
    ['that it is closed', request('a', [], { stage: 'closed' }), 'This request is closed.'],
    ['that nothing is known', request('a', []), 'No date is known. Open it to have a look.'],
  ])('%s', (_, follow, line) => {
    expect(rowsOf(follow).map((row) => rowLine(row, IN_TIME, 'en'))).toEqual([line]);
  });
});

describe('searching', () => {
  const row = { title: 'Café licences', authority: 'Cyngor Sir Ynys Môn' };

  it.each([
    ['another case', 'LICENCES', true],
    ['without accents', 'cafe mon', true],
    ['with accents', 'CAFÉ', true],
    ['words of both, in any order', 'ynys lic', true],
    ['a word that is not there', 'café parks', false],
  ])('%s', (_, query, expected) => {
    expect(isFound(row, query)).toBe(expected);
  });
});
