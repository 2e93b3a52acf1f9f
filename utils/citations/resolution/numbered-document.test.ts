import { describe } from 'vitest';
import { table } from './testing';

describe('numbered-document', () => {
  table('numbered-document', [
    ['guidance', 'Section 4.6 of that guidance says so.', 'Guidance s4(6)'],
    ['a contract', 'As section 3 of the signed contract provides.', 'Contract s3'],
    ['a policy', 'It is in section 12 of our complaints policy.', 'Policy s12'],
    ['a constitution’s article', 'Article 2 of the Constitution.', 'Constitution art2'],
    ['a place in a document', 'Look at section 3 in our handbook.', 'Handbook s3'],
    ['a policy named before', 'The Records Management Policy, section 14, sets it.', 'Policy s14'],
    ['a Welsh policy', 'Gweler adran 4 y polisi.', 'Polisi s4'],
    ['an exemption applied to a document', 'We applied section 43(2) to the contract.', null],
    ['an exemption in relation to one', 'Section 43(2) in relation to the contract is engaged.', null],
    ['a verb ends the look-out', 'Section 12 of it is about the policy.', null],
  ]);
});
