/**
 * What the site's status word tells of a request. `refused` and `given` are results that the applicant recorded; `unsaid` says
 * nothing that the messages do not say better.
 */
export type StatusMeaning =
  | 'waiting'
  | 'overdue'
  | 'very-overdue'
  | 'undelivered'
  | 'clarification'
  | 'refused'
  | 'given'
  | 'review'
  | 'closed'
  | 'unsaid';

/** Every status of WhatDoTheyKnow, as it stands after `request-status-message--`. */
export const SITE_STATUSES: ReadonlyMap<string, StatusMeaning> = new Map<string, StatusMeaning>([
  ['waiting_response', 'waiting'],
  ['waiting_response_overdue', 'overdue'],
  ['waiting_response_very_overdue', 'very-overdue'],
  ['error_message', 'undelivered'],
  ['waiting_clarification', 'clarification'],
  ['rejected', 'refused'],
  ['partially_successful', 'refused'],
  ['not_held', 'refused'],
  ['successful', 'given'],
  ['gone_postal', 'given'],
  ['internal_review', 'review'],
  ['user_withdrawn', 'closed'],
  ['vexatious', 'closed'],
  ['not_foi', 'closed'],
  ['waiting_classification', 'unsaid'],
  ['requires_admin', 'unsaid'],
  ['attention_requested', 'unsaid'],
]);

/** The meaning of a status word; `unsaid` for one that the site did not have when this was written. */
export function statusMeaning(status: string): StatusMeaning {
  return SITE_STATUSES.get(status) ?? 'unsaid';
}
