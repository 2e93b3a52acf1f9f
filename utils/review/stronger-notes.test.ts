import { describe, expect, it } from 'vitest';
import { reviewGrounds, strongerNotes, type StrongerInput } from './index';
import { LETTERS, findingIn, lawOf } from './samples';

const letter = LETTERS.FOISA;
const grounds = reviewGrounds(
  { ...letter, findings: [findingIn(letter.text, 'exemption-not-argued', 'strong', 'section 30(b)(i)')] },
  lawOf,
);
const notes = (changes: Partial<StrongerInput>): string[] =>
  strongerNotes({
    regime: 'FOISA',
    grounds,
    chosen: grounds.map(({ id }) => id),
    publicInterest: 'The school closed.',
    readerWords: 'See page 9.',
    ...changes,
  });

describe('what would make a draft stronger', () => {
  it.each([
    ['nothing, where all is said', {}, []],
    [
      'the matter, where nothing is said',
      { chosen: [], publicInterest: '', readerWords: ' ' },
      [/law asks for that/, /Not ticked/],
    ],
    ['what is strong and not ticked', { chosen: [] }, [/Section 30/]],
    ['the public interest', { publicInterest: ' \n' }, [/public interest/]],
    [
      'what only the reader knows',
      { regime: 'FOIA', grounds: [], chosen: [], readerWords: '' },
      [/only you know/],
    ],
  ] as const)('%s', (_, changes, expected) => {
    const given = notes(changes);
    expect(given).toHaveLength(expected.length);
    expected.forEach((pattern, index) => {
      expect(given[index]).toMatch(pattern);
    });
  });
  it('fewer points, where there are too many to read', () => {
    const long = grounds.map((ground) => ({ ...ground, paragraph: 'word '.repeat(401) }));
    expect(notes({ grounds: long })).toEqual([expect.stringContaining('long letter')]);
  });
});
