import { expect, it } from 'vitest';
import { hasLetteredPart } from '.';

it.each([
  ['FOIA’s conditions for personal data', '40', '3A', true],
  ['FOISA’s', '38', '2A', true],
  ['the EIR’s', '13', '2B', true],
  ['Scotland’s Regulations’', '11', '3A', true],
  ['none of the exceptions has one', '12', '4B', false],
  ['nor has the number of another law', '40', '2A', false],
])('parts with a letter of their own: %s', (_why, number, part, expected) => {
  expect(hasLetteredPart(number, part)).toBe(expected);
});
