import type { DeadlineGroup } from '../../utils/reminders';

/** What readers call the kinds of date that they decide on together. */
export const GROUP_WORDS: Readonly<Record<DeadlineGroup, string>> = {
  answer: 'When an answer is due',
  fee: 'Last day to pay a fee',
  'review-request': 'Last day to ask for a review',
  'review-reply': 'When the reply to a review is due',
  commissioner: 'Last day to complain to the Commissioner',
  appeal: 'Last day to appeal to a tribunal or court',
};

const NAMED_DAYS: Readonly<Record<number, string>> = {
  14: '2 weeks before',
  7: '1 week before',
  1: 'The day before',
  0: 'On the day',
  [-1]: 'The day after',
};

/** A reminder so many days before a date, in words; negative numbers are days after it. */
export function daysWords(days: number): string {
  return NAMED_DAYS[days] ?? (days > 0 ? `${days} days before` : `${-days} days after`);
}
