import type { LetterKind } from '../letter';

/**
 * What a letter of each kind does to the clocks of a request. `refuses` and `answers` end the wait for an answer and start
 * the time for asking for a review; `review-outcome` ends the review; `asks` waits for the applicant; `none` changes nothing.
 */
export const LETTER_EFFECTS = {
  acknowledgement: 'none',
  extension: 'none',
  transfer: 'none',
  automatic: 'none',
  other: 'none',
  clarification: 'asks',
  refusal: 'refuses',
  'part-refusal': 'refuses',
  'not-held': 'refuses',
  'neither-confirm-nor-deny': 'refuses',
  disclosure: 'answers',
  'review-outcome': 'review-outcome',
} as const satisfies Readonly<Record<LetterKind, string>>;

/** True for letters after which a review can be asked for. */
export function answersRequest(kind: LetterKind): boolean {
  return LETTER_EFFECTS[kind] === 'answers' || refusesRequest(kind);
}

/** True for letters that hold something back, or say that nothing is held. */
export function refusesRequest(kind: LetterKind): boolean {
  return LETTER_EFFECTS[kind] === 'refuses';
}

/** True for letters that say what came of a review. */
export function endsReview(kind: LetterKind): boolean {
  return LETTER_EFFECTS[kind] === 'review-outcome';
}
