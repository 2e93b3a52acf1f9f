import type { BankHoliday, PlainDate } from '../calendar';
import type { Regime } from '../law';

/** Every kind of deadline that is worked out (contract, "Deadline kinds"). A new clock with a new kind adds it here. */
export type DeadlineKind =
  | 'response-due'
  | 'extended-response-due'
  | 'fee-payment'
  | 'future-publication'
  | 'review-request'
  | 'review-request-by-letter'
  | 'review-reply-due'
  | 'review-reply-latest'
  | 'commissioner-complaint'
  | 'notice-compliance'
  | 'tribunal-appeal'
  | 'court-appeal';

/** What gives a deadline its force: the law, the Code of Practice, a Commissioner's advice, or the letter's own words. */
export type Binding = 'statute' | 'code' | 'guidance' | 'letter';

/** Of two readings of one rule: the one that is surely in time, and the last day the law allows. */
export type Reading = 'safe' | 'last';

/** A length of time; the unit is never shorter or longer than its name says. */
export interface Period {
  readonly amount: number;
  readonly unit: 'working days' | 'days' | 'weeks' | 'months';
}

/** How a date was reached, for "how this was worked out". `amount` is 0 where the letter names the day itself. */
export interface Working extends Period {
  /** Day 0 of the count, or its first day where `countsStart`. */
  readonly start: PlainDate;
  /** The day it starts from is counted too. */
  readonly countsStart?: true;
  /** What happened on that day, as words that stand after a comma: "the date on the letter". */
  readonly startedBy: string;
  /** The bank holidays on weekdays that were left out, in order; empty for periods that are not in working days. */
  readonly skipped: readonly BankHoliday[];
}

/** A dated deadline with the rule that gave it. */
export interface Deadline {
  readonly kind: DeadlineKind;
  /** The last day that is in time. */
  readonly date: PlainDate;
  /** Day 0 of the count. */
  readonly from: PlainDate;
  /** The rule, as a reader would look it up; for the letter's own period, the letter's words. */
  readonly source: string;
  /** Where the rule can be read; `null` for the letter's own period. */
  readonly url: string | null;
  readonly binding: Binding;
  readonly reading?: Reading;
  readonly regime: Regime;
  readonly working: Working;
  /** The time runs only if no answer comes by `from`. */
  readonly unless?: 'answered';
  /** The day the thing was done (the answer sent, the review asked for), where the messages show it: nothing is left to wait for. */
  readonly metOn?: PlainDate;
}

/** A deadline as it is remembered of a followed request: how it was reached is told on the request's own page. */
export type FollowedDeadline = Omit<Deadline, 'working'>;

/** A deadline as a line of a list, without the rule behind it. */
export type ListedDeadline = Omit<FollowedDeadline, 'source' | 'url' | 'binding'>;

/** A deadline that exists but could not be dated, and why, as a sentence for readers. */
export interface UnknownDeadline {
  readonly kind: DeadlineKind;
  readonly reading?: Reading;
  readonly reason: string;
}

export interface DeadlineResult {
  /** Soonest first, past ones too. */
  readonly deadlines: readonly Deadline[];
  readonly unknown: readonly UnknownDeadline[];
}

/** What a letter says of its own dates; `null` where it does not say. */
export interface LetterDates {
  readonly letterDate: PlainDate | null;
  readonly requestReceivedDate: PlainDate | null;
  /** The letter's own time for asking for a review, with its words. */
  readonly reviewWindow: (Period & { readonly surface: string }) | null;
}

/** Where a request stands (contract, "stage"). */
export type Stage =
  | 'waiting'
  | 'overdue'
  | 'very-overdue'
  | 'clarification-asked'
  | 'answered'
  | 'review-open'
  | 'review-closing'
  | 'review-closed'
  | 'review-asked'
  | 'review-late'
  | 'review-done'
  | 'closed';
