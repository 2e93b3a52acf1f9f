export { costFacts } from './cost-facts';
export { draftExplanation } from './explanation';
export { draftAdvice, draftNarrowing } from './narrowing';
export { draftNewRequest, type NewRequestInput } from './new-request';
export { draftOverdue, draftReviewLate } from './overdue';
export { draftRegulatorLetter } from './regulator';
export { reviewReplyBy } from './reply-by';
export { acceptedProvisions } from './accepted-provisions';
export { reviewGrounds } from './review-grounds';
export { draftReviewRequest } from './review-request';
export { strongerNotes, type StrongerInput } from './stronger-notes';
export { publicInterestPrompts } from './subjects';
export { templateFor, templatesFor } from './templates';
export type {
  AdviceInput,
  CostFacts,
  ExplanationInput,
  GroundStrength,
  LawOf,
  NarrowingInput,
  OverdueInput,
  ProvisionLaw,
  PublicInterestPrompts,
  RegulatorInput,
  RequestFacts,
  ReviewFinding,
  ReviewGround,
  ReviewLateInput,
  ReviewRequestInput,
  ReviewedLetter,
  Template,
  TemplateFacts,
  TemplateId,
} from './types';
