import { describe } from 'vitest';
import { table } from './testing';

describe('named-with-it', () => {
  table('named-with-it', [
    [
      'behind "of"',
      'Refused under section 31(1)(a) of the Freedom of Information Act 2000.',
      'FOIA s31(1)(a)',
    ],
    ['behind a comma', 'Refused under section 16, Freedom of Information Act 2000.', 'FOIA s16'],
    ['at once behind it', 'Refused under Regulation 13 EIR.', 'EIR reg13'],
    ['in brackets', 'Refused under Section 2(EIR).', 'EIR reg2'],
    ['the name wins over the unit word', 'Refused under section 12(5)(b) of the EIR.', 'EIR reg12(5)(b)'],
    ['another Act', 'The duty in section 188 of the Housing Act 1996.', 'HousingAct1996 s188'],
    [
      'a year between "the Act" and its number',
      'Withheld under Section 43(2) of the Act 2000.',
      'FOIA s43(2)',
    ],
    ['a part of a schedule between', 'See Schedule 2 (Part 4) Data Protection Act 2018.', 'DPA2018 sch2'],
    ['Welsh', 'Gwrthodwyd o dan adran 40(2) o Ddeddf Rhyddid Gwybodaeth 2000.', 'FOIA s40(2)'],
    ['Scotland’s Act', 'Withheld under section 38(1)(b) of FOISA.', 'FOISA s38(1)(b)'],
    [
      'a title in brackets between',
      'In breach of Regulation 12 (safe care) of the Care Regulations 2014.',
      'CareRegulations2014 reg12',
    ],
    [
      'what it is of the law between',
      'The section 66 duty under the Housing Act 1996.',
      'HousingAct1996 s66',
    ],
    ['a name behind a comma with a number of its own', 'Withheld under FOI s40, EIR R13.', null],
    ['a full point ends the reach of a name', 'Withheld under section 31(1). FOIA is an Act.', null],
    ['and so does a blank line', 'Withheld under section 31(1)\n\nof FOIA', null],
  ]);
});
