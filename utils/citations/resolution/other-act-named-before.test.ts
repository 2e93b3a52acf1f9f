import { describe } from 'vitest';
import { table } from './testing';

describe('other-act-named-before', () => {
  table('other-act-named-before', [
    [
      'a sentence before',
      'Powers come from the Housing Act 2004. Section 40 allows emergency work.',
      'HousingAct2004 s40',
    ],
    [
      'a heading',
      'Children Act 1989\n\nWe made 312 assessments by section 17 and 88 visits by section 47.',
      'ChildrenAct1989 s17 + ChildrenAct1989 s47',
    ],
    [
      'the request',
      'You asked how many were detained under the Mental Health Act 1983.\n\nIn 2021 there were 42 by section 2.',
      'MHA s2',
    ],
    [
      'not a paragraph that heads nothing',
      'We act by the Housing Act 2004.\n\nSection 40 allows emergency work.',
      null,
    ],
    [
      'not behind a sentence that withholds',
      'The Housing Act 2004 forbids disclosure. Section 40 allows it.',
      null,
    ],
    ['not behind an information law', 'The Housing Act 2004 and FOIA bind us. Section 40 is next.', null],
    [
      'not in a sentence about information',
      'The Housing Act 2004 binds us. Section 40 covers the information.',
      null,
    ],
    ['not a heading of information law', 'Housing Act 2004\nSection 43 – commercial interests', null],
    ['not a number alone on its line', 'Housing Act 2004\n\nSection 43\n\nThese are prices.', null],
    [
      'a law that replies rest on takes no exemption',
      'The Data Protection Act 2018 matters here. Section 40 is the one.',
      null,
    ],
    [
      'but it takes a number of procedure',
      'The Data Protection Act 1998 binds us. Officers work to section 7 there.',
      'DPA1998 s7',
    ],
    ['an Act takes no regulation', 'The Housing Act 2004 binds us. Regulation 13 comes next.', null],
  ]);
});
