import { expect, it } from 'vitest';
import type { RequestState } from '../../utils/messages';
import { formAddress } from './form-address';

const URL = 'https://www.whatdotheyknow.com/request/prison_meals';

/** As far as is looked at. */
function stateOf(reviewFormUrl: string | null = null, viewerIsRequester = true): RequestState {
  return {
    url: URL,
    reviewFormUrl,
    request: { urlTitle: 'prison_meals', viewerIsRequester },
  } as RequestState;
}

it('belongs to the message that an attached letter came with', () => {
  expect(formAddress('narrowing', stateOf(), 'incoming-2/attach/3')).toBe(
    formAddress('narrowing', stateOf(), 'incoming-2'),
  );
});

it.each([
  ['a review, by the site’s own link', 'review-request', stateOf(`${URL}/x`), `${URL}/x`],
  ['a review, without that link', 'review-request', stateOf(), `${URL}/followups/new/2?internal_review=1`],
  ['a reminder', 'overdue', stateOf(), `${URL}/followups/new/2`],
  ['a complaint, which goes elsewhere', 'regulator', stateOf(), null],
  ['a reader who did not ask', 'review-request', stateOf(null, false), null],
] as const)('the form for %s', (_, template, state, address) => {
  expect(formAddress(template, state, 'incoming-2')).toBe(address);
});

it('before there is an answer, the form is for any message', () => {
  expect(formAddress('overdue', stateOf(), null)).toBe(`${URL}/followups/new`);
});
