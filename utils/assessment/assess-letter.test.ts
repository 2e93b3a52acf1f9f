import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseLetter } from '../analysis';
import { REGIMES } from '../law';

const PIECES = [
  'We are withholding the report under section 31 and section 24 of the Act.',
  'The names are exempt under section 40(2).',
  'This would exceed the cost limit of £600.',
  'The Council may hold the information.',
  'On balance the public interest favours maintaining the exemption.',
  'There is a public interest in knowing what software is used, but software of that kind can be attacked.',
  'It is already available on our website, http://www.example.gov.uk',
  'Regulation 12(5)(e) applies to the rest.',
  'You asked:\n\n“1. How many?\n2. Where?\n3. Why?”',
  '1. We hold 4.',
  'Total 17',
  'a 4',
  'b 5',
  'If you are unhappy, ask for a review within 20 working days at foi@exmaple.gov.uk.',
  'Yours sincerely',
  'Mae’r wybodaeth wedi’i heithrio o dan adran 43(2).',
  '🙂',
  '\u202e)2(04 noitces',
] as const;
const letters = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 14 })
  .chain((pieces) => fc.constantFrom(' ', '\n', '\n\n', '\r\n').map((between) => pieces.join(between)));

/** Milliseconds; hundreds of letters are read. */
const SLOW_MACHINE = 60_000;

describe('what is found in any letter', () => {
  it(
    'stands in it, strongest first, and is found again',
    () => {
      const order = ['strong', 'medium', 'note'];
      fc.assert(
        fc.property(letters, fc.constantFrom(...REGIMES), (text, regime) => {
          const { findings } = analyseLetter(text, { regime });
          for (const { start, end } of findings) {
            expect(start === null).toBe(end === null);
            if (start === null || end === null) continue;
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
          const ranks = findings.map(({ severity }) => order.indexOf(severity));
          expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
          expect(analyseLetter(text, { regime }).findings).toEqual(findings);
        }),
        { numRuns: 1000, seed: 20_250_723 },
      );
    },
    SLOW_MACHINE,
  );

  it(
    'never says that the authority broke the law, in whole sentences',
    () => {
      fc.assert(
        fc.property(letters, fc.constantFrom(...REGIMES), (text, regime) => {
          for (const { message } of analyseLetter(text, { regime }).findings) {
            expect(message).not.toMatch(/unlawful|illegal|breach|broke|violat|fail|wrongly/i);
            expect(message).toMatch(/^[A-Z].*\.$/s);
            expect(message).not.toMatch(/undefined|null|\(\)| {2}/);
          }
        }),
        { numRuns: 500, seed: 20_250_723 },
      );
    },
    SLOW_MACHINE,
  );
});

it('nothing is found where no law is known', () => {
  expect(analyseLetter('It is withheld.').findings).toEqual([]);
});

it('what only the Code asks for is never said strongly', () => {
  const text = 'We withhold it under section 40(2). You may ask for a review within 20 working days.';
  const severityUnder = (regime: 'FOIA' | 'EIR') =>
    analyseLetter(regime === 'FOIA' ? text : text.replace('section 40(2)', 'regulation 13 of the EIR'), {
      regime,
    }).findings.find(({ id }) => id === 'shorter-review-window')?.severity;
  expect([severityUnder('FOIA'), severityUnder('EIR')]).toEqual(['medium', 'strong']);
});
