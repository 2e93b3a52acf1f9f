import type { LetterKind, Stage } from '../../utils/analysis';
import { LETTER_WORDS } from '../letter-words';

/** Where the request stands, as one line. `letterKind` is that of the answer; null where there is none yet. */
export function standing(stage: Stage, letterKind: LetterKind | null, viewerIsRequester: boolean): string {
  const answer = letterKind === null || letterKind === 'other' ? 'Answered' : LETTER_WORDS[letterKind];
  switch (stage) {
    case 'waiting':
      return 'Waiting for an answer';
    case 'overdue':
      return 'The answer is late';
    case 'very-overdue':
      return 'The answer is very late';
    case 'clarification-asked':
      return 'They asked for clarification';
    case 'answered':
      return answer;
    case 'review-open':
      return `${answer}: ${viewerIsRequester ? 'you can ask for a review' : 'a review can be asked for'}`;
    case 'review-closing':
      return `${answer}: not long left to ask for a review`;
    case 'review-closed':
      return `${answer}: the time to ask for a review is over`;
    case 'review-asked':
      return 'Waiting for the outcome of the review';
    case 'review-late':
      return 'The outcome of the review is late';
    case 'review-done':
      return 'The review is finished';
    case 'closed':
      return 'This request is closed';
  }
}
