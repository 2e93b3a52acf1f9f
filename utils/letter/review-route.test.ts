import { describe, expect, it } from 'vitest';
import { findParts } from './parts';
import { findReviewContactEmail, findReviewWindow } from './review-route';
import { findSentences } from './sentences';

const windowIn = (text: string): string | null => {
  const found = findReviewWindow(text, findSentences(text), findParts(text));
  return found === null ? null : `${String(found.amount)} ${found.unit}`;
};
const emailIn = (text: string): string | null =>
  findReviewContactEmail(text, findSentences(text), findParts(text));

describe('the time to ask for a review', () => {
  it.each([
    [
      'in working days',
      'You may ask for an internal review within 40 working days of this letter.',
      '40 working days',
    ],
    ['in days', 'Complaints should be made within 28 days.', '28 days'],
    ['in calendar days', 'You may appeal within 60 calendar days.', '60 days'],
    ['in weeks, in words', 'If you are unhappy, you may complain to us within six weeks.', '6 weeks'],
    [
      'in months, in words',
      'Any review request should be submitted within two months of the date of this letter.',
      '2 months',
    ],
    ['in months, in figures', 'You should ask for a review no later than 3 months from today.', '3 months'],
    ['in words and figures', 'You can request a review within forty (40) working days.', '40 working days'],
    [
      'with a hyphen',
      'You have a 40-working-day period; you have 40 working days to ask for a review.',
      '40 working days',
    ],
    ['as what you have', 'If you are dissatisfied, you have two months to request a review.', '2 months'],
    [
      'in the sentence behind',
      'You may ask for an internal review. Please do so within 40 working days.',
      '40 working days',
    ],
    [
      'with the authority’s own time after it',
      'You may ask for a review within 2 months; we will reply within 20 working days.',
      '2 months',
    ],
    [
      'with the authority’s own time before it',
      'We will answer a review within 20 working days. You may ask for a review within 2 months.',
      '2 months',
    ],
    [
      'over a line break',
      'You may ask for a review within 40\nworking days of this letter.',
      '40 working days',
    ],
    ['in Welsh', 'Gallwch ofyn am adolygiad mewnol o fewn dau fis.', '2 months'],
    [
      'in Welsh working days',
      'Gallwch ofyn am adolygiad mewnol o fewn 40 diwrnod gwaith.',
      '40 working days',
    ],
    [
      'not the authority’s time to answer the review',
      'You may ask for a review. We will respond within 20 working days.',
      null,
    ],
    ['not the authority’s time, passive', 'Your complaint will be answered within 40 working days.', null],
    ['not the time of the request', 'We must reply to a request within 20 working days.', null],
    ['not the Commissioner’s', 'You may complain to the Information Commissioner within six months.', null],
    ['not the tribunal’s', 'You may appeal to the Tribunal within 28 days.', null],
    ['not a period of the information', 'The complaints we hold came in within 12 months.', null],
    [
      'not the applicant’s words',
      'You wrote:\n“You said I may ask for a review within 10 days.”\n\nWe hold it.',
      null,
    ],
    ['none given', 'You may ask for an internal review.', null],
    ['nothing about a review', 'You have 14 days to collect the copies.', null],
  ])('%s', (_, text, expected) => {
    expect(windowIn(text)).toBe(expected);
  });

  it('keeps the words of the letter', () => {
    const text = 'You may ask for an internal review within 40 working days of this letter.';
    expect(findReviewWindow(text, findSentences(text), [])?.surface).toBe(
      'within 40 working days of this letter',
    );
  });
});

describe('the e-mail address for reviews', () => {
  it.each([
    [
      'in the sentence that offers it',
      'You may ask for an internal review by writing to review@harbour.example.',
      'review@harbour.example',
    ],
    [
      'in the next sentence',
      'If you are unhappy you may complain. Write to foi.team@harbour.example please.',
      'foi.team@harbour.example',
    ],
    [
      'as a request for review',
      'You may ask us to review it: foi-reviews@mail.harbour.example',
      'foi-reviews@mail.harbour.example',
    ],
    ['in Welsh', 'Gallwch ofyn am adolygiad mewnol drwy rhyddid@harbwr.example.', 'rhyddid@harbwr.example'],
    [
      'the authority’s, with the Commissioner’s behind',
      'You may ask for a review at foi@harbour.example or write to casework@ico.org.uk.',
      'foi@harbour.example',
    ],
    ['not the Commissioner’s', 'If you are unhappy you may complain to casework@ico.org.uk.', null],
    [
      'not the Scottish Commissioner’s',
      'If you remain dissatisfied you may appeal to enquiries@foi.scot.',
      null,
    ],
    [
      'nothing behind the Commissioner’s',
      'If you are unhappy you may complain to casework@ico.org.uk.\nNews: news@harbour.example',
      null,
    ],
    [
      'not one for queries',
      'You may ask for an internal review. For queries write to help@harbour.example.',
      null,
    ],
    [
      'one behind that for queries',
      'You may ask for a review of our reply. For queries write to help@harbour.example. Reviews: again@harbour.example',
      'again@harbour.example',
    ],
    ['not one above the offer', 'Write to help@harbour.example. You may ask for an internal review.', null],
    [
      'not one below the signature',
      'You may ask for an internal review.\n\nYours sincerely,\n\nA Clerk\nclerk@harbour.example',
      null,
    ],
    [
      'not one far below',
      `You may ask for an internal review. ${'Words of the law. '.repeat(80)}help@harbour.example`,
      null,
    ],
    [
      'not where the applicant offers it',
      'You wrote:\n“You may ask for an internal review at me@example.org.”\n\nWe hold it.',
      null,
    ],
    ['not where no review is offered', 'You can write to help@harbour.example.', null],
    ['none given', 'You may ask for an internal review.', null],
  ])('%s', (_, text, expected) => {
    expect(emailIn(text)).toBe(expected);
  });
});
