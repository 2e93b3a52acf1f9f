import { describe } from 'vitest';
import { table } from './testing';

describe('what is not a reference', () => {
  table([
    ['a postcode', 'Sheffield S10 2FB'],
    ['another postcode', 'write to R1 1AA'],
    ['a file name', 'S22-draft-v3.pdf'],
    ['the same with an underscore', 's40_response.docx'],
    ['a possessive', 'the council’s 40 pages'],
    ['a possessive with a straight apostrophe', "the council's 40 pages"],
    ['a section without a number', 'this section applies'],
    ['a year', 'section 2004 of the minutes'],
    ['an ordinal', 'section 4th'],
    ['a number with a nought before it', 'section 012'],
    ['a percentage', 'section 40% of it'],
    ['a number of thousands', 'section 12,500 copies'],
    ['a number with its year', 'section 4/2019'],
    ['a one-letter unit at a line’s end', 'plan s\n40 pages'],
    ['an ordinary word of one letter', 'a 21 day limit'],
    ['r with a space', 'r 12'],
    ['a blank line before the number', 'section\n\n40'],
    ['a unit word inside a longer word', 'intersection 12'],
    ['a date', '12 March 2024'],
    ['a sum', '£450 (18 hours)'],
    ['a postcode over a line end', 'Sheffield S3\n7UE'],
    ['a road, and a size of paper', 'yr A40 a phapur A4'],
    ['a heading of one word', 'Sections\n\nforty of them'],
  ]);
});

describe('what is one all the same', () => {
  table([
    ['in single quotation marks', 'the exemption ‘s40(2)’', 's40(2) = 40(2)'],
    ['in single quotation marks within brackets', '(‘s40(2)’)', 's40(2) = 40(2)'],
    ['a Welsh section in brackets', 'hynny (A22).', 'A22 = 22'],
  ]);
});
