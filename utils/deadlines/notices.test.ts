import { describe, expect, it } from 'vitest';
import { day } from '../calendar/test-day';
import {
  asksForFee,
  readDecisionDay,
  readExtendedTime,
  readNoticeTime,
  readReviewDay,
  statesArchiveTime,
  statesLeave,
} from './notices';

const LETTER = day('2022-12-21');

describe('the extra time that a letter gives itself', () => {
  it.each([
    ['a day', 'We need more time and will reply by 21 February 2023.', '2023-02-21', 'by 21 February 2023'],
    [
      'a day without its year',
      'The deadline has been extended until close of business on Friday 3 February.',
      '2023-02-03',
      'until close of business on Friday 3 February',
    ],
    [
      'a day in Welsh',
      'Mae angen ymestyn yr amser a byddwn yn ateb erbyn 21 Chwefror 2023.',
      '2023-02-21',
      'erbyn 21 Chwefror 2023',
    ],
    [
      'a day, whatever period stands beside it',
      'We extend the time by a further 20 working days and will respond no later than 21/02/2023.',
      '2023-02-21',
      'no later than 21/02/2023',
    ],
  ])('%s', (_reason, text, date, surface) => {
    expect(readExtendedTime(text, LETTER)).toEqual({ date, surface });
  });

  it.each([
    [
      'a further period follows the first',
      'We need a further 15 working days to respond.',
      15,
      'working days',
      'time-to-answer',
    ],
    [
      'so does an extension by a period',
      'I am extending the time limit by 20 working days.',
      20,
      'working days',
      'time-to-answer',
    ],
    ['further weeks', 'The reply will take another 2 weeks.', 2, 'weeks', 'time-to-answer'],
    [
      'a period in all runs from the request',
      'We will respond within 40 working days.',
      40,
      'working days',
      'request',
    ],
  ])('%s', (_reason, text, amount, unit, after) => {
    expect(readExtendedTime(text, LETTER)).toMatchObject({ amount, unit, after });
  });

  it.each([
    ['the time that every request has', 'We aim to respond within 20 working days.'],
    ['no period at all', 'We need longer to weigh the public interest.'],
    ['a day that is past', 'We said that we would reply by 1 December 2022.'],
    ['a day years off: a slip', 'We will reply by 21 February 2033.'],
    ['the time for a review', 'You may ask for an internal review of this extension by 21 February 2023.'],
    ['what the applicant wrote', '> Please reply by 21 February 2023.\n'],
  ])('%s is none', (_reason, text) => {
    expect(readExtendedTime(text, LETTER)).toBeNull();
  });
});

describe('the last day for a review that a letter names', () => {
  it.each([
    ['by a day', 'Please ask for an internal review by 21 February.', '2023-02-21'],
    ['a complaint', 'If you are dissatisfied, write to us no later than 17 February 2023.', '2023-02-17'],
    ['the day may be in the same year', 'Please ask for an internal review by 30 December.', '2022-12-30'],
  ])('%s', (_reason, text, date) => {
    expect(readReviewDay(text, LETTER)?.date).toBe(date);
  });

  it.each([
    ['the Commissioner’s time', 'Complain to the Information Commissioner by 21 February 2023.'],
    ['the authority’s own time', 'We will complete the internal review by 21 February 2023.'],
    ['a day of something else', 'The report will be published by 21 February 2023.'],
    ['no day', 'You may ask for an internal review.'],
  ])('not %s', (_reason, text) => {
    expect(readReviewDay(text, LETTER)).toBeNull();
  });
});

describe('a demand for a fee', () => {
  it.each([
    ['a fees notice', 'This is a fees notice. The charge is £42. We will start once the fee is paid.', true],
    [
      'a charge to be paid first',
      'A charge of £42 applies. On receipt of the charge of £42 we will send them.',
      true,
    ],
    ['no amount', 'This is a fees notice. We will go on once the fee is paid.', false],
    [
      'what may be charged one day',
      'We may charge a fee of £42, and would tell you before payment of the fee.',
      false,
    ],
    ['that there is none', 'There is no fee. The book costs £42.', false],
    ['the cost limit', 'The cost would exceed the limit of £450 before we could find it.', false],
  ])('%s', (_reason, text, expected) => {
    expect(asksForFee(text)).toBe(expected);
  });
});

