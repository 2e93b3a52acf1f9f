import { describe, expect, it } from 'vitest';
import { IN_TIME, PART_REFUSAL, TOO_LATE, deadlinesOf } from '../../components/samples';
import type { Stage } from '../../utils/deadlines';
import { calendarEntries } from './calendar-entries';

const TWO_LAST_DAYS = deadlinesOf({
  ...PART_REFUSAL,
  facts: {
    ...PART_REFUSAL.facts,
    reviewWindow: { amount: 3, unit: 'months', surface: 'within three months' },
  },
});

const request = (stage: Stage | null) => ({
  key: 'harbour',
  url: 'https://www.whatdotheyknow.com/request/harbour',
  title: 'Harbour',
  authority: 'Harbourside Council',
  stage,
  deadlines: TWO_LAST_DAYS,
});

describe('what goes into a calendar', () => {
  it.each([
    ['what is to come and not met', 'review-open', IN_TIME, 'safe', ['2023-02-21', '2023-03-21']],
    ['the last date alone where the reader wants that', 'review-open', IN_TIME, 'last', ['2023-03-21']],
    [
      'also where it is not known how the request stands',
      null,
      IN_TIME,
      'safe',
      ['2023-02-21', '2023-03-21'],
    ],
    ['nothing of what is past', 'review-closed', TOO_LATE, 'safe', []],
    ['nothing of a request that is closed', 'closed', IN_TIME, 'safe', []],
  ] as const)('%s', (_, stage, today, firstDate, dates) => {
    const entries = calendarEntries([request(stage)], { today, firstDate });
    expect(entries.map(({ deadline }) => deadline.date)).toEqual(dates);
  });

  it('has one date for law and letter where both end on it', () => {
    const both = { ...request('review-open'), deadlines: deadlinesOf(PART_REFUSAL) };
    const entries = calendarEntries([both], { today: IN_TIME, firstDate: 'safe' });
    expect(entries.map(({ deadline }) => deadline.kind)).toEqual(['review-request']);
  });

  it('says of each which request it belongs to', () => {
    const [entry] = calendarEntries([request('review-open')], { today: IN_TIME, firstDate: 'last' });
    expect(entry).toMatchObject({
      requestKey: 'harbour',
      requestUrl: 'https://www.whatdotheyknow.com/request/harbour',
      title: 'Harbour',
      authority: 'Harbourside Council',
    });
  });
});
