import { describe, expect, it } from 'vitest';
import { findQuestionNames } from './question-names';

/** The labels named, one list for each naming. */
const namedIn = (words: string, known: readonly string[] = []) =>
  findQuestionNames(words, new Set(known)).map(({ labels }) => labels);

describe('questions named in words', () => {
  it.each([
    ['one', 'With regard to question 3, it is exempt.', [['3']]],
    ['several', 'In respect of questions 2 and 4 we are withholding it.', [['2', '4']]],
    ['by a letter', 'Your answer to Q4 is below.', [['4']]],
    ['by letters', 'Qs 1-3 are answered.', [['1', '2', '3']]],
    ['with a part', 'Question 2(b) falls under section 43.', [['2b']]],
    ['as a query', 'As to query 2, none.', [['2']]],
    ['in Welsh', 'O ran cwestiwn 3, nid ydym yn ei dal.', [['3']]],
    ['in Welsh, several', 'Byddai ateb cwestiynau 1 a 2 yn cymryd gormod.', [['1', '2']]],
    ['as a part of the request', 'For part b of your request section 40(2) applies.', [['b']]],
    ['as points of an e-mail', 'Points 1 and 2 of your e-mail are exempt.', [['1', '2']]],
    ['by its place', 'Your first question is refused; the third question is not.', [['1'], ['3']]],
    ['twice in a sentence', 'Question 1 is answered and question 2 is exempt.', [['1'], ['2']]],
    ['not a part of the Act', 'Part 2 of the Act applies, and part 4 of Schedule 3.', []],
    ['not a point in general', 'There is no point 3 in it.', []],
    ['not the quarter of a year', 'The figures for Q3 2023 and 2022 Q4 are held.', []],
    ['not a number of questions', 'The 3 questions are answered.', []],
    ['not a date', 'We had your request 12 May.', []],
    ['not a reference', 'This is request 20240031.', []],
    ['not the word "a"', 'They question a third, and query a fourth.', []],
    ['not the word "a" behind one', 'To question 2, a link is the answer.', [['2']]],
    ['a part named by the letter a', 'Part a of your request is exempt.', [['a']]],
  ])('%s', (_, words, expected) => {
    expect(namedIn(words)).toEqual(expected);
  });

  it.each([
    ['a part that the letter’s list has', 'Section 40(2) applies to request 3.', ['1', '2', '3'], [['3']]],
    ['a part that it does not have', 'Section 40(2) applies to request 4.', ['1', '2', '3'], []],
    ['a part of the Act, whatever the list has', 'Part 2 of the Act applies.', ['1', '2'], []],
    ['days, whatever the list has', 'It is an item 20 working days old.', ['20'], []],
  ])('%s', (_, words, known, expected) => {
    expect(namedIn(words, known)).toEqual(expected);
  });
});
