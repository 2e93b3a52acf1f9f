import { describe, expect, it } from 'vitest';
import type { PlainDate } from '../../utils/calendar';
import { nextDeadline, type Deadline } from '../../utils/deadlines';
import { IN_TIME, LETTER_DATE, PART_REFUSAL, REQUEST_DATE, TOO_LATE, day, deadlinesOf } from '../samples';
import { timelineRows, type TimelineMessage } from './timeline-rows';

const MESSAGES: readonly TimelineMessage[] = [
  { direction: 'outgoing', date: REQUEST_DATE, kind: null, reviewOutcome: null },
  { direction: 'incoming', date: day(2022, 12, 7), kind: 'automatic', reviewOutcome: null },
  { direction: 'incoming', date: LETTER_DATE, kind: 'part-refusal', reviewOutcome: null },
];
const DEADLINES = deadlinesOf(PART_REFUSAL);

const rowsOf = (messages: readonly TimelineMessage[], deadlines: readonly Deadline[], today: PlainDate) =>
  timelineRows(messages, deadlines, today, nextDeadline(deadlines, today), 'en');

describe('timelineRows', () => {
  it('tells what happened, then today, then what is to come', () => {
    expect(rowsOf(MESSAGES, DEADLINES, IN_TIME)).toEqual([
      { date: REQUEST_DATE, text: 'Request sent', state: 'past' },
      { date: LETTER_DATE, text: 'Refused in part', state: 'past' },
      { date: IN_TIME, text: 'Today', state: 'today' },
      { date: day(2023, 2, 21), text: 'Last day to ask for a review', state: 'next' },
    ]);
  });

  it('has one row for a letter that was attached in two kinds of file', () => {
    const [, , letter] = MESSAGES;
    const twice = letter === undefined ? [] : [...MESSAGES, letter];
    expect(rowsOf(twice, DEADLINES, IN_TIME)).toEqual(rowsOf(MESSAGES, DEADLINES, IN_TIME));
  });

  it('says of the outcome of a review what it decided', () => {
    const outcome = day(2023, 2, 1);
    const review: TimelineMessage = {
      direction: 'incoming',
      date: outcome,
      kind: 'review-outcome',
      reviewOutcome: 'varied',
    };
    expect(rowsOf([...MESSAGES, review], [], TOO_LATE)).toContainEqual({
      date: outcome,
      text: 'Review: partly changed',
      state: 'past',
    });
  });

  it('has no next once all is past', () => {
    expect(rowsOf(MESSAGES, DEADLINES, TOO_LATE).map(({ state }) => state)).toEqual([
      'past',
      'past',
      'past',
      'today',
    ]);
  });

  it('has today before what ends today', () => {
    const rows = rowsOf(MESSAGES, DEADLINES, day(2023, 2, 21));
    expect(rows.map(({ state }) => state)).toEqual(['past', 'past', 'today', 'next']);
  });

  it('has an answer’s last day only where it was missed', () => {
    const texts = (answeredOn: ReturnType<typeof day>) =>
      rowsOf(
        MESSAGES,
        DEADLINES.map((one) => (one.kind === 'response-due' ? { ...one, metOn: answeredOn } : one)),
        TOO_LATE,
      ).map(({ text }) => text);
    expect(texts(LETTER_DATE)).not.toContain('Answer due');
    expect(texts(day(2023, 1, 10))).toContain('Answer due');
  });

  it('has the day a review was asked for instead of the last day for it', () => {
    const asked = DEADLINES.map((one) =>
      one.kind === 'response-due' ? one : { ...one, metOn: day(2023, 1, 5) },
    );
    const rows = rowsOf(MESSAGES, asked, IN_TIME).filter(({ text }) => /review/i.test(text));
    expect(rows).toEqual([{ date: day(2023, 1, 5), text: 'Review asked for', state: 'past' }]);
  });

  it('names the letter’s own last day where it is another', () => {
    const window = { amount: 3, unit: 'months' as const, surface: 'three months' };
    const deadlines = deadlinesOf({
      ...PART_REFUSAL,
      facts: { ...PART_REFUSAL.facts, reviewWindow: window },
    });
    expect(rowsOf([], deadlines, IN_TIME).slice(-2)).toEqual([
      { date: day(2023, 2, 21), text: 'Last day to ask for a review', state: 'next' },
      { date: day(2023, 3, 21), text: 'Last day to ask, by the letter', state: 'ahead' },
    ]);
  });
});
