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
    ['a sentence about withholding is about information law', 'The section 21 notice is exempt.', null],
    ['a noun that such a number is not called by', 'The section 106 biscuit was eaten.', null],
  ]);
});
