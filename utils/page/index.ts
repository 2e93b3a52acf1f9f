/** Reading WhatDoTheyKnow's pages, and putting marks into them and taking them out. The only room that touches the site's DOM. */
export type * from './types';
export { pageLanguage, readPage, type KnownPage } from './read-page';
export { readReviewFormUrl } from './read-request';
export { SELECTORS, type SelectorName } from './selectors';
export {
  CARD_TAG,
  insertCard,
  messagePlaces,
  PANEL_TAG,
  removeLeftovers,
  SUMMARY_TAG,
  type MessagePlace,
} from './places';
export {
  ATTACHMENT_TAG,
  attachmentPlaces,
  letterAttachments,
  type AttachmentPlace,
  type LetterAttachment,
} from './attachments';
export { followupForm, OFFER_TAG, type FollowupForm } from './followup-form';
export { lightSentence, unlightSentence } from './lit-sentence';
export { mapLetter, type LetterBody } from './letter-body';
export { MARK_TAG, putMarks, type Mark, type PlacedMarks } from './marks';
