import type { LetterKind, ReviewOutcome, Stage } from '../utils/analysis';
import type { TemplateId } from '../utils/review';

/** What kind of letter it is, as a heading above it. */
export const LETTER_WORDS: Readonly<Record<LetterKind, string>> = {
  acknowledgement: 'Acknowledged',
  extension: 'More time wanted',
  clarification: 'Clarification wanted',
  refusal: 'Refused',
  'part-refusal': 'Refused in part',
  disclosure: 'Information sent',
  'not-held': 'Not held, they say',
  'neither-confirm-nor-deny': 'They will not say whether they hold it',
  'review-outcome': 'Outcome of the review',
  transfer: 'Passed to another authority',
  automatic: 'Automatic reply',
  other: 'What this letter cites',
};

const OUTCOME_WORDS: Readonly<Record<ReviewOutcome, string>> = {
  upheld: 'Review: refusal upheld',
  varied: 'Review: partly changed',
  overturned: 'Review: overturned',
};

/** The heading of one letter: that of its kind, and for a review what it decides, where that is known. */
export function letterWords(letter: {
  readonly kind: LetterKind;
  readonly reviewOutcome: ReviewOutcome | null;
}): string {
  return letter.reviewOutcome === null ? LETTER_WORDS[letter.kind] : OUTCOME_WORDS[letter.reviewOutcome];
}

/** What the reader can most usefully do about a letter. */
export type MainAction = 'review-request' | 'new-request';

/**
 * The main action where a request stands at `stage`. Only the requester can ask for a review, and only in time; a new
 * request is open to everybody. Null while there is nothing that a letter from the reader would help.
 */
export function mainAction(stage: Stage, viewerIsRequester: boolean): MainAction | null {
  switch (stage) {
    case 'review-open':
    case 'review-closing':
      return viewerIsRequester ? 'review-request' : 'new-request';
    case 'review-closed':
    case 'closed':
      return 'new-request';
    case 'review-asked':
    case 'review-late':
    case 'review-done':
      return viewerIsRequester ? null : 'new-request';
    case 'waiting':
    case 'overdue':
    case 'very-overdue':
    case 'clarification-asked':
    case 'answered':
      return null;
  }
}

/** The words on the main action's button: who made the request asks *again*. */
export function actionWords(action: MainAction, viewerIsRequester: boolean): string {
  if (action === 'review-request') return 'Copy review request';
  return viewerIsRequester ? 'Ask again' : 'Copy new request';
}

/** The same where the letter is opened for writing. */
export function writeActionWords(action: MainAction, viewerIsRequester: boolean): string {
  if (action === 'review-request') return 'Write the review request';
  return viewerIsRequester ? 'Ask again' : 'Ask for it yourself';
}

/** The words on the button that opens a letter for writing. */
export function writeWords(template: TemplateId, viewerIsRequester: boolean): string {
  switch (template) {
    case 'review-request':
    case 'new-request':
      return writeActionWords(template, viewerIsRequester);
    case 'overdue':
      return 'Chase the answer';
    case 'review-late':
    case 'review-very-late':
      return 'Chase the review';
    case 'narrowing':
      return 'Ask for less';
    case 'advice':
      return 'Ask how to ask';
    case 'explanation':
      return 'Ask what the refusal means';
    case 'regulator':
      return 'Complain to the Commissioner';
  }
}

/** The words on the button that copies a letter as it is. */
export function copyWords(template: TemplateId): string {
  switch (template) {
    case 'review-request':
      return 'Copy review request';
    case 'overdue':
    case 'review-late':
    case 'review-very-late':
      return 'Copy reminder';
    case 'narrowing':
    case 'new-request':
      return 'Copy new request';
    case 'advice':
    case 'explanation':
      return 'Copy question';
    case 'regulator':
      return 'Copy complaint';
  }
}
