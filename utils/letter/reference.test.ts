import { describe, expect, it } from 'vitest';
import { findParts } from './parts';
import { findReference } from './reference';

const DEEP = 'Words of the answer go here.\n'.repeat(60);

describe('the reference of a letter', () => {
  it.each([
    ['"Our ref"', 'Our Ref: FOI2024/11873\n\nDear Noor,', 'FOI2024/11873'],
    ['"Our reference number"', 'Our reference number: 771-24-25', '771-24-25'],
    ['"My ref" with a dash', 'My ref – EIR-2024-51', 'EIR-2024-51'],
    ['"Reference"', 'Reference: HC/2024/0093', 'HC/2024/0093'],
    ['"FOI reference"', 'FOI Reference: 51873', '51873'],
    ['"Case no."', 'Case no: 20240417', '20240417'],
    ['"Request number is"', 'The request number is 551209.', '551209'],
    ['"Ref." with a point', 'Ref. RFI 4471', 'RFI 4471'],
    ['without a colon before a known prefix', 'Please quote reference FOI-4471 when you write.', 'FOI-4471'],
    ['the Welsh label', 'Cyfeirnod: FOI/2024/17', 'FOI/2024/17'],
    ['a prefix with a space', 'Our ref: FOI 20871', 'FOI 20871'],
    ['a prefix with spaced strokes', 'Our ref: FOI / 1680', 'FOI / 1680'],
    ['many parts', 'Our ref: 02/FOI/24/005531/Q', '02/FOI/24/005531/Q'],
    ['ours, not theirs', 'Your reference: 88123\nOur reference: FOI-17734', 'FOI-17734'],
    ['a plain one gives way to ours', 'Reference: 88123\nOur ref: FOI-17734', 'FOI-17734'],
    [
      'a review’s own goes before the request’s',
      'Our ref: FOI-17734\nInternal review reference: IR-00512',
      'IR-00512',
    ],
    ['a review named by its number', 'Our ref: FOI-17734\nInternal review: IR2024/512', 'IR2024/512'],
    ['a code alone on a line of the head', 'Harbourside Council\n202400517733\n\nDear Noor,', '202400517733'],
    ['an authority’s code alone on a line', 'HC-20871-Q7R2\n\nDear Noor,', 'HC-20871-Q7R2'],
    ['a known prefix at the start of a line', 'FOI 20871\n\nDear Noor,', 'FOI 20871'],
    ['behind "Freedom of Information request"', 'Freedom of Information request FOI20871\n', 'FOI20871'],
    ['the one number of its sort in the letter', 'This concludes matter FOI20871 for us.', 'FOI20871'],
    [
      'deep in the letter where it is to be quoted',
      `${DEEP}When you contact us please quote reference: 551209.`,
      '551209',
    ],
    [
      'with "ID" in the sentence',
      'I write further to your request FOI ID 20871 under the Act.',
      'FOI ID 20871',
    ],
    ['behind a dash', 'Your information request – FOI 2024/112\n\nDear Noor,', 'FOI 2024/112'],
    ['of two laws', 'Subject: FOI.EIR 2024/88 - acknowledgement', 'FOI.EIR 2024/88'],
    ['of two laws, labelled', 'Our ref: FOI.EIR 2024/88', 'FOI.EIR 2024/88'],
    ['the authority’s own letters', 'Information Request HCIR 20871 - Dredging\n\nThank you.', 'HCIR 20871'],
    ['the authority’s own letter', 'Freedom of Information Request: P0020871\n', 'P0020871'],
    ['the Welsh "Ein cyf"', 'Ein cyf: FOI/24/309\n4 Gorffennaf 2024', 'FOI/24/309'],
    ['the Welsh "Cyf"', 'Cyf: RhG/24/309\n4 Gorffennaf 2024', 'RhG/24/309'],
    ['both languages', 'Ein cyf/Our ref: ATI-20871a', 'ATI-20871a'],
    ['"Your request" over its code', 'Your request:  24/FOI-557\nReceived: 7/10/24', '24/FOI-557'],
    ['not the year of what was asked', 'Your request: 2023 figures', null],
    ['not the month of what was asked', 'Information Request MAY 2023', null],
    ['a prefix in small letters too', 'Our Ref: HaRT FOI 24-441', 'HaRT FOI 24-441'],
    ['a prefix of three', 'Our Reference          NEHC HBR - FOI 23-118', 'NEHC HBR - FOI 23-118'],
    ['a line of "Ref" and a number', 'REVIEW OF DECISION\nRef 11027-109\n\nDear Noor,', '11027-109'],
    ['the Welsh "response to request"', 'Ymateb i gais: 2024/1201\n', '2024/1201'],
    ['a code that opens the subject', 'Subject: HG-22-07731 Tree felling\n\nDear Noor,', 'HG-22-07731'],
    ['not a law and its year', 'Subject: EIR 2004\n\nUnder the EIR 2004 we hold it.', null],
    ['not a law and its year behind a label', 'Reference: FOIA 2000', null],
    ['not theirs in Welsh', 'Eich cyf: FOI/24/309', null],
    ['not an earlier request’s', 'You mention your earlier request FOI 202000018871 to us.', null],
    ['not that of what was asked for', 'You asked for the case file of FOI 20871 as it stands.', null],
    [
      'ours beside an earlier one',
      'Our reply to your earlier request FOI 20871. Our ref: FOI 20999',
      'FOI 20999',
    ],
    ['theirs alone', 'Your reference: 88123', null],
    ['the original request’s', 'Original request ref: 881234', null],
    ['the Commissioner’s', 'ICO reference: IC-309411', null],
    ['deep in the letter of another matter', `${DEEP}It was published before (our ref: 551209).`, null],
    ['of something released before', 'See the file which we released, our ref: 551209.', null],
    [
      'within the quoted request',
      'You wrote:\n“Our ref: FOI-17734 was never answered.”\n\nWe hold it.',
      null,
    ],
    ['two numbers of its sort', 'We joined FOI20871 and FOI20872 for you.', null],
    ['a telephone number', 'Reference: 01632960123', null],
    ['a number too small', 'Reference: 12', null],
    ['a word', 'Reference: dredging', null],
    ['none', 'Dear Noor,\n\nWe hold the invoices.', null],
  ])('%s', (_, text, expected) => {
    expect(findReference(text, findParts(text))).toBe(expected);
  });
});
