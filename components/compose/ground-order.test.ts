import { describe, expect, it } from 'vitest';
import { displayOrder, movedTo } from './ground-order';

const list = (ids: string) => ids.split('').map((id) => ({ id }));
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id).join('');

describe('the order in which grounds are shown', () => {
  it.each([
    ['is their own where all are chosen as they stand', 'abcd', 'abcd', 'abcd'],
    ['is their own where one is left out', 'abcd', 'acd', 'abcd'],
    ['is the reader’s', 'abcd', 'dcba', 'dcba'],
    ['has what is not chosen behind the one it follows', 'abcd', 'ca', 'cdab'],
    ['has the first of all first', 'abcd', 'dc', 'abdc'],
    ['knows nothing of grounds that are gone', 'abcd', 'xbax', 'bcda'],
    ['is their own where none is chosen', 'abcd', '', 'abcd'],
  ])('%s', (_, all, chosen, shown) => {
    expect(ids(displayOrder(list(all), chosen.split('')))).toBe(shown);
  });
});

describe('a ground that is moved', () => {
  it.each([
    ['c', 0, 'cabd'],
    ['a', 2, 'bcad'],
    ['a', 99, 'bcda'],
    ['d', -1, 'dabc'],
    ['x', 1, 'abcd'],
  ])('%s to %i', (id, place, shown) => {
    expect(ids(movedTo(list('abcd'), id, place))).toBe(shown);
  });
});
