import { describe } from 'vitest';
import { table } from './testing';

describe('customary-name', () => {
  table('customary-name', [
    ['an agreement', 'The developer signed a section 106 agreement.', 'Section106Agreement s106'],
    ['an officer', 'Our section 151 officer signed the accounts.', 'Section151Officer s151'],
    ['an enquiry, with one letter', 'We opened 12 S47 enquiries.', 'Section47Enquiries s47'],
    ['a notice', 'A section 21 notice was served on the tenant.', 'Section21Notice s21'],
    ['a search', 'Officers carried out section 60 searches.', 'Section60Searches s60'],
    ['a bracket behind the number makes it a provision', 'A section 21(1) notice was served.', null],
    [
      'several that share a noun',
      'We hold S38 and S278 agreements.',
      'Section278Agreements s38 + Section278Agreements s278',
    ],
    ['brackets that belong to the name', 'Nurses used the section 5(4) power.', 'Section5Power s5(4)'],
    ['a number behind a stroke', 'He was a section 37/41 patient.', 'Section37Patient s37'],
    ['a Welsh noun before it', 'Mae’r ffordd dan gytundeb adran 38.', 'Section38Gytundeb s38'],
    [
      'a sentence that withholds under another number',
      'The section 47 report is withheld under section 40(2).',
      'Section47Report s47',
    ],
    ['but not under the number itself', 'Exempt under section 21 notice rules and section 40(2).', null],
    ['a sentence about withholding is about information law', 'The section 21 notice is exempt.', null],
    ['a noun that such a number is not called by', 'The section 106 biscuit was eaten.', null],
  ]);
});
