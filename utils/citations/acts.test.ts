import { describe, expect, it } from 'vitest';
import { findActs, isScottish } from './acts';
import { parseReferences } from './parse';
import { tokenize } from './tokenize';

type Row = readonly [why: string, text: string, ...expected: string[]];

/** Each mention as `surface = law`. */
function acts(text: string, scottish = false): readonly string[] {
  return findActs(tokenize(text), scottish).map(
    ({ start, end, act }) => `${text.slice(start, end)} = ${act.kind === 'regime' ? act.regime : act.id}`,
  );
}

function table(rows: readonly Row[], scottish = false): void {
  it.each(rows)('%s: %s', (_why, text, ...expected) => {
    expect(acts(text, scottish)).toEqual(expected);
  });
}

describe('the names of the four regimes', () => {
  table([
    [
      'in full with its year',
      'the Freedom of Information Act 2000',
      'Freedom of Information Act 2000 = FOIA',
    ],
    ['without the year', 'the Freedom of Information Act.', 'Freedom of Information Act = FOIA'],
    [
      'with a comma before the year',
      'Freedom of Information Act, 2000',
      'Freedom of Information Act, 2000 = FOIA',
    ],
    ['in small letters', 'the freedom of information act', 'freedom of information act = FOIA'],
    ['in capitals', 'FREEDOM OF INFORMATION ACT 2000', 'FREEDOM OF INFORMATION ACT 2000 = FOIA'],
    ['over a line end', 'Freedom of\nInformation Act', 'Freedom of\nInformation Act = FOIA'],
    [
      'with no-break spaces',
      'Freedom\u00a0of Information\u00a0Act',
      'Freedom\u00a0of Information\u00a0Act = FOIA',
    ],
    ['half short', 'the FOI Act 2000', 'FOI Act 2000 = FOIA'],
    ['short', 'of FOIA', 'FOIA = FOIA'],
    ['shorter', 'under FOI', 'FOI = FOIA'],
    ['Welsh', 'Deddf Rhyddid Gwybodaeth 2000', 'Deddf Rhyddid Gwybodaeth 2000 = FOIA'],
    ['Welsh with the soft form', 'o Ddeddf Rhyddid Gwybodaeth', 'Ddeddf Rhyddid Gwybodaeth = FOIA'],
    [
      'Scottish in full',
      'the Freedom of Information (Scotland) Act 2002',
      'Freedom of Information (Scotland) Act 2002 = FOISA',
    ],
    ['Scottish, short', 'under FOISA', 'FOISA = FOISA'],
    ['Scottish with a bracket', 'under FOI(S)A', 'FOI(S)A = FOISA'],
    [
      'regulations in full',
      'the Environmental Information Regulations 2004',
      'Environmental Information Regulations 2004 = EIR',
    ],
    ['regulations, short', 'the EIRs', 'EIRs = EIR'],
    [
      'Welsh regulations',
      'Rheoliadau Gwybodaeth Amgylcheddol 2004',
      'Rheoliadau Gwybodaeth Amgylcheddol 2004 = EIR',
    ],
    [
      'Scottish regulations in full',
      'the Environmental Information (Scotland) Regulations 2004',
      'Environmental Information (Scotland) Regulations 2004 = EISR',
    ],
    ['Scottish regulations, short', 'under the EISRs', 'EISRs = EISR'],
    ['Scottish regulations with a bracket', 'under the EI(S)Rs', 'EI(S)Rs = EISR'],
    ['Scottish regulations, named twice over', 'the EIRs (Scotland)', 'EIRs (Scotland) = EISR'],
    ['not inside a longer word', 'FOIAS and EIRSHIP'],
  ]);
});

