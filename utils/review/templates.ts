import type { Stage } from '../deadlines';
import { REGIME_FACTS, type Regime } from '../law';
import { NEIGHBOUR_WORDING } from './neighbour-wording';
import type { Template, TemplateFacts, TemplateId } from './types';

/** The letters that fit where a request stands, the best one first; somebody else's request leaves one's own to make. */
export function templatesFor(stage: Stage, facts: TemplateFacts): Template[] {
  const ids = facts.viewerIsRequester ? forRequester(stage, facts) : forReader(stage);
  return ids.map((id) => ({ id, title: titleOf(id, facts.regime), about: aboutOf(id, facts) }));
}

/** The one letter that fits best; null where nothing is to be done but wait. */
export function templateFor(stage: Stage, facts: TemplateFacts): Template | null {
  return templatesFor(stage, facts)[0] ?? null;
}

function forRequester(stage: Stage, facts: TemplateFacts): TemplateId[] {
  // Scotland's Commissioner takes no application before a review, silence or not.
  const afterSilence: TemplateId[] = NEIGHBOUR_WORDING[facts.regime].alwaysReviewFirst ? [] : ['regulator'];
  const aboutAnswer: TemplateId[] = [
    ...(facts.refusedForCost ? (['narrowing'] as const) : []),
    ...(facts.reliesOnProvision ? (['explanation'] as const) : []),
    'advice',
  ];
  switch (stage) {
    case 'waiting':
      return [];
    case 'clarification-asked':
      return ['advice'];
    case 'overdue':
      return ['overdue', ...afterSilence];
    case 'very-overdue':
      return [...afterSilence, 'overdue'];
    case 'answered':
      return ['review-request', ...aboutAnswer];
    case 'review-open':
    case 'review-closing':
      return ['review-request', ...aboutAnswer];
    case 'review-closed':
      return ['new-request', ...aboutAnswer];
    case 'review-asked':
      return [];
    case 'review-late':
      return lateReview(facts);
    case 'review-done':
      return ['regulator', ...(facts.refusedForCost ? (['narrowing'] as const) : []), 'new-request'];
    case 'closed':
      return ['new-request'];
  }
}

function lateReview({ regime, longestReviewTimePassed }: TemplateFacts): TemplateId[] {
  const { reviewTime } = NEIGHBOUR_WORDING[regime];
  if (reviewTime.ordinary === reviewTime.longest) return ['review-late', 'regulator'];
  return longestReviewTimePassed ? ['review-very-late', 'regulator'] : ['review-late'];
}

function forReader(stage: Stage): TemplateId[] {
  switch (stage) {
    case 'waiting':
    case 'clarification-asked':
    case 'overdue':
      return [];
    default:
      return ['new-request'];
  }
}

const REVIEW_TITLES: Readonly<Record<Regime, string>> = {
  FOIA: 'Request for an internal review',
  FOISA: 'Requirement for review',
  EIR: 'Representations and request for a review',
  EISR: 'Request for a review',
};

function titleOf(id: TemplateId, regime: Regime): string {
  const { regulator } = REGIME_FACTS[regime];
  const { alwaysReviewFirst } = NEIGHBOUR_WORDING[regime];
  switch (id) {
    case 'review-request':
      return REVIEW_TITLES[regime];
    case 'overdue':
      return alwaysReviewFirst ? `${REVIEW_TITLES[regime]}: no answer` : 'Reminder: the answer is late';
    case 'review-late':
      return 'Reminder: the review is late';
    case 'review-very-late':
      return 'Second reminder: the review is late';
    case 'narrowing':
      return 'A narrower request';
    case 'advice':
      return 'Question how to ask';
    case 'explanation':
      return 'Question what the refusal means';
    case 'regulator':
      return `${alwaysReviewFirst ? 'Application' : 'Complaint'} to the ${regulator.name}`;
    case 'new-request':
      return 'A new request';
  }
}

function aboutOf(id: TemplateId, { regime, viewerIsRequester }: TemplateFacts): string {
  const { alwaysReviewFirst } = NEIGHBOUR_WORDING[regime];
  switch (id) {
    case 'review-request':
      return 'Asks the authority to look again at its answer.';
    case 'overdue':
      return alwaysReviewFirst
        ? 'Asks for a review because no answer has come; the Commissioner can be turned to only after that.'
        : 'Asks for the answer, and says when it was due.';
    case 'review-late':
      return 'Asks for the outcome of the review, and says when it was due.';
    case 'review-very-late':
      return 'Asks once more, before the Commissioner is turned to.';
    case 'narrowing':
      return 'Asks for less after a refusal for cost, or asks what would be possible.';
    case 'advice':
      return 'Asks what is held and how best to ask for it.';
    case 'explanation':
      return 'Asks what a provision means for this information, without a review.';
    case 'regulator':
      return 'Text to paste into the Commissioner’s form or an e-mail, with a list of what to attach.';
    case 'new-request':
      return viewerIsRequester
        ? 'Asks for the same information again, as it stands now.'
        : 'Asks for the same information yourself.';
  }
}
