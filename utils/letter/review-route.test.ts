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
    [
      'for a re-examination, in the next sentence',
      'You have a right to request a re-examination of your case. Please contact us within two months of our response.',
      '2 months',
    ],
    [
      'for a request that is accepted, over two lines',
      'It is usual practice to accept a request for an\ninternal review within 40 working days from the date of this response.',
      '40 working days',
    ],
    ['in days', 'Complaints should be made within 28 days.', '28 days'],
    ['in calendar days', 'You may appeal within 60 calendar days.', '60 days'],
    ['in weeks, in words', 'If you are unhappy, you may complain to us within six weeks.', '6 weeks'],
    [
      'in months, in words',
      'A request for a review must reach us within two months of this letter.',
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
    [
      'with the reasons',
      'You can ask for an internal review. Please set out your reasons within 40 working days of this response (Regulation 11(2)).',
      '40 working days',
    ],
    [
      'to reconsider',
      'You can ask us to reconsider by writing to us within 40 working days.',
      '40 working days',
    ],
    [
      'to look at it again',
      'If you want this looked at again please write to the Clerk within one month.',
      '1 months',
    ],
    [
      'for what "these" speaks of',
      'If you are not content, tell us in a complaint. We ask for these within forty working days.',
      '40 working days',
    ],
    ['in one word', 'You may ask for a review within a fortnight.', '2 weeks'],
    [
      'in Welsh, two months in one word',
      'Gallwch ofyn am adolygiad mewnol o fewn deufis i heddiw.',
      '2 months',
    ],
    ['in Welsh, two weeks in one word', 'Gallwch ofyn am adolygiad mewnol o fewn pythefnos.', '2 weeks'],
    ['in Welsh, six weeks', 'Cewch ofyn am adolygiad mewnol o fewn chwe wythnos.', '6 weeks'],
    [
      'in Welsh, by writing',
      'Os hoffech adolygiad mewnol, ysgrifennwch atom o fewn 40 diwrnod gwaith.',
      '40 working days',
    ],
    [
      'in Welsh, in the sentence behind',
      'Mae gennych hawl i adolygiad mewnol. Anfonwch eich rhesymau o fewn 40 diwrnod gwaith.',
      '40 working days',
    ],
    [
      'in Welsh, with the authority’s own time before it',
      'Byddwn yn ateb o fewn 20 diwrnod gwaith, a gallwch ofyn am adolygiad o fewn 40 diwrnod gwaith.',
      '40 working days',
    ],
    [
      'in Welsh, not the authority’s',
      'Gallwch ofyn am adolygiad mewnol, a byddwn yn ymateb o fewn 20 diwrnod gwaith.',
      null,
    ],
    ['in Welsh, not the Commissioner’s', 'Cewch gwyno wrth y Comisiynydd Gwybodaeth o fewn chwe mis.', null],
    ['not the time to reconsider', 'We will reconsider our decision within 20 working days.', null],
    ['not a wait', 'You asked for a review. Please allow 20 working days for our reply.', null],
    ['none given', 'You may ask for an internal review.', null],
    ['nothing about a review', 'You have 14 days to collect the copies.', null],
  ])('%s', (_, text, expected) => {
    expect(windowIn(text)).toBe(expected);
  });

  it.each([
    [
      'its end',
      'You may ask for a review within 40 working days of this letter.',
      'within 40 working days of this letter',
    ],
    [
      'the regulation',
      'You may ask for a review within 40 working days of this response (Regulation 11(2)).',
      'within 40 working days of this response',
    ],
    [
      'the way to ask',
      'You may ask for a review within 2 months of this letter by writing to the clerk.',
      'within 2 months of this letter',
    ],
    [
      'the way to ask, in Welsh',
      'Gallwch ofyn am adolygiad o fewn 40 diwrnod gwaith i ddyddiad y llythyr hwn drwy anfon e-bost atom.',
      'o fewn 40 diwrnod gwaith i ddyddiad y llythyr hwn',
    ],
    [
      'the address',
      'Gallwch ofyn am adolygiad o fewn deufis i ddyddiad y llythyr hwn: foi@harbwr.example',
      'o fewn deufis i ddyddiad y llythyr hwn',
    ],
  ])('keeps the words of the letter up to %s', (_, text, expected) => {
    expect(findReviewWindow(text, findSentences(text), [])?.surface).toBe(expected);
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
      'for a re-examination',
      'Your attention is drawn to your right to request a re-examination of your case: review@harbour.example.',
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
      'in Welsh, as leave to look again',
      'Cewch wneud cais am adolygiad mewnol drwy rhyddid@harbwr.example.',
      'rhyddid@harbwr.example',
    ],
    [
      'in Welsh, as a duty',
      'Dylid anfon cais am adolygiad mewnol at rhyddid@harbwr.example.',
      'rhyddid@harbwr.example',
    ],
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
