import { describe } from 'vitest';
import { table } from './testing';

describe('numbered-document', () => {
  table('numbered-document', [
    ['guidance', 'Section 4.6 of that guidance says so.', 'Guidance s4(6)'],
    ['a contract', 'As section 3 of the signed contract provides.', 'Contract s3'],
    ['a policy', 'It is in section 12 of our complaints policy.', 'Policy s12'],
    ['a constitution’s article', 'Article 2 of the Constitution.', 'Constitution art2'],
    ['a verb ends the look-out', 'Section 12 of it is about the policy.', null],
  ]);
});
