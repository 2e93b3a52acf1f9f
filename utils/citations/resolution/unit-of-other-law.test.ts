import { describe } from 'vitest';
import { table } from './testing';

describe('unit-of-other-law', () => {
  table('unit-of-other-law', [
    ['an article is data protection’s', 'Disclosure would breach Article 5(1)(a).', 'UKGDPR art5(1)(a)'],
    ['in Welsh', 'Gweler Erthygl 15.', 'UKGDPR art15'],
    ['a schedule', 'None of the conditions in Schedule 3 is met.', 'Schedule sch3'],
    ['a section is not', 'Withheld under section 40(2).', null],
  ]);
});
