import type { RequestState } from '../../utils/messages';
import {
  costFacts,
  draftAdvice,
  draftExplanation,
  draftNarrowing,
  draftNewRequest,
  draftOverdue,
  draftRegulatorLetter,
  draftReviewLate,
  draftReviewRequest,
  reviewReplyBy,
  type RegulatorInput,
  type ReviewGround,
  type TemplateId,
} from '../../utils/review';
import {
  dateOf,
  outcomeDate,
  provisionsIn,
  requestFacts,
  reviewDate,
  type AboutLetter,
} from './request-facts';

/** What the text of a letter is made of. */
export interface TextParts {
  readonly state: RequestState;
  readonly letter: AboutLetter | null;
  /** What it raises, in its order. */
  readonly grounds: readonly ReviewGround[];
  /** Provisions that the reader does not challenge. */
  readonly accepted: readonly string[];
  readonly publicInterest: string;
  /** What only the reader knows. */
  readonly ownWords: string;
}

/** The text of a letter of this kind. */
export function draftText(id: TemplateId, parts: TextParts): string {
  const { state, letter, grounds, publicInterest, ownWords } = parts;
  const facts = requestFacts(state, letter);
  const letterDate = letter?.date ?? null;
  const reasons = { grounds, publicInterest, readerWords: ownWords };
  switch (id) {
    case 'review-request':
      // A draft is made anew whenever it is looked at: it is sent today or looked at again.
      return draftReviewRequest({
        ...facts,
        ...reasons,
        letterDate,
        accepted: parts.accepted,
        replyBy: reviewReplyBy(facts.regime, state.today),
      });
    case 'overdue':
      return draftOverdue({ ...facts, due: answerDue(state) });
    case 'review-late':
      return draftReviewLate({
        ...facts,
        reviewDate: reviewDate(state),
        due: dateOf(state, ['review-reply-due']),
        passed: 'ordinary',
      });
    case 'review-very-late':
      return draftReviewLate({
        ...facts,
        reviewDate: reviewDate(state),
        due: reviewDue(state),
        passed: 'longest',
      });
    case 'narrowing': {
      const cost = costFacts(letter?.analysis.text ?? '');
      return draftNarrowing({ ...facts, letterDate, cost, narrowerRequest: ownWords });
    }
    case 'advice':
      return draftAdvice({ ...facts, readerWords: ownWords });
    case 'explanation':
      return draftExplanation({
        ...facts,
        letterDate,
        provisions: letter === null ? [] : provisionsIn(letter.analysis),
      });
    case 'regulator':
      return draftRegulatorLetter({
        ...facts,
        ...reasons,
        ...whatIsMissing(state),
        letterDate,
        reviewDate: reviewDate(state),
        outcomeDate: outcomeDate(state),
      });
    case 'new-request':
      return draftNewRequest({ ...facts, ownRequest: state.request.viewerIsRequester });
  }
}

function whatIsMissing(state: RequestState): Pick<RegulatorInput, 'about' | 'due'> {
  switch (state.request.stage) {
    case 'waiting':
    case 'overdue':
    case 'very-overdue':
    case 'clarification-asked':
      return { about: 'no-answer', due: answerDue(state) };
    case 'review-asked':
    case 'review-late':
      return { about: 'no-review-outcome', due: reviewDue(state) };
    default:
      return { about: 'refusal', due: null };
  }
}

function answerDue(state: RequestState) {
  return dateOf(state, ['extended-response-due', 'response-due']);
}

function reviewDue(state: RequestState) {
  return dateOf(state, ['review-reply-latest', 'review-reply-due']);
}
