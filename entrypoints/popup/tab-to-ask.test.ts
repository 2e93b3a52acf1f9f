import { expect, it } from 'vitest';
import { tabToAsk } from './tab-to-ask';

it.each([
  ['the active tab', [{ id: 3 }], '', 3],
  ['the tab that the address names', [{ id: 3 }], '?tab=7', 7],
  ['the active tab where the address names nonsense', [{ id: 3 }], '?tab=x', 3],
  ['none where there is no tab', [], '', null],
  ['none where the tab has no id', [{}], '', null],
])('%s', async (_, tabs, search, expected) => {
  expect(await tabToAsk({ query: () => Promise.resolve(tabs) }, search)).toBe(expected);
});
