import type { LetterKind, ReviewOutcome, Stage } from '../utils/analysis';
import type { TemplateId } from '../utils/review';
import type { Language } from '../utils/language';
import { LETTERS, OTHER_LETTERS } from './words/letters';

/** The heading of one letter: that of its kind, and for a review what it decides, where that is known. */
export function letterWords(
  letter: { readonly kind: LetterKind; readonly reviewOutcome: ReviewOutcome | null },
  language: Language,
): string {
  const { kinds, outcomes } = LETTERS[language];
  return letter.reviewOutcome === null ? kinds[letter.kind] : outcomes[letter.reviewOutcome];
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
export function actionWords(action: MainAction, viewerIsRequester: boolean, language: Language): string {
  const words = LETTERS[language];
  if (action === 'review-request') return words.copyReviewRequest;
  return viewerIsRequester ? words.askAgain : words.copyNewRequest;
}

/** The words on the button that opens one of these letters for writing. */
export function writeActionWords(action: MainAction, viewerIsRequester: boolean, language: Language): string {
  const { write, askAgain } = LETTERS[language];
  return action === 'new-request' && viewerIsRequester ? askAgain : write[action];
}

/** The words on the button that opens any letter for writing. */
export function writeWords(template: TemplateId, viewerIsRequester: boolean, language: Language): string {
  return template === 'review-request' || template === 'new-request'
    ? writeActionWords(template, viewerIsRequester, language)
    : OTHER_LETTERS[language].write[template];
}

/** The words on the button that copies a letter as it is. */
export function copyWords(template: TemplateId, language: Language): string {
  return OTHER_LETTERS[language].copy[template];
}
