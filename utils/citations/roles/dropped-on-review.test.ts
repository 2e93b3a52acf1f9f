import { expect, it } from 'vitest';
import { findCitations } from '../read-letter';

it('a review drops everywhere what it drops anywhere', () => {
  const text = `I have carried out an internal review. The file was withheld under section 43(2) of FOIA. I uphold the rest. We no longer rely on section 43(2) of FOIA.`;
  const [first] = findCitations(text);
  expect(first).toMatchObject({ role: 'mentioned', roleReason: 'the review drops it further on' });
});