describe('names of other laws', () => {
  table([
    ['one of the table', 'the Human Rights Act 1998', 'Human Rights Act 1998 = HRA'],
    ['one whose year tells which', 'the Data Protection Act 2018', 'Data Protection Act 2018 = DPA2018'],
    ['the same without a year', 'the Data Protection Act', 'Data Protection Act = DPA'],
    ['an acronym of the table', 'under DPA 1998', 'DPA 1998 = DPA1998'],
    ['GDPR', 'of the UK GDPR', 'UK GDPR = UKGDPR'],
    ['GDPR in Welsh', 'GDPR y Deyrnas Unedig', 'GDPR y Deyrnas Unedig = UKGDPR'],
    [
      'the fees regulations, not the Act inside the name',
      'the Freedom of Information and Data Protection (Appropriate Limit and Fees) Regulations 2004',
      'Freedom of Information and Data Protection (Appropriate Limit and Fees) Regulations 2004 = FeesRegulations',
    ],
    ['one that no table knows', 'the Allotments Act 1950', 'Allotments Act 1950 = AllotmentsAct1950'],
    ['without a year', 's19 Education Act', 'Education Act = EducationAct'],
    [
      'with small words in its name',
      'the Control of Noise at Work Regulations 2005',
      'Control of Noise at Work Regulations 2005 = ControlofNoiseatWorkRegulations2005',
    ],
    [
      'with "etc."',
      'the Health and Safety at Work etc. Act 1974',
      'Health and Safety at Work etc. Act 1974 = HealthandSafetyatWorketcAct1974',
    ],
    [
      'with a number in brackets',
      'the Education (No. 2) Act 1986',
      'Education (No. 2) Act 1986 = EducationNo2Act1986',
    ],
    [
      'Scotland’s',
      'the Planning (Scotland) Act 2019',
      'Planning (Scotland) Act 2019 = PlanningScotlandAct2019',
    ],
    [
      'an Order',
      'the Local Authorities Order 2012',
      'Local Authorities Order 2012 = LocalAuthoritiesOrder2012',
    ],
    [
      'a Welsh name, behind its noun',
      'Deddf Cyllid Llywodraeth Leol 1992',
      'Deddf Cyllid Llywodraeth Leol 1992 = DeddfCyllidLlywodraethLeol1992',
    ],
    ['a directive with its number', 'Directive 2003/4/EC', 'Directive 2003/4/EC = Directive2003/4/EC'],
    [
      'the opening "Under the" is not in the name',
      'Under the Housing Act 1996',
      'Housing Act 1996 = HousingAct1996',
    ],
    ['to act in small letters is a verb', 'we must act fairly'],
    ['in order to is no Order', 'in order to help'],
  ]);
});

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

describe('short forms that the letter defines', () => {
  table([
    [
      'count from there on',
      'the Allotments Act 1950 (AA) and AA',
      'Allotments Act 1950 = AllotmentsAct1950',
      'AA = AllotmentsAct1950',
      'AA = AllotmentsAct1950',
    ],
    [
      'also in quotation marks',
      'the Allotments Act 1950 (“ALLA”). ALLA says',
      'Allotments Act 1950 = AllotmentsAct1950',
      'ALLA = AllotmentsAct1950',
      'ALLA = AllotmentsAct1950',
    ],
    [
      'but not before',
      'for AA. We mean the Allotments Act 1950 (AA)',
      'Allotments Act 1950 = AllotmentsAct1950',
      'AA = AllotmentsAct1950',
    ],
  ]);
});

describe('in a Scottish letter', () => {
  table(
    [
      ['FOI is Scotland’s', 'under FOI', 'FOI = FOISA'],
      ['the EIRs are Scotland’s', 'under the EIRs', 'EIRs = EISR'],
      [
        'the regulations of 2004 too',
        'the Environmental Information Regulations 2004',
        'Environmental Information Regulations 2004 = EISR',
      ],
      ['the Act is Scotland’s', 'of the Act', 'the Act = FOISA'],
      ['the Regulations are Scotland’s', 'of the Regulations', 'the Regulations = EISR'],
      [
        'the Act of 2000 stays what it is',
        'the Freedom of Information Act 2000',
        'Freedom of Information Act 2000 = FOIA',
      ],
      ['and so does the 2000 Act', 'of the 2000 Act', 'the 2000 Act = FOIA'],
    ],
    true,
  );
});

describe('a letter is Scottish', () => {
  const rows: readonly (readonly [string, string, 'FOIA' | 'FOISA' | 'EISR' | undefined, boolean])[] = [
    ['where it names FOISA', 'withheld under FOISA', undefined, true],
    ['where it names Scotland’s Commissioner', 'the Scottish Information Commissioner', undefined, true],
    ['where a section has the shape that only FOISA has', 'under section 30(b)(ii)', undefined, true],
    ['by its authority', 'withheld under section 38', 'FOISA', true],
    ['by its authority’s regulations', 'withheld', 'EISR', true],
    [
      'not where the authority is Scottish and it names the Act of 2000 in full',
      'under the Act 2000',
      'FOISA',
      false,
    ],
    ['not where it names FOIA', 'withheld under FOIA section 30(b)', undefined, false],
    ['not where it names FOISA once and the ICO twice', 'FOISA, the ICO, Wilmslow', undefined, false],
    ['where it names both as often', 'FOISA and the ICO', undefined, true],
    ['not by itself', 'withheld under section 40(2)', 'FOIA', false],
    ['not where nothing says so', 'thank you', undefined, false],
  ];
  it.each(rows)('%s: %s', (_why, text, regime, expected) => {
    expect(isScottish(text, parseReferences(tokenize(text)), regime)).toBe(expected);
  });
});

describe('a mention', () => {
  it.each([
    ['of a name stands by itself', 'FOIA', false],
    ['of "the Act" stands by reference', 'the Act', true],
  ])('%s', (_why, text, byReference) => {
    expect(findActs(tokenize(text), false)).toMatchObject([{ byReference }]);
  });

  it('says whether the law was named with its year', () => {
    const found = findActs(tokenize('FOIA 2000, then FOIA'), false).map(({ act }) => act);
    expect(found).toMatchObject([{ dated: true }, { dated: false }]);
  });
});
