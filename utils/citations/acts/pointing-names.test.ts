import { describe } from 'vitest';
import { table } from './testing';

describe('names that stand for a law named elsewhere', () => {
  table([
    ['the Act, where nothing says otherwise', 'of the Act', 'the Act = FOIA'],
    ['the Regulations', 'of the Regulations', 'the Regulations = EIR'],
    [
      'the Act that the letter defines',
      'Housing Act 1996 ("the Act"). We read the Act.',
      'Housing Act 1996 = HousingAct1996',
      'the Act = HousingAct1996',
      'the Act = HousingAct1996',
    ],
    [
      'another Act only named does not take it over',
      'Housing Act 1996. We read the Act.',
      'Housing Act 1996 = HousingAct1996',
      'the Act = FOIA',
    ],
    [
      'that Act is the last one named',
      'Housing Act 1996. See that Act.',
      'Housing Act 1996 = HousingAct1996',
      'that Act = HousingAct1996',
    ],
    [
      'the said Act too',
      'Housing Act 1996. See said Act.',
      'Housing Act 1996 = HousingAct1996',
      'said Act = HousingAct1996',
    ],
    ['the 2000 Act', 'of the 2000 Act', 'the 2000 Act = FOIA'],
    ['the Act 2000', 'Section 43(2) of the Act 2000', 'the Act 2000 = FOIA'],
    ['the 2002 Act', 'of the 2002 Act', 'the 2002 Act = FOISA'],
    ['the 2004 Regulations', 'of the 2004 Regulations', 'the 2004 Regulations = EIR'],
    [
      'a year that the letter has named before',
      'Housing Act 1996. See the 1996 Act.',
      'Housing Act 1996 = HousingAct1996',
      'the 1996 Act = HousingAct1996',
    ],
    ['a year that nothing explains', 'of the 1985 Act', 'the 1985 Act = Act1985'],
    ['an act without a pointer', 'an act of kindness'],
  ]);
});
