export {
  challengedGrounds,
  type ChallengePoint,
  type ChallengedGround,
  type ProvisionLaw,
} from './challenged';
export { draftNewRequest, type NewRequestInput } from './new-request';
export { reviewAddressNote, type ReviewAddressInput, type ReviewAddressNote } from './review-address';
export { draftReviewRequest, type ReviewRequestInput } from './review-request';
