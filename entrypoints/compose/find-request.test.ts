import { expect, it } from 'vitest';
import type { PageState, RequestState } from '../../utils/messages';
import { findRequest } from './find-request';
import { formAddress } from './form-address';

const URL = 'https://www.whatdotheyknow.com/request/prison_meals';

/** As far as is looked at. */
function stateOf(more: Partial<RequestState> = {}, viewerIsRequester = true): RequestState {
  const request = { urlTitle: 'prison_meals', viewerIsRequester };
  return {
    kind: 'request',
    url: URL,
    page: 'request',
    reviewFormUrl: null,
    request,
    ...more,
  } as RequestState;
}

const THIS = stateOf();
const OTHER = stateOf({ url: `${URL}_2`, request: { ...THIS.request, urlTitle: 'prison_meals_2' } });

it.each<[string, Readonly<Record<number, PageState | null>>, RequestState | null]>([
  ['in the tab it was begun from', { 7: THIS, 8: OTHER }, THIS],
  ['in another tab, where that one has gone on', { 7: OTHER, 8: { kind: 'other' }, 9: THIS }, THIS],
  ['nowhere', { 7: { kind: 'other' }, 8: null, 9: OTHER }, null],
  ['nowhere, where only a page beside it is open', { 7: stateOf({ page: 'followup-form' }) }, null],
])('a request is found %s', async (_, tabs, found) => {
  const find = (tabId: number | null) =>
    findRequest({
      about: { request: 'prison_meals', tabId },
      ask: (id) => Promise.resolve(tabs[id] ?? null),
      tabIds: () => Promise.resolve(Object.keys(tabs).map(Number)),
    });
  expect(await find(7)).toBe(found);
  expect(await find(null)).toBe(found);
});

it.each([
  ['a review, by the site’s own link', 'review-request', stateOf({ reviewFormUrl: `${URL}/x` }), `${URL}/x`],
  ['a review, without that link', 'review-request', stateOf(), `${URL}/followups/new/2?internal_review=1`],
  ['a reminder', 'overdue', stateOf(), `${URL}/followups/new/2`],
  ['a complaint, which goes elsewhere', 'regulator', stateOf(), null],
  ['a reader who did not ask', 'review-request', stateOf({}, false), null],
] as const)('the form for %s', (_, template, state, address) => {
  expect(formAddress(template, state, 'incoming-2')).toBe(address);
});

it('before there is an answer, the form is for any message', () => {
  expect(formAddress('overdue', stateOf(), null)).toBe(`${URL}/followups/new`);
});
