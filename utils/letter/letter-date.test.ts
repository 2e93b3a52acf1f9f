import { describe, expect, it } from 'vitest';
import { day } from '../calendar/test-day';
import { findLetterDate, findReceivedDate } from './letter-date';
import { findParts } from './parts';
import { findSentences } from './sentences';

const BODY = 'Dear Noor Pell,\n\nWe hold the invoices you asked for.\n\n';

describe('the date of a letter', () => {
  it.each([
    ['stands alone in the head', `Harbourside Council\n21 December 2022\n\n${BODY}`, '2022-12-21'],
    ['stands below the salutation', `Dear Noor Pell,\n\n3 May 2024\n\nWe hold it.`, '2024-05-03'],
    ['follows "Date:"', `Date: 4 March 2024\n${BODY}`, '2024-03-04'],
    ['follows "Dated"', `Dated 4 March 2024\n${BODY}`, '2024-03-04'],
    ['follows "Date of response"', `Date of response: 04/03/2024\n${BODY}`, '2024-03-04'],
    ['follows the Welsh label', `Dyddiad: 4 Mawrth 2024\n${BODY}`, '2024-03-04'],
    ['stands below its label', `Date:\n4 March 2024\n${BODY}`, '2024-03-04'],
    ['has its weekday with it', `Monday 4 March 2024\n${BODY}`, '2024-03-04'],
    ['ends in a full point', `4 March 2024.\n${BODY}`, '2024-03-04'],
    ['has the letterhead to the left', `Harbourside Council      Date: 4 March 2024\n${BODY}`, '2024-03-04'],
    ['labelled, goes before one alone', `1 January 2020\nDate: 4 March 2024\n${BODY}`, '2024-03-04'],
    ['stands where the letter is signed', `${BODY}Yours sincerely,\n\nA Clerk\n4 March 2024`, '2024-03-04'],
    ['is written by a program', `23-JUN-2026\n${BODY}`, '2026-06-23'],
    ['follows "Sent by e-mail"', `Sent by e-mail: 5 May 2023\n${BODY}`, '2023-05-05'],
    ['follows "By email only"', `By email only: 5 May 2023\n${BODY}`, '2023-05-05'],
    ['has the time and zone behind it', `Date: Tue, 11 Feb 2025 09:02:11 +0000\n${BODY}`, '2025-02-11'],
    ['has the hour behind it', `Date: 11 February 2025 9:02 am\n${BODY}`, '2025-02-11'],
    ['is labelled in two languages', `Dyddiad/Date: 17 Chwefror/February 2023\n${BODY}`, '2023-02-17'],
    ['is labelled in two languages, apart', `Date | Dyddiad: 17 February 2023\n${BODY}`, '2023-02-17'],
    ['has its weekday in Welsh', `Dydd Mawrth, 4 Mawrth 2025\n${BODY}`, '2025-03-04'],
    ['has label and weekday', `Dyddiad: Dydd Iau 6 Mawrth 2025\n${BODY}`, '2025-03-06'],
    ['has a short weekday', `Thurs 6 March 2025\n${BODY}`, '2025-03-06'],
    ['stands below a slogan', `Working for the harbour\n6 March 2025\n${BODY}`, '2025-03-06'],
    ['has the reference to the left', `Ref. FOI2024/9      4 March 2024\n${BODY}`, '2024-03-04'],
    ['is not one in a line about a reference', `Ref: your letter of 4 March 2024\n${BODY}`, null],
    ['is not a time of an event', `6 March 2025 10:30\n${BODY}`, null],
    [
      'is not one wrapped to a line of its own',
      'Dear Noor,\n\nThank you for your request, which we received on\n15/10/2015.\nWe hold it.',
      null,
    ],
    [
      'is not one wrapped behind its weekday',
      'Dear Noor,\n\nThis follows the meeting that was held on Monday\n4 March 2024\nin the hall.',
      null,
    ],
    ['is not one that a sentence ends with', `Dear Noor,\n\nI refer to your letter\n15 May 2015.`, null],
    [
      'is not one wrapped in Welsh',
      `Annwyl Noor,\n\nDaeth eich cais i law ar\n3 Mehefin 2024\na diolch.`,
      null,
    ],
    ['is not the day of receipt', `Date received: 1 March 2024\n${BODY}`, null],
    ['is not the day of receipt below its label', `Request received:\n1 March 2024\n${BODY}`, null],
    ['is not the day the answer is due', `Due: 1 April 2024\n${BODY}`, null],
    ['is not that of the letter answered', `Your letter: 1 March 2024\n${BODY}`, null],
    ['is not a date in a sentence', `${BODY}We wrote to you on 1 March 2024.`, null],
    [
      'is not one that a sentence wraps around',
      `Dear Noor,\n\nWe replied on\n1 March 2024 and hold it.`,
      null,
    ],
    ['is not one without a year', `21 December\n${BODY}`, null],
    ['is not one alone far below', `${BODY}${'Words of the answer.\n'.repeat(60)}1 March 2024\n`, null],
    ['may be missing', BODY, null],
    ['may be missing from an empty letter', '', null],
  ])('%s', (_, text, expected) => {
    expect(findLetterDate(text, findParts(text))).toBe(expected);
  });
});

