import { type PlainDate, daysBetween, formatDate, formatDateWithWeekday } from '../calendar';
import type { InBoth, Language } from '../language';
import type { ReviewRequestDates } from './review-request-dates';
import type { DeadlineSentences, Sentences } from './sentences';
import { ENGLISH } from './sentences-english';
import { WELSH } from './sentences-welsh';
import type { ListedDeadline } from './types';

/** A deadline as a sentence. `daysLeft` is in calendar days, 0 on the last day itself. */
export type DeadlineDescription =
  | { readonly tense: 'future'; readonly daysLeft: number; readonly sentence: string }
  | { readonly tense: 'past'; readonly sentence: string };

const SENTENCES: InBoth<DeadlineSentences> = { en: ENGLISH, cy: WELSH };

/**
 * The deadline as one sentence for the applicant, seen from `today`: "You can ask for an internal review until Tuesday
 * 21 February 2023.", "Today is the last day to …", "The time to … ended on 21 February 2023." One that was met is past.
 */
export function describeDeadline(
  deadline: ListedDeadline,
  today: PlainDate,
  language: Language,
): DeadlineDescription {
  const sentences = SENTENCES[language].ofKind[deadline.kind](deadline, today);
  if (deadline.metOn && sentences.met) {
    const sentence = sentences.met(formatDate(deadline.date, language), formatDate(deadline.metOn, language));
    return { tense: 'past', sentence };
  }
  const sentence = sentenceOn(today, deadline.date, sentences, language);
  const daysLeft = daysBetween(today, deadline.date);
  return daysLeft < 0 ? { tense: 'past', sentence } : { tense: 'future', daysLeft, sentence };
}

/** What a deadline is, as a heading: "Last day to ask for an internal review". */
export function nameDeadline(deadline: ListedDeadline, language: Language): string {
  const { lastDay } = SENTENCES[language].ofKind[deadline.kind](deadline, deadline.date);
  return lastDay.charAt(0).toUpperCase() + lastDay.slice(1);
}

/**
 * The last days for asking for a review as one or two sentences: the day to ask by, and, where another rule ends later, until
 * when one could argue and why. Once all are past, that the time has ended.
 */
export function describeReviewRequestDates(
  dates: ReviewRequestDates,
  today: PlainDate,
  language: Language,
): readonly string[] {
  const { askBy, argueUntil } = dates;
  const last = argueUntil ?? askBy;
  if (!argueUntil || askBy.metOn || last.date < today)
    return [describeDeadline(last, today, language).sentence];
  const { argue, safest } = SENTENCES[language];
  return [
    sentenceOn(today, askBy.date, safest(askBy.regime), language),
    argue(formatDateWithWeekday(argueUntil.date, language), argueUntil.binding),
  ];
}

function sentenceOn(today: PlainDate, date: PlainDate, sentences: Sentences, language: Language): string {
  if (date < today) return sentences.past(formatDate(date, language));
  return date === today
    ? SENTENCES[language].today(sentences.lastDay)
    : sentences.future(formatDateWithWeekday(date, language));
}
