import type { PlainDate } from '../calendar';
import { findLetterDate, findReceivedDate } from './letter-date';
import type { Part } from './part';
import { findReference } from './reference';
import { findReviewContactEmail, findReviewWindow, type ReviewWindow } from './review-route';
import type { Sentences } from './sentences';

/** What the letter says of itself; `null` where it does not say. */
export interface LetterFacts {
  readonly letterDate: PlainDate | null;
  readonly requestReceivedDate: PlainDate | null;
  readonly reference: string | null;
  readonly reviewWindow: ReviewWindow | null;
  readonly reviewContactEmail: string | null;
}

/**
 * Reads a letter's facts from its text alone.
 * @param sentDate the day the message was sent, which tells the year of a date written without one where the letter
 * itself is undated; it is never taken for the letter's own date
 */
export function readFacts(
  text: string,
  sentences: Sentences,
  quoted: readonly Part[],
  sentDate: PlainDate | null,
): LetterFacts {
  const withCovering = quoted.filter(({ kind }) => kind !== 'covering-letter');
  /** What the letter leaves out, the one that brings it may tell. */
  const told = <T>(read: (parts: readonly Part[]) => T | null): T | null =>
    read(quoted) ?? (withCovering.length < quoted.length ? read(withCovering) : null);
  const letterDate = told((parts) => findLetterDate(text, parts));
  return {
    letterDate,
    requestReceivedDate: told((parts) => findReceivedDate(text, sentences, parts, letterDate ?? sentDate)),
    reference: told((parts) => findReference(text, parts)),
    reviewWindow: findReviewWindow(text, sentences, quoted),
    reviewContactEmail: findReviewContactEmail(text, sentences, quoted),
  };
}
