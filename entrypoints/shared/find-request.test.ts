import { expect, it } from 'vitest';
import type { PageState, RequestState } from '../../utils/messages';
import { findRequest } from './find-request';

const URL = 'https://www.whatdotheyknow.com/request/prison_meals';

/** As far as is looked at. */
function stateOf(more: Partial<RequestState> = {}): RequestState {
  const request = { urlTitle: 'prison_meals', viewerIsRequester: true };
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
