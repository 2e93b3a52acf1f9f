import { describe, expect, it } from 'vitest';
import type { Regime } from '../law';
import { findGrounds, readLetter } from '.';

function grounds(text: string, regime: Regime = 'FOIA'): readonly string[] {
  return findGrounds(text, readLetter(text, { regime }), regime).map(({ provision }) => provision);
}

describe('a reason in words stands for its section', () => {
  it.each([
    ['the cost limit', 'Answering would exceed the appropriate limit.', 'FOIA s12'],
    ['the cost limit as a sum', 'The work would cost more than £450.', 'FOIA s12'],
    ['the time limit', 'Locating the files would take more than 18 hours.', 'FOIA s12'],
    ['a limit that is exceeded', 'The cost limit would be exceeded.', 'FOIA s12'],
    ['a vexatious request', 'We consider your request vexatious.', 'FOIA s14'],
    ['a repeated request', 'We refuse it as repeated.', 'FOIA s14'],
    ['neither confirm nor deny', 'We neither confirm nor deny that we hold it.', 'FOIA s2'],
    ['personal data', 'We have redacted the personal data of junior staff.', 'FOIA s40'],
    ['names that are removed', 'Names have been removed because they are personal information.', 'FOIA s40'],
    ['already accessible', 'We refuse this as it is reasonably accessible elsewhere.', 'FOIA s21'],
    [
      'future publication',
      'The figures are withheld as they are intended for future publication.',
      'FOIA s22',
    ],
    ['commercial interests', 'The prices are withheld because they are commercially sensitive.', 'FOIA s43'],
    ['in confidence', 'The report was given to us in confidence and is withheld.', 'FOIA s41'],
    ['legal advice', 'We cannot release the note, which is legally privileged.', 'FOIA s42'],
    ['law enforcement', 'The plan is withheld for the prevention and detection of crime.', 'FOIA s31'],
    ['national security', 'We cannot provide this for reasons of national security.', 'FOIA s24'],
    [
      'health and safety',
      'The address is withheld as its release is a risk to the safety of staff.',
      'FOIA s38',
    ],
  ])('%s: %s', (_why, text, expected) => {
    expect(grounds(text)).toEqual([expected]);
  });

  it.each([
    ['under FOISA', 'FOISA', 'FOISA s12'],
    ['under the EIR', 'EIR', 'EIR reg12(4)(b)'],
    ['under the EISR', 'EISR', 'EISR reg10(4)(b)'],
  ] as const)('in the letter’s own law: the cost limit %s', (_why, regime, expected) => {
    expect(grounds('Answering would exceed the appropriate limit.', regime)).toEqual([expected]);
  });

  it.each([
    [
      'a request that is manifestly unreasonable',
      'We find the request manifestly unreasonable.',
      'EIR reg12(4)(b)',
    ],
    ['a draft', 'The map is still in draft and is withheld.', 'EIR reg12(4)(d)'],
    ['internal communications', 'We refuse to release internal communications.', 'EIR reg12(4)(e)'],
  ])('%s: %s', (_why, text, expected) => {
    expect(grounds(text, 'EIR')).toEqual([expected]);
  });
});

describe('no reason of this letter', () => {
  it.each([
    ['the law in general', 'Requests which are vexatious need not be answered.'],
    ['what the law would allow', 'If the cost would exceed the limit we can refuse.'],
    ['the applicant’s words', 'I believe that you refused it because my request is vexatious.'],
    ['a dropped decision', 'We no longer say that the request is vexatious.'],
    ['a request that is not vexatious', 'Your request is not considered vexatious.'],
    ['a limit that holds', 'The work would not exceed the appropriate limit.'],
    ['an invitation to narrow', 'Please narrow it so that it does not exceed the limit.'],
    ['what is weighed', 'The public interest in withholding commercially sensitive prices is strong.'],
    ['guidance', 'See the guidance on vexatious requests.'],
    ['a reason without a decision', 'The prices are commercially sensitive.'],
    ['a link without a refusal', 'The minutes are already available on our website.'],
    ['how the authority keeps names', 'We will not release your personal data.'],
    ['a sentence that cites the provision', 'We refuse it under section 43(2) as commercially sensitive.'],
    ['nothing of the kind', 'Thank you for your letter about the park.'],
  ])('%s: %s', (_why, text) => {
    expect(grounds(text)).toEqual([]);
  });
});

it('its span is the words that give the reason', () => {
  const text = 'Thank you. The prices are withheld because they are commercially sensitive.';
  const found = findGrounds(text, readLetter(text), 'FOIA').map(({ start, end }) => text.slice(start, end));
  expect(found).toEqual(['commercially sensitive']);
});

it('a citation of another law beside it does not silence it', () => {
  const text = 'We refuse it as commercially sensitive, as Article 5(1)(a) has it.';
  expect(grounds(text)).toEqual(['FOIA s43']);
});
