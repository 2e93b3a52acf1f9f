import { describe } from 'vitest';
import { table } from './testing';

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

describe('names of other laws of the table', () => {
  table([
    ['one of the table', 'the Human Rights Act 1998', 'Human Rights Act 1998 = HRA'],
    ['one whose year tells which', 'the Data Protection Act 2018', 'Data Protection Act 2018 = DPA2018'],
    ['the same without a year', 'the Data Protection Act', 'Data Protection Act = DPA'],
    ['an acronym of the table', 'under DPA 1998', 'DPA 1998 = DPA1998'],
    ['with the nasal form', 'yn Neddf Diogelu Data 2018', 'Neddf Diogelu Data 2018 = DPA2018'],
    [
      'over a line end in Welsh',
      'o Ddeddf Rhyddid\nGwybodaeth 2000',
      'Ddeddf Rhyddid\nGwybodaeth 2000 = FOIA',
    ],
    [
      'Regulations for Act',
      'the Freedom of Information Regulations',
      'Freedom of Information Regulations = FOIA',
    ],
    [
      'Act for Regulations',
      'the Environmental Information Act 2004',
      'Environmental Information Act 2004 = EIR',
    ],
    ['GDPR', 'of the UK GDPR', 'UK GDPR = UKGDPR'],
    ['GDPR in Welsh', 'GDPR y Deyrnas Unedig', 'GDPR y Deyrnas Unedig = UKGDPR'],
    [
      'the fees regulations, not the Act inside the name',
      'the Freedom of Information and Data Protection (Appropriate Limit and Fees) Regulations 2004',
      'Freedom of Information and Data Protection (Appropriate Limit and Fees) Regulations 2004 = FeesRegulations',
    ],
  ]);
});