describe('the longer time of archives', () => {
  it.each([
    ['stated', 'These are public records that are not open, so we have 30 working days.', true],
    ['30 days of another kind', 'Please pay within 30 working days.', false],
    ['an archive that does not claim it', 'The record office will answer in 20 working days.', false],
  ])('%s', (_reason, text, expected) => {
    expect(statesArchiveTime(text)).toBe(expected);
  });
});

describe('time that the Commissioner allowed', () => {
  const AFAR = 'The records are with units of the armed forces on operations.';
  it.each([
    ['was given', `${AFAR} The Information Commissioner has agreed a later date for our reply.`, true],
    [
      'was given for information abroad',
      'The files are held outside the United Kingdom. The Commissioner has allowed us 60 working days.',
      true,
    ],
    ['was only asked for', `${AFAR} We have asked the Information Commissioner for more time.`, false],
    ['may be given', `${AFAR} The Commissioner may allow a later date.`, false],
    ['was given for another reason', 'The Commissioner has agreed a later date for our reply.', false],
    ['was taken without the Commissioner', `${AFAR} We have agreed a later date with you.`, false],
    [
      'is only in what the applicant wrote',
      `> ${AFAR}\n> The Commissioner has agreed a later date.\n\nThank you for your letter.`,
      false,
    ],
    [
      'is no part of how to complain',
      `${AFAR} You may complain to the Information Commissioner within the time set.`,
      false,
    ],
  ])('%s', (_reason, text, expected) => {
    expect(statesLeave(text)).toBe(expected);
  });
});

describe('the time that a Commissioner’s notice gives', () => {
  const NOTICE_DAY = day('2024-01-10');
  it.each([
    [
      'a period from the notice’s own day',
      'The Commissioner requires the Council to send the list within 35 calendar days of the date of this decision notice.',
      { amount: 35, unit: 'days' },
    ],
    [
      'the same in words',
      'You must take these steps within thirty days of the date of the decision notice.',
      { amount: 30, unit: 'days' },
    ],
    [
      'working days, where it says so',
      'The notice requires a fresh answer within 30 working days of the notice.',
      { amount: 30, unit: 'working days' },
    ],
    [
      'a day',
      'The ICO’s decision notice ordered the Council to disclose it by 14 February 2024.',
      { date: '2024-02-14', surface: 'by 14 February 2024' },
    ],
  ])('is %s', (_reason, text, expected) => {
    expect(readNoticeTime(text, NOTICE_DAY)).toMatchObject(expected);
  });

  it.each([
    ['a period from nobody knows when', 'The Commissioner requires us to disclose it within 35 days.'],
    ['less than the time to appeal', 'The notice requires it within 20 days of the notice.'],
    ['a day before the time to appeal ends', 'The notice requires us to answer by 24 January 2024.'],
    ['the time to appeal', 'An appeal must reach the Tribunal within 28 days of the notice.'],
    ['what the authority means to do', 'We will answer by 14 February 2024.'],
    ['no time at all', 'The Commissioner requires the Council to disclose the list.'],
  ])('is not %s', (_reason, text) => {
    expect(readNoticeTime(text, NOTICE_DAY)).toBeNull();
  });
});

describe('the day of a Commissioner’s decision', () => {
  it.each([
    ['dated', 'Decision Notice IC-12-X dated 10 January 2024 upholds the complaint.', '2024-01-10'],
    ['of a day', 'as ordered in the decision notice of 10 January 2024', '2024-01-10'],
    ['not one from before the review', 'decision notice FS50 dated 3 March 2014', null],
    ['not one years on: a slip', 'decision notice dated 10 January 2044', null],
    ['not without a day', 'We await a decision notice.', null],
  ])('%s', (_reason, text, expected) => {
    expect(readDecisionDay(text, day('2023-03-22'))).toBe(expected);
  });
});
