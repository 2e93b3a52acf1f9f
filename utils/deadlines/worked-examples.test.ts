import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { addWorkingDays, weekdayOf } from '../calendar';
import { day } from '../calendar/test-day';
import { REGIMES, type Regime } from '../law';
import { letterDeadlines } from './letter-deadlines';
import { requestDeadlines } from './request-deadlines';
import type { DeadlineKind, LetterDates, Reading } from './types';

const FILE = path.resolve(import.meta.dirname, '../../../shared/law/deadlines.json');
const here = existsSync(FILE);

/** What happened on the date, then the name of each clock with its end. */
interface Example {
  readonly date: string;
  readonly [event: `if_${string}`]: Readonly<Record<string, string>>;
}

type Window = NonNullable<LetterDates['reviewWindow']>;
type Ends = (date: string, regime: Regime) => string | undefined;

function letterEnds(
  kind: DeadlineKind,
  given: (date: string) => Partial<Parameters<typeof letterDeadlines>[0]> & {
    received?: string;
    dated?: string;
    window?: Window;
  },
  reading?: Reading,
): Ends {
  return (date, regime) => {
    const { received, dated, window, ...more } = given(date);
    const { deadlines } = letterDeadlines({
      regime,
      kind: 'refusal',
      sentDate: null,
      requestDate: null,
      ...more,
      facts: {
        letterDate: dated === undefined ? null : day(dated),
        requestReceivedDate: received === undefined ? null : day(received),
        reviewWindow: window ?? null,
      },
    });
    return deadlines.find((deadline) => deadline.kind === kind && deadline.reading === reading)?.date;
  };
}

const asked = (kind: DeadlineKind): Ends => {
  return (date, regime) =>
    requestDeadlines({
      regime,
      status: 'internal_review',
      messages: [
        { direction: 'outgoing', sentDate: day('2019-01-02'), kind: null },
        { direction: 'incoming', sentDate: day('2019-01-09'), kind: 'refusal' },
        { direction: 'outgoing', sentDate: day(date), kind: null, text: 'Internal review, please.' },
      ],
    }).deadlines.find((deadline) => deadline.kind === kind)?.date;
};

const appeal = (kind: DeadlineKind): Ends => {
  return (date, regime) => {
    const outcome = day('2019-03-01');
    return requestDeadlines({
      regime,
      status: 'rejected',
      messages: [
        { direction: 'outgoing', sentDate: day('2019-01-02'), kind: null },
        { direction: 'incoming', sentDate: day('2019-01-09'), kind: 'refusal' },
        { direction: 'outgoing', sentDate: day('2019-01-10'), kind: null, text: 'Internal review, please.' },
        {
          direction: 'incoming',
          sentDate: date.startsWith('2019') ? outcome : day(addYears(date, -1)),
          kind: 'review-outcome',
        },
        {
          direction: 'outgoing',
          sentDate: day(date),
          kind: null,
          text: `Decision notice of ${slashed(date)}`,
        },
      ],
    }).deadlines.find((deadline) => deadline.kind === kind)?.date;
  };
};

