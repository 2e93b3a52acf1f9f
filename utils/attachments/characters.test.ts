import { describe, expect, it } from 'vitest';
import { plainCharacters, withAddress } from './characters';

describe('characters as people type them', () => {
  it.each([
    ['ligatures', 'o\ufb03ce \ufb01rst', 'office first'],
    ['spaces of any width', 'section\u00a031\u2009(1)', 'section 31 (1)'],
    ['hyphens of any kind', '31\u201133 e\u2010mail', '31-33 e-mail'],
    ['marks without width', 'in\u00adfor\u200bma\ufefftion', 'information'],
    ['control characters', 'a\u0000b\u0007', 'ab'],
    ['but not fractions, raised figures, quotation marks and Welsh letters', '3½ m² “ŵ”', '3½ m² “ŵ”'],
  ])('%s', (_, text, expected) => {
    expect(plainCharacters(text)).toBe(expected);
  });
});

describe('a link with its address', () => {
  it.each([
    ['shows it', 'our policy', 'https://a.example/p', 'our policy (https://a.example/p)'],
    ['not twice', 'www.a.example', 'http://www.a.example/', 'www.a.example'],
    [
      'not twice, broken over lines',
      'https://a.example/ long',
      'https://a.example/long',
      'https://a.example/ long',
    ],
    [
      'without the subject of a message',
      'Write',
      'mailto:foi@a.example?subject=FOI',
      'Write (foi@a.example)',
    ],
    ['only where it leads to a page', 'here', 'javascript:alert(1)', 'here'],
    ['not within the file', 'Annex A', '#annex', 'Annex A'],
  ])('%s', (_, words, address, expected) => {
    expect(withAddress(words, address)).toBe(expected);
  });
});
