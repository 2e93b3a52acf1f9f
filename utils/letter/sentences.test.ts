import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSentences } from './sentences';

const sentencesOf = (text: string): string[] =>
  findSentences(text).all.map(({ start, end }) => text.slice(start, end));

const WIDE = 'This line is as wide as the e-mail program of the council lets any of its lines be';

describe('where a sentence ends', () => {
  it.each([
    ['a full point and a capital', 'We hold it. It is exempt.', ['We hold it.', 'It is exempt.']],
    ['a question mark', 'Do we hold it? We do.', ['Do we hold it?', 'We do.']],
    [
      'a point behind a closing quotation mark',
      'We call it “exempt.” It is.',
      ['We call it “exempt.”', 'It is.'],
    ],
    [
      'a point inside a bracket',
      'We hold it (all of it.) You may see it.',
      ['We hold it (all of it.)', 'You may see it.'],
    ],
    [
      'not a number with a point',
      'It costs 3.50 pounds. That is all.',
      ['It costs 3.50 pounds.', 'That is all.'],
    ],
    [
      'not the point of an address',
      'Write to foi@harbour.example today.',
      ['Write to foi@harbour.example today.'],
    ],
    ['not "s." before a number', 'Under s. 40 it is exempt.', ['Under s. 40 it is exempt.']],
    ['not "reg." before a number', 'Under Reg. 12 it is excepted.', ['Under Reg. 12 it is excepted.']],
    ['not "No." before a number', 'Request No. 12 is closed.', ['Request No. 12 is closed.']],
    ['not a title before a name', 'Write to Dr. Pell today.', ['Write to Dr. Pell today.']],
    [
      'not "e.g." before a name',
      'Some names, e.g. Noor Pell, are out.',
      ['Some names, e.g. Noor Pell, are out.'],
    ],
    ['not an initial', 'Signed by N. Pell for us.', ['Signed by N. Pell for us.']],
    ['not a point with a small letter behind it', 'The dept. holds it.', ['The dept. holds it.']],
    [
      'a sentence that ends in the word I',
      'So do I. The council agrees.',
      ['So do I.', 'The council agrees.'],
    ],
    ['lines that were wrapped stay together', `${WIDE}\nand so it goes on.`, [`${WIDE}\nand so it goes on.`]],
    ['a full line goes on even with a capital below', `${WIDE}\nAct of 2000.`, [`${WIDE}\nAct of 2000.`]],
    [
      'a heading stands alone',
      `${WIDE}.
Section 40
Personal data is out.`,
      [`${WIDE}.`, 'Section 40', 'Personal data is out.'],
    ],
    ['bullets are items', `${WIDE}:\n• names\n• numbers`, [`${WIDE}:`, '• names', '• numbers']],
    [
      'numbered items are items',
      'We refuse:\n1. names\n2) numbers',
      ['We refuse:', '1. names', '2) numbers'],
    ],
    [
      'lettered items are items',
      'We refuse:\n(a) names\n(ii) numbers',
      ['We refuse:', '(a) names', '(ii) numbers'],
    ],
    [
      'questions are items',
      'You asked\nQ1 how many\nQuestion 2 how long',
      ['You asked', 'Q1 how many', 'Question 2 how long'],
    ],
    ['a blank line ends what has no point', 'Dear Noor\n\nwe hold it', ['Dear Noor', 'we hold it']],
    ['a line of blanks is a blank line', 'Dear Noor\n \t \nwe hold it', ['Dear Noor', 'we hold it']],
    ['nothing has no sentences', '', []],
    ['white space has no sentences', ' \n\n\t ', []],
  ])('%s', (_, text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  it('counts paragraphs by blank lines', () => {
    const { all } = findSentences('One. Two.\n\nThree.\n\n\nFour.');
    expect(all.map(({ paragraph }) => paragraph)).toEqual([0, 0, 1, 2]);
  });

  it('cuts what never ends, so that no sentence is long', () => {
    const { all } = findSentences('word '.repeat(5_000));
    expect(all.length).toBeGreaterThan(10);
    expect(Math.max(...all.map(({ start, end }) => end - start))).toBeLessThanOrEqual(1_500);
  });

  it('reads half a million characters in one pass', () => {
    const started = performance.now();
    findSentences('e.g. a line\nA line. '.repeat(25_000));
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});

describe('the sentence at an offset', () => {
  const text = 'We hold it.  It is exempt.';
  it.each([
    ['the first character', 0, 0],
    ['the full point of the first', 10, 0],
    ['between two is the next', 11, 1],
    ['the second', 15, 1],
    ['behind the end is the last', 999, 1],
  ])('%s', (_, offset, index) => {
    expect(findSentences(text).indexAt(offset)).toBe(index);
  });

  it('is 0 where there are none', () => {
    expect(findSentences('').indexAt(3)).toBe(0);
  });
});

describe('whatever the text', () => {
  const letters = fc
    .array(fc.constantFrom('s. ', 'The ', 'act', '. ', '\n', '\n\n', '• ', '1. ', '? ', '”', '“', 'é', ' '), {
      maxLength: 200,
    })
    .map((pieces) => pieces.join(''));

  it('sentences are in order, do not overlap and cover all that is not white space', () => {
    fc.assert(
      fc.property(letters, (text) => {
        let behind = 0;
        for (const { start, end } of findSentences(text).all) {
          expect(start).toBeGreaterThanOrEqual(behind);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(behind, start).trim()).toBe('');
          behind = end;
        }
        expect(text.slice(behind).trim()).toBe('');
      }),
    );
  });
});
