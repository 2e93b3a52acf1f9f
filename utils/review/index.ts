export {
  challengedGrounds,
  type ChallengePoint,
  type ChallengedGround,
  type ProvisionLaw,
} from './challenged';
export { draftNewRequest, type NewRequestInput } from './new-request';
export { draftReviewRequest, type ReviewRequestInput } from './review-request';
export type {
  AdviceInput,
  CostFacts,
  ExplanationInput,
  GroundStrength,
  LawOf,
  NarrowingInput,
  OverdueInput,
  PublicInterestPrompts,
  RegulatorInput,
  RequestFacts,
  ReviewFinding,
  ReviewGround,
  ReviewLateInput,
  ReviewedLetter,
  Template,
  TemplateFacts,
  TemplateId,
} from './types';
