import { expect, it } from 'vitest';
import { choiceId, citationId, findingId, requestKey } from '.';

const CITATIONS = [
  { provisions: ['FOIA s31', 'FOIA s24'] },
  { provisions: ['FOIA s21'] },
  { provisions: ['FOIA s31', 'FOIA s24'] },
];

it('each mention can be put aside by itself', () => {
  const ids = CITATIONS.map((_, index) => citationId('incoming-7', CITATIONS, index));
  expect(ids).toEqual([
    'incoming-7 FOIA s31; FOIA s24 #1',
    'incoming-7 FOIA s21 #1',
    'incoming-7 FOIA s31; FOIA s24 #2',
  ]);
});

it('a mention keeps its name when more of the letter is shown below it', () => {
  const unfolded = [...CITATIONS, { provisions: ['FOIA s21'] }];
  expect(citationId('incoming-7', unfolded, 1)).toBe(citationId('incoming-7', CITATIONS, 1));
});

it('all mentions of the same provisions are chosen together, in their own letter only', () => {
  const [first, other, third] = CITATIONS.map((citation) => choiceId('incoming-7', citation));
  expect(first).toBe(third);
  expect(first).not.toBe(other);
  expect(choiceId('incoming-8', { provisions: ['FOIA s21'] })).not.toBe(other);
});

it('a finding is put aside in its own letter, for its own provisions', () => {
  const ids = [['FOIA s31'], ['FOIA s24'], []].map((provisions) =>
    findingId('incoming-7', { id: 'no-subsection', provisions }),
  );
  expect(ids[0]).toBe('incoming-7 no-subsection FOIA s31');
  expect(new Set(ids).size).toBe(3);
});

it.each([
  [
    'a request by its title in the address',
    'https://www.whatdotheyknow.com/request/prison_meals',
    'prison_meals',
    'prison_meals',
  ],
  [
    'a secret link, which has no title, by its path',
    'https://www.whatdotheyknow.com/r/abc123',
    '',
    '/r/abc123',
  ],
])('%s', (_, url, urlTitle, key) => {
  expect(requestKey(url, { urlTitle })).toBe(key);
});
