import { describe, expect, it } from 'vitest';
import { tokenize } from '../tokens';
import { findActs } from '.';

describe('a mention', () => {
  it.each([
    ['of a name stands by itself', 'FOIA', false],
    ['of "the Act" stands by reference', 'the Act', true],
  ])('%s', (_why, text, byReference) => {
    expect(findActs(tokenize(text), false)).toMatchObject([{ byReference }]);
  });

  it('says whether the law was named with its year', () => {
    const found = findActs(tokenize('FOIA 2000, then FOIA'), false).map(({ act }) => act);
    expect(found).toMatchObject([{ dated: true }, { dated: false }]);
  });
});
