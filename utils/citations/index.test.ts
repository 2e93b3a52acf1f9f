import { expect, it } from 'vitest';
import { findCitations, readLetter } from '.';

it('counts how often the letter names each regime', () => {
  const { namings } = readLetter('FOIA, the EIRs, FOIA and the Housing Act 1996.');
  expect(namings).toEqual({ FOIA: 2, FOISA: 0, EIR: 1, EISR: 0 });
});

it('reads a long letter in about the time that its length asks for', () => {
  const sentence =
    'The names are withheld under section 40(2) and (3A)(a) of the Freedom of Information Act 2000. ';
  const citations = findCitations(sentence.repeat(1000));
  expect(citations).toHaveLength(1000);
});
