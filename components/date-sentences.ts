import { formatDate, formatDateWithWeekday, type PlainDate } from '../utils/calendar';
import {
  describeDeadline,
  describeReviewRequestDates,
  reviewRequestDates,
  type Deadline,
  type Reading,
} from '../utils/deadlines';
import type { Language } from '../utils/language';
import { firstDeadline } from './first-date';
import { DATES } from './words/dates';

/** Who reads: the deadlines are the requester's, another reader is told of them in the third person. */
export interface Reader {
  readonly today: PlainDate;
  /** Which of several last days for one thing comes first. */
  readonly firstDate: Reading;
  readonly viewerIsRequester: boolean;
  readonly language: Language;
}

/** What is said of dates above a letter: of its own, and of those that matter after it, a sentence each. */
export interface LetterDates {
  /** Empty where nothing is known. */
  readonly written: string;
  readonly next: readonly string[];
}

/** What is known of a letter's dates. */
export interface DatedLetter {
  readonly letterDate: PlainDate | null;
  /** The day the message was sent, said where the letter carries no date. */
  readonly sentDate: PlainDate | null;
  /** The letter's own deadlines, or the request's where this is the letter that it stands on. */
  readonly deadlines: readonly Deadline[];
}

/** What there is to say of the dates of a letter. */
export function letterDates({ letterDate, sentDate, deadlines }: DatedLetter, reader: Reader): LetterDates {
  return {
    written: letterDateSentence(letterDate, sentDate, reader.language),
    next: dateSentences(deadlines, reader),
  };
}

/**
 * The dates that matter after a letter, as one or two sentences: the last days for asking for a review, or else the next
 * deadline that is still to come. Empty where there is none.
 */
export function dateSentences(
  deadlines: readonly Deadline[],
  { today, firstDate, viewerIsRequester, language }: Reader,
): readonly string[] {
  const review = reviewRequestDates(deadlines);
  if (review !== null && viewerIsRequester) {
    const sentences = describeReviewRequestDates(review, today, language);
    return firstDate === 'safe' ? sentences : [...sentences].reverse();
  }
  const deadline =
    review === null ? nextOrComplaint(deadlines, today, firstDate) : (review.argueUntil ?? review.askBy);
  if (deadline === null) return [];
  const described = describeDeadline(deadline, today, language);
  return [
    described.tense === 'past' || viewerIsRequester ? described.sentence : forReaders(deadline, language),
  ];
}

/** The last day to complain is told even when it is past: nothing comes after it. */
function nextOrComplaint(
  deadlines: readonly Deadline[],
  today: PlainDate,
  firstDate: Reading,
): Deadline | null {
  return (
    firstDeadline(deadlines, today, firstDate) ??
    deadlines.findLast(({ kind }) => kind === 'commissioner-complaint') ??
    null
  );
}

function forReaders(deadline: Deadline, language: Language): string {
  const date = formatDateWithWeekday(deadline.date, language);
  return DATES[language].forReaders[deadline.kind](deadline, date);
}

/** "Letter dated 21 December 2022.", or what stands for its date; empty where nothing is known. */
export function letterDateSentence(
  letterDate: PlainDate | null,
  sentDate: PlainDate | null,
  language: Language,
): string {
  const words = DATES[language];
  if (letterDate !== null) return words.letterDated(formatDate(letterDate, language));
  return sentDate === null ? '' : words.sentOn(formatDate(sentDate, language));
}
