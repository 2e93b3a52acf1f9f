import { describe } from 'vitest';
import { REFUSAL, table } from './testing';

describe('said to withhold', () => {
  table([
    ['withheld under', 'The names are withheld under section 40(2) of FOIA.', 'relied_on', /are withheld/],
    ['is exempt under', 'The note is exempt under section 42(1) of FOIA.', 'relied_on', /is exempt/],
    ['refused', 'We refuse your request under section 14(1) of FOIA.', 'relied_on', /refuse/],
    ['redacted', 'Names were redacted using section 40(2) of FOIA.', 'relied_on', /were redacted/],
    ['relying on', 'We are relying on section 43(2) of FOIA to refuse it.', 'relied_on', /relying on/],
    ['engaged', 'It is withheld as section 31(1)(a) of FOIA is engaged.', 'relied_on', /withheld/],
    ['the cost limit', 'We refuse it, as section 12(1) of FOIA lets us.', 'relied_on', /refuse/],
    [
      'neither confirm nor deny',
      'We neither confirm nor deny it under section 40(5B) of FOIA.',
      'relied_on',
      /neither confirm/,
    ],
    ['an exception', 'The draft is excepted under regulation 12(4)(d) of the EIR.', 'relied_on', /excepted/],
    [
      'not held, under the regulations',
      'It is refused under regulation 12(4)(a) of the EIR.',
      'relied_on',
      /is refused/,
    ],
    ['moved to the regulations', 'It is exempt under section 39(1) of FOIA.', 'relied_on', /is exempt/],
    [
      'a heading in a letter that withholds',
      `${REFUSAL}\n\nSection 43(2) - commercial interests`,
      'relied_on',
      /a reason of its own for refusing/,
    ],
    ['Scotland', 'It is withheld under section 33(1)(b) of FOISA.', 'relied_on', /is withheld/],
  ]);
});
