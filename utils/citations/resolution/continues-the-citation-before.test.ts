import { describe } from 'vitest';
import { table } from './testing';

describe('continues-the-citation-before', () => {
  table('continues-the-citation-before', [
    ['by virtue of', 'Withheld under s.40(2)(a) by virtue of 40(3A)(a) of it.', 'FOIA s40(3A)(a)'],
    ['read together with', 'S31(1)(g) together with 31(2)(c) applies.', 'FOIA s31(2)(c)'],
    ['the first number has nothing before it', '31(2)(c) is a reference of some kind.', null],
  ]);
});