describe('the day the request was received', () => {
  const receivedIn = (text: string, letterDate: string | null): string | null =>
    findReceivedDate(
      text,
      findSentences(text),
      findParts(text),
      letterDate === null ? null : day(letterDate),
    );

  it.each([
    ['with its year', 'Thank you for your request received on 6 December 2022.', '2022-12-06'],
    ['without its year', 'Thank you for your request received on 6 December.', '2022-12-06'],
    ['of the year before', 'We received your request on 28 December.', '2021-12-28'],
    [
      'by a name between',
      'Your request was received by Harbourside Council on 6 December 2022.',
      '2022-12-06',
    ],
    ['as a label', 'Date received: 6 December 2022', '2022-12-06'],
    ['as "receipt of"', 'I confirm receipt of your e-mail on 6 December 2022.', '2022-12-06'],
    ['as "reached us"', 'Your request reached us on 6 December 2022.', '2022-12-06'],
    ['with the date in front', 'On 6 December 2022 we received your request.', '2022-12-06'],
    ['on the same day', 'Your request of 6 December 2022 was received the same day.', '2022-12-06'],
    ['as a clarification', 'Your clarification was received on 9 December 2022.', '2022-12-09'],
    ['in Welsh', 'Derbyniwyd eich cais ar 6 Rhagfyr 2022.', '2022-12-06'],
    ['not the day it was written', 'Thank you for your request of 6 December 2022.', null],
    [
      'not the day it was written, though it was received',
      'We received your request of 6 December 2022.',
      null,
    ],
    ['not the day it is dated', 'I acknowledge receipt of your e-mail dated 6 December 2022.', null],
    [
      'the day it came in, not the day it was written',
      'Your request of 1 December 2022 was received on 6 December 2022.',
      '2022-12-06',
    ],
    ['not a review request', 'Your request for an internal review was received on 6 December 2022.', null],
    ['not a complaint', 'Your complaint was received on 6 December 2022.', null],
    ['not a payment', 'The fee for your request was received on 6 December 2022.', null],
    [
      'not the applicant’s words',
      'You wrote:\n“Was my request received on 6 December 2022?”\n\nWe hold it.',
      null,
    ],
    [
      'not a date far off',
      `Your request was received ${'and passed on '.repeat(8)}on 6 December 2022.`,
      null,
    ],
    [
      'whatever the request is about',
      'Thank you for your request for information regarding appeal success rates, which we received on 6 December 2022.',
      '2022-12-06',
    ],
    [
      'of a document that is called a review',
      'I write about your request for the review of the harbour wall, which we received on 6 December 2022.',
      '2022-12-06',
    ],
    [
      'about complaints',
      'Your request about complaint handling was received on 6 December 2022.',
      '2022-12-06',
    ],
    ['about a fee', 'Your request concerning the mooring fee was received on 6 December 2022.', '2022-12-06'],
    ['not a request for a review', 'Your request for a review was received on 6 December 2022.', null],
    [
      'not a request for a review of the decision',
      'We refer to your request for a review of our decision, which we received on 6 December 2022.',
      null,
    ],
    [
      'not a request about the internal review',
      'Your request regarding our internal review was received on 6 December 2022.',
      null,
    ],
    [
      'not a request of some day for a review',
      'Your request on 5 December 2022 for a review was received on 6 December 2022.',
      null,
    ],
    ['not your appeal', 'Your request and your appeal were received on 6 December 2022.', null],
    ['in Welsh, come to hand', 'Diolch am eich cais a ddaeth i law ar 6 Rhagfyr 2022.', '2022-12-06'],
    [
      'in Welsh, by its authority',
      'Derbyniodd y Cyngor eich cais am wybodaeth ar 6 Rhagfyr 2022.',
      '2022-12-06',
    ],
    ['in Welsh, by us', 'Cawsom eich cais ar 6 Rhagfyr 2022.', '2022-12-06'],
    ['in Welsh, with the date in front', 'Ar 6 Rhagfyr 2022 derbyniwyd eich cais.', '2022-12-06'],
    ['in Welsh, not a review', 'Derbyniwyd eich cais am adolygiad ar 6 Rhagfyr 2022.', null],
    ['in Welsh, not the day it is dated', 'Derbyniasom eich cais dyddiedig 6 Rhagfyr 2022.', null],
    ['not said', 'We hold the invoices.', null],
  ])('%s', (_, text, expected) => {
    expect(receivedIn(text, '2022-12-21')).toBe(expected);
  });

  it('is not guessed where nothing tells the year', () => {
    expect(receivedIn('We received your request on 6 December.', null)).toBeNull();
  });
});
