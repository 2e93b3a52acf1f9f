export {
  challengedGrounds,
  type ChallengePoint,
  type ChallengedGround,
  type ProvisionLaw,
} from './challenged';
export { draftNewRequest, type NewRequestInput } from './new-request';
export { draftReviewRequest, type ReviewRequestInput } from './review-request';
