import { describe, expect, it } from 'vitest';
import { counted, inWords, languageOf, shownLanguage, softened } from '.';

describe('the language of what is around', () => {
  it.each([
    ['the site in Welsh', 'cy', 'cy'],
    ['a browser in Welsh as spoken in Britain', 'cy-GB', 'cy'],
    ['another way to write it', 'CY', 'cy'],
    ['the site in English', 'en', 'en'],
    ['a language that only begins alike', 'cyx', 'en'],
    ['a language that there are no words for', 'fr', 'en'],
    ['no language named', null, 'en'],
    ['an empty name', '', 'en'],
  ] as const)('%s', (_, tag, language) => {
    expect(languageOf(tag)).toBe(language);
  });

  it.each([
    ['site', 'cy', 'cy'],
    ['site', 'en', 'en'],
    ['en', 'cy', 'en'],
    ['cy', 'en', 'cy'],
  ] as const)('chosen %s, around %s, shows %s', (choice, around, language) => {
    expect(shownLanguage(choice, around)).toBe(language);
  });
});

describe('Welsh words', () => {
  it.each([
    ['dydd Mawrth', 'ddydd Mawrth'],
    ['Deddf Rhyddid Gwybodaeth', 'Ddeddf Rhyddid Gwybodaeth'],
    ['Rheoliadau', 'Reoliadau'],
    ['gofyn', 'ofyn'],
    ['Gwybodaeth', 'Wybodaeth'],
    ['cwyno', 'gwyno'],
    ['talu', 'dalu'],
    ['llys', 'lys'],
    ['chwilio', 'chwilio'],
    ['apelio', 'apelio'],
    ['', ''],
  ])('%s softens to %s', (word, soft) => {
    expect(softened(word)).toBe(soft);
  });

  it.each([
    [1, 'cais', '1 cais'],
    [2, 'cais', '2 gais'],
    [3, 'cais', '3 chais'],
    [6, 'cofnod', '6 chofnod'],
    [3, 'marc', '3 marc'],
    [7, 'cais', '7 cais'],
    [2, 'diwrnod', '2 ddiwrnod'],
    [2, 'adran', '2 adran'],
  ])('%i of %s', (count, noun, words) => {
    expect(counted(count, noun)).toBe(words);
  });
});

it.each([
  [[], 'en', ''],
  [['a'], 'en', 'a'],
  [['a', 'b', 'c'], 'en', 'a, b and c'],
  [['31', '24'], 'cy', '31 a 24'],
  [['31', '12'], 'cy', '31 ac 12'],
  [['1', '8'], 'cy', '1 ac 8'],
  [['Cymru a Lloegr', 'yr Alban'], 'cy', 'Cymru a Lloegr ac yr Alban'],
  [['(1)(a)', '(b)'], 'cy', '(1)(a) a (b)'],
] as const)('%j in %s', (items, language, words) => {
  expect(inWords(items, language)).toBe(words);
});

it('joins what may be chosen', () => {
  expect([inWords(['a', 'b'], 'en', 'or'), inWords(['a', 'b'], 'cy', 'or')]).toEqual(['a or b', 'a neu b']);
});
