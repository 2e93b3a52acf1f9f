import { describe, expect, it } from 'vitest';
import { findParts } from './parts';
import { readReviewOutcome, type ReviewOutcome } from './review-outcome';
import { findSentences } from './sentences';
import { findOwnSentences } from './standing-parts';

const outcomeOf = (text: string, withholds = false) =>
  readReviewOutcome(findOwnSentences(text, findSentences(text), findParts(text)), withholds);

describe('what a review decides', () => {
  it.each<[string, string, ReviewOutcome | null]>([
    ['lets the decision stand', 'I uphold the decision.', 'upheld'],
    ['in other words', 'The decision stands.', 'upheld'],
    ['finds that it was right', 'The exemption was correctly applied.', 'upheld'],
    ['finds no more', 'No further information is held.', 'upheld'],
    ['rejects the complaint', 'Your complaint is not upheld.', 'upheld'],
    ['says it in Welsh', 'Rwy’n cadarnhau’r penderfyniad.', 'upheld'],
    ['says that it changes some', 'I partially uphold your complaint.', 'varied'],
    ['says so after it', 'The complaint is upheld in part.', 'varied'],
    [
      'lets one part stand and gives up another',
      'Section 12 was wrongly applied. Section 40(2) was correctly applied.',
      'varied',
    ],
    ['gives it up', 'The decision is overturned.', 'overturned'],
    ['does not uphold it', 'I do not uphold the application of section 12.', 'overturned'],
    ['finds for the applicant', 'I uphold your complaint.', 'overturned'],
    ['gives what was asked', 'All of the letters are now enclosed.', 'overturned'],
    ['finds that it should have been sent', 'The letters should have been disclosed.', 'overturned'],
    ['finds for the applicant over a delay alone', 'I uphold your complaint about our delay.', null],
    ['weighs the public interest', 'The public interest lies in maintaining the exemption.', null],
    [
      'tells the right to complain',
      'If you are unhappy that we uphold the decision, you may complain to the Commissioner.',
      null,
    ],
    ['is told by the applicant', 'You wrote:\n“The decision is overturned.”\n\nGood day.', null],
    ['tells nothing', 'Good day.', null],
  ])('%s', (_, text, expected) => {
    expect(outcomeOf(text)).toBe(expected);
  });

  it.each<[string, string, ReviewOutcome]>([
    ['lets stand what it still withholds', 'I have looked at it again.', 'upheld'],
    ['varies what it gives up in part', 'Section 12 was wrongly applied.', 'varied'],
    ['lets stand what was only late', 'I uphold your complaint about our delay.', 'upheld'],
  ])('a review that withholds %s', (_, text, expected) => {
    expect(outcomeOf(text, true)).toBe(expected);
  });
});