const addYears = (date: string, years: number) => `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;
const slashed = (date: string) => date.split('-').reverse().join('/');
const days = (amount: number, unit: Window['unit']): Window => ({
  amount,
  unit,
  surface: `${amount} ${unit}`,
});

const RECEIVED = (date: string) => ({ kind: 'acknowledgement', received: date }) as const;
const EXTENDED = (date: string) => ({ kind: 'extension', received: date, dated: date }) as const;
const ANSWERED = (date: string) => ({ dated: date });
const OUTCOME = (date: string) => ({ kind: 'review-outcome', dated: date }) as const;
const WINDOW = (window: Window) => (date: string) => ({ dated: date, window });
const BY_LETTER = 'review-request-by-letter';

/** Every name in the file: how it is worked out here, or why it is not a deadline. */
const CLOCKS: Readonly<Record<string, Ends | 'wrong' | 'not ours'>> = {
  response_due_20wd: letterEnds('response-due', RECEIVED),
  'wrong_if_only_E&W_holidays': 'wrong',
  ICO_expected_limit_with_public_interest_extension_40wd: letterEnds('extended-response-due', EXTENDED),
  if_extended_reg7_40wd: letterEnds('extended-response-due', EXTENDED),
  transferred_public_record_30wd: letterEnds('response-due', (date) => ({
    ...RECEIVED(date),
    text: 'For a transferred public record we have 30 working days.',
  })),
  school_backstop_60wd: letterEnds(
    'response-due',
    (date) => ({ ...RECEIVED(date), authority: 'Marlby School' }),
    'last',
  ),
  review_request_by_40wd_code: letterEnds('review-request', ANSWERED),
  reg11_representations_by_40wd: letterEnds('review-request', ANSWERED),
  reg16_representations_by_40wd: letterEnds('review-request', ANSWERED),
  'review_by_40wd_from_receipt_SIC_advice_and_s20(5)(b)_late_responses': letterEnds(
    'review-request',
    ANSWERED,
    'safe',
  ),
  'review_must_be_required_by_if_answered_in_time_or_not_at_all_s20(5)(a)': letterEnds(
    'review-request',
    (date) => ({ received: date, dated: date }),
    'last',
  ),
  letter_says_two_months: letterEnds(BY_LETTER, WINDOW(days(2, 'months'))),
  letter_says_40_calendar_days: letterEnds(BY_LETTER, WINDOW(days(40, 'days')), 'safe'),
  letter_says_28_days: letterEnds(BY_LETTER, WINDOW(days(28, 'days'))),
  letter_says_20wd: letterEnds(BY_LETTER, WINDOW(days(20, 'working days'))),
  'wrong_40wd_if_only_E&W_holidays': 'wrong',
  reply_target_20wd: asked('review-reply-due'),
  reply_outer_40wd: asked('review-reply-latest'),
  reply_due_40wd_statutory: asked('review-reply-due'),
  reply_due_20wd_statutory: asked('review-reply-due'),
  // No rule of EIR: the time the Commissioner calls good practice is not shown beside the law's.
  good_practice_20wd: 'not ours',
  ICO_complaint_six_weeks: letterEnds('commissioner-complaint', OUTCOME),
  SIC_application_six_months: letterEnds('commissioner-complaint', OUTCOME, 'last'),
  safe_last_day: letterEnds('commissioner-complaint', OUTCOME, 'safe'),
  FTT_notice_received_by_28_days: appeal('tribunal-appeal'),
  // The rule does not say by whose bank holidays it rolls on: the unrolled day is shown.
  rolled_if_not_a_working_day: 'not ours',
  court_of_session_42_days: appeal('court-appeal'),
  // The site's own count, over one list of holidays for every authority.
  what_WDTK_would_show_using_UK_union: 'not ours',
};

const EXAMPLES = here
  ? (JSON.parse(readFileSync(FILE, 'utf8')) as { worked_examples: Record<Regime, Example[]> }).worked_examples
  : { FOIA: [], EIR: [], FOISA: [], EISR: [] };

const ROWS = REGIMES.flatMap((regime) =>
  EXAMPLES[regime].flatMap((example) =>
    Object.entries(example).flatMap(([event, clocks]) =>
      event.startsWith('if_')
        ? Object.entries(clocks as Record<string, string>).map(
            ([name, date]) => [regime, example.date, name, date] as const,
          )
        : [],
    ),
  ),
);

describe.skipIf(!here)('worked examples (skipped where ../shared/law is absent)', () => {
  it('are all known by name', () => {
    expect([...new Set(ROWS.map(([, , name]) => name))].sort()).toEqual(Object.keys(CLOCKS).sort());
    expect(ROWS.length).toBeGreaterThan(300);
  });

  const right = ROWS.filter(([, , name]) => typeof CLOCKS[name] === 'function');
  it.each(right)('%s, %s: %s is %s', (regime, date, name, expected) => {
    const ends = CLOCKS[name];
    expect(typeof ends === 'function' && ends(date, regime)).toBe(expected);
  });

  const wrong = ROWS.filter(([, , name]) => CLOCKS[name] === 'wrong');
  it('refute a count that leaves out the holidays of England and Wales alone', () => {
    const differing = wrong.filter(([regime, date, name, answer]) => {
      const count = addWorkingDays(day(date), name.startsWith('wrong_40wd') ? 40 : 20, regime);
      expect(weekdayOf(day(answer))).toBeLessThanOrEqual(5);
      return count.ok && count.date !== answer;
    });
    // On the others no holiday of Scotland or Northern Ireland alone falls in the period.
    expect(differing.length).toBe(18);
    expect(wrong).toHaveLength(24);
  });
});
