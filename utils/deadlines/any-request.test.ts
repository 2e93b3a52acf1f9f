import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../calendar';
import { day } from '../calendar/test-day';
import { REGIMES } from '../law';
import { LETTER_EFFECTS } from './letter-effects';
import { nextDeadline } from './next-deadline';
import { requestDeadlines } from './request-deadlines';
import type { RequestMessage } from './request-history';
import { requestStage } from './request-stage';
import { SITE_STATUSES } from './site-status';
import type { LetterDates, Stage } from './types';

const KINDS = Object.keys(LETTER_EFFECTS) as (keyof typeof LETTER_EFFECTS)[];
const anyDay = fc.integer({ min: 0, max: 6_570 }).map((days) => addDays(day('2012-01-01'), days));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

const reviewWindow: fc.Arbitrary<LetterDates['reviewWindow']> = maybe(
  fc.record({
    amount: fc.integer({ min: -5, max: 5_000 }),
    unit: fc.constantFrom('working days', 'days', 'weeks', 'months'),
    surface: fc.constantFrom('within the time', 'within 40 days of receipt', 'within 40 calendar days'),
  }),
);

const text = fc.constantFrom(
  '',
  'Please carry out an internal review.',
  'We need a further 20 working days to respond.',
  'We will reply by 30 June.',
  'The fee of £20 is asked. We will start once payment of the fee is made.',
  'The decision notice dated 10 January 2024',
  'We have 30 working days for transferred public records.',
  'Ask for an internal review by 3 March.',
);

const message: fc.Arbitrary<RequestMessage> = fc.record({
  direction: fc.constantFrom('incoming', 'outgoing'),
  sentDate: maybe(anyDay),
  kind: maybe(fc.constantFrom(...KINDS)),
  text: fc.option(text, { nil: undefined }),
  regime: maybe(fc.constantFrom(...REGIMES)),
  facts: fc.option(
    fc.record({ letterDate: maybe(anyDay), requestReceivedDate: maybe(anyDay), reviewWindow }),
    {
      nil: undefined,
    },
  ),
});

const request = fc.record({
  regime: maybe(fc.constantFrom(...REGIMES)),
  status: fc.constantFrom('', 'unheard_of', ...SITE_STATUSES.keys()),
  messages: fc.array(message, { maxLength: 8 }),
  authority: fc.constantFrom('Marlby School', 'Northbrook Council'),
});

/** Stages that say that a review or complaint is still to be had. */
const RUNNING: readonly Stage[] = [
  'review-open',
  'review-closing',
  'review-asked',
  'review-late',
  'review-done',
];

describe('whatever the messages of a request', () => {
  it('its deadlines come in order, each after it starts, the safe reading first, and none is both known and unknown', () => {
    fc.assert(
      fc.property(request, (given) => {
        const { deadlines } = requestDeadlines(given);
        const dates = deadlines.map(({ date }) => date);
        expect(dates).toEqual([...dates].sort());
        for (const { date, from, binding, url } of deadlines) {
          expect(date > from || binding === 'letter').toBe(true);
          expect(url === null).toBe(binding === 'letter');
        }
        for (const safe of deadlines.filter(({ reading }) => reading === 'safe')) {
          const last = deadlines.find(({ kind, reading }) => kind === safe.kind && reading === 'last');
          expect(last === undefined || safe.kind === 'review-request' || safe.date <= last.date).toBe(true);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('years after the last message nothing is shown as running out, and no date is to come', () => {
    fc.assert(
      fc.property(request, (given) => {
        const { deadlines } = requestDeadlines(given);
        // A day written wrongly into a letter may lie far off: such letters are left to their own words.
        const isOdd = ({ facts }: RequestMessage) => Boolean(facts?.letterDate ?? facts?.reviewWindow);
        fc.pre(!given.messages.some(isOdd));
        const today = day('2045-01-01');
        expect(nextDeadline(deadlines, today)).toBeNull();
        const dated = given.messages.some(({ sentDate }) => sentDate !== null);
        const stage = requestStage({ ...given, deadlines, today });
        if (dated) expect(RUNNING).not.toContain(stage);
      }),
      { numRuns: 1_000 },
    );
  });
});
