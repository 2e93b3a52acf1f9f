import { describe, expect, it } from 'vitest';
import { LABEL_LIST, orderOf, readLabels } from './question-labels';

describe('the labels of a list', () => {
  it.each([
    ['one', '2', ['2']],
    ['with a letter', '2b', ['2b']],
    ['with a letter in brackets', '2 (b)', ['2b']],
    ['with a Roman number in brackets', '4(ii)', ['4ii']],
    ['letters alone', '(a) and (c)', ['a', 'c']],
    ['joined by an ampersand', '1 & 2', ['1', '2']],
    ['joined by commas and "and"', '1, 3 and 4', ['1', '3', '4']],
    ['joined in Welsh', '1 a 2', ['1', '2']],
    ['from … to', '1 to 4', ['1', '2', '3', '4']],
    ['with a dash', '2-4', ['2', '3', '4']],
    ['with spaces around the dash', '1 – 3', ['1', '2', '3']],
    ['from letter to letter', '(a) to (c)', ['a', 'b', 'c']],
    ['a range that runs backwards', '4-2', ['4', '2']],
    ['a range too long for questions', '1 to 90', ['1', '90']],
    ['the same twice', '1, 1', ['1']],
  ])('%s', (_, list, expected) => {
    expect(new RegExp(`^${LABEL_LIST}$`, 'i').test(list)).toBe(true);
    expect(readLabels(list)).toEqual(expected);
  });

  it.each([
    ['a day', '20th'],
    ['a decimal', '3.5'],
    ['a reference', '24/557'],
    ['a long number', '2024'],
    ['a word', 'about'],
  ])('%s is no label', (_, words) => {
    expect(new RegExp(`^${LABEL_LIST}$`, 'i').test(words)).toBe(false);
  });
});

it.each([
  ['3', 3],
  ['c', 3],
  ['2b', null],
])('the place of %s in its list', (label, order) => {
  expect(orderOf(label)).toBe(order);
});
