import { describe, expect, it } from 'vitest';
import { analyseLetter } from '../../utils/analysis';
import { letterMarks } from './letter-marks';

const LETTER = [
  'Dear Noor Pell,',
  '',
  'You asked: "Please send the invoices. Section 43 should not stand in the way."',
  '',
  'The invoices are withheld under section 43(2) of the Freedom of Information Act 2000.',
  'Section 43(2) and section 40(2) of the Freedom of Information Act 2000 apply to the signatures.',
  'Section 12 of the Licensing Act 2003 is another matter.',
  'You can complain under section 50 of the Freedom of Information Act 2000.',
  '',
  'From: Noor Pell',
  'Sent: 6 March 2024 10:00',
  'To: FOI Team',
  'Subject: Harbour dredging costs',
  '',
  'I do not accept that section 44 of the Freedom of Information Act 2000 applies.',
].join('\n');

const analysis = analyseLetter(LETTER);
const marked = (putAside: readonly string[] = []) => letterMarks('incoming-900', analysis, new Set(putAside));

describe('letterMarks', () => {
  it('marks the four laws in the authority’s own words, whatever the role, and nothing else', () => {
    expect(marked().map(({ start, end }) => LETTER.slice(start, end))).toEqual([
      'section 43(2)',
      'Section 43(2)',
      'section 40(2)',
      'section 50',
    ]);
  });

  it('only the first mention of the same provisions is a stop for the keyboard', () => {
    expect(marked().map(({ provisions, first }) => [provisions, first])).toEqual([
      ['FOIA s43(2)', true],
      ['FOIA s43(2)', false],
      ['FOIA s40(2)', true],
      ['FOIA s50', true],
    ]);
  });

  it('where the first mention is put aside, the next one takes its place', () => {
    const [first] = marked();
    expect(marked([first?.id ?? '']).map(({ provisions, first: isFirst }) => [provisions, isFirst])).toEqual([
      ['FOIA s43(2)', true],
      ['FOIA s40(2)', true],
      ['FOIA s50', true],
    ]);
  });

  it('carries the line style of its kind', () => {
    expect(marked().map(({ kind }) => kind)).toEqual(['qualified', 'qualified', 'mixed', 'procedural']);
  });
});
