import { describe } from 'vitest';
import { table } from './testing';

describe('a number with brackets needs no unit word', () => {
  table([
    ['opening a sentence', '12(5)(e) of the Environmental', '12(5)(e) = 12(5)(e)'],
    [
      'behind a unit word’s chain',
      's.12(5)(b) and 12(4)(d) of',
      's.12(5)(b) and 12(4)(d) = 12(5)(b), 12(4)(d)',
    ],
    ['in brackets', 'the exemption (40(2)) applies', '40(2) = 40(2)'],
    ['but a number without brackets is only a number', 'we hold 40 files'],
    ['nor one with brackets that hold a word', 'all 40 (forty) files'],
    ['nor one that goes on from a letter', 'B40(2)'],
    ['in quotation marks', '“40(2)” applies', '40(2) = 40(2)'],
    ['between bars', '|40(2)|', '40(2) = 40(2)'],
    ['a plain one that opens a chain', 'under 21, 40(2) and 43(2)', '21, 40(2) and 43(2) = 21, 40(2), 43(2)'],
    ['not one that opens it elsewhere', 'on page 21, 40(2) is', '40(2) = 40(2)'],
    ['a plain one behind FOIA exemption', 'FOIA exemption 43 applies', '43 = 43'],
    ['not behind exemption alone', 'exemption 43 applies'],
    ['nor in the line below', 'FOIA exemption\n1'],
  ]);
});
