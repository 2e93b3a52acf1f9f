import { describe } from 'vitest';
import { table } from './testing';

describe('other-act-in-the-sentence', () => {
  table('other-act-in-the-sentence', [
    [
      'the last law named before',
      'Under the Highways Act 1980 the council may adopt a road by section 38.',
      'HighwaysAct1980 s38',
    ],
    [
      'the document before it',
      'Section 2 of this report gives the background and section 3 the options.',
      'Report s3',
    ],
    [
      'not one of an earlier sentence',
      'This is the Highways Act 1980. The council may adopt a road by section 38.',
      null,
    ],
    [
      'not where the sentence withholds',
      'Under the Highways Act 1980 plans exist, withheld by us using section 38.',
      null,
    ],
    ['not an Act for a regulation', 'Under the Highways Act 1980 we look to regulation 13.', null],
  ]);
});
