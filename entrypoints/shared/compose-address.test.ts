import { expect, it } from 'vitest';
import { composeAddress, readComposeAddress, type ComposeAddress } from './compose-address';

it.each<[string, ComposeAddress]>([
  ['a letter of a request', { request: 'prison_meals', letter: 'incoming-2', tabId: 7 }],
  ['a request by secret link', { request: '/r/abc&d=1', letter: null, tabId: null }],
])('%s comes back as it was', (_, about) => {
  const address = composeAddress(about);
  expect(address).toMatch(/^\/compose\.html\?/);
  expect(readComposeAddress(address.slice(address.indexOf('?')))).toEqual(about);
});

it.each(['', '?letter=incoming-2', '?request='])('%j names no request', (query) => {
  expect(readComposeAddress(query)).toBeNull();
});

it('a tab that is no number is none', () => {
  expect(readComposeAddress('?request=a&tab=x7')?.tabId).toBeNull();
});
