import { expect, it } from 'vitest';
import { actionWords, letterWords, mainAction } from './letter-words';

it.each([
  ['a refusal', 'refusal', null, 'Refused'],
  ['a review that lets the refusal stand', 'review-outcome', 'upheld', 'Review: refusal upheld'],
  ['a review that changes some of it', 'review-outcome', 'varied', 'Review: partly changed'],
  ['a review that gives it up', 'review-outcome', 'overturned', 'Review: overturned'],
  ['a review that does not tell', 'review-outcome', null, 'Outcome of the review'],
] as const)('%s is headed so', (_, kind, reviewOutcome, words) => {
  expect(letterWords({ kind, reviewOutcome }, 'en')).toBe(words);
});

it.each([
  ['the requester asks for a review in time', 'review-open', true, 'review-request'],
  ['also in the last days', 'review-closing', true, 'review-request'],
  ['a reader can only ask anew', 'review-open', false, 'new-request'],
  ['too late for a review, the requester asks again', 'review-closed', true, 'new-request'],
  ['while the answer is not due there is nothing to send', 'waiting', true, null],
  ['a reader need not wait for somebody else’s review', 'review-asked', false, 'new-request'],
  ['the requester does', 'review-asked', true, null],
] as const)('%s', (_, stage, viewerIsRequester, action) => {
  expect(mainAction(stage, viewerIsRequester)).toBe(action);
});

it.each([
  ['review-request', true, 'Copy review request'],
  ['new-request', true, 'Ask again'],
  ['new-request', false, 'Copy new request'],
] as const)('the button for %s, requester %s', (action, viewerIsRequester, words) => {
  expect(actionWords(action, viewerIsRequester, 'en')).toBe(words);
});
