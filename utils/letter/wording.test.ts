import { describe, expect, it } from 'vitest';
import { near, oneOf } from './wording';

const askedNear = near(/\byou\b/gi, 10, /\basked\b/i);

describe('two phrases near each other', () => {
  it.each([
    ['side by side', 'What you asked us', { 0: 'you asked', index: 5 }],
    ['over a line break', 'you\nasked', { 0: 'you\nasked', index: 0 }],
    ['as far apart as allowed', 'you 12345678 asked', { 0: 'you 12345678 asked', index: 0 }],
    ['one character too far', 'you 123456789 asked', null],
    ['the wrong way round', 'asked by you', null],
    ['a later first phrase', 'you and then again you asked', { 0: 'you asked', index: 19 }],
    ['the first alone', 'you wrote', null],
  ])('%s', (_, text, expected) => {
    expect(askedNear.exec(text)).toEqual(expected);
    expect(askedNear.test(text)).toBe(expected !== null);
  });

  it('start afresh every time', () => {
    expect([askedNear.test('you asked'), askedNear.test('you asked')]).toEqual([true, true]);
  });

  it('do not take long on a text full of first phrases', () => {
    const started = performance.now();
    expect(askedNear.test('you '.repeat(100_000))).toBe(false);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('one of several wordings', () => {
  const either = oneOf(/\brefused\b/, askedNear);
  it.each([
    ['the first', 'it was refused', 'refused'],
    ['the second', 'what you asked', 'you asked'],
    ['the one listed first, wherever it stands', 'what you asked was refused', 'refused'],
    ['none', 'it is here', null],
  ])('%s', (_, text, expected) => {
    expect(either.exec(text)?.[0] ?? null).toBe(expected);
    expect(either.test(text)).toBe(expected !== null);
  });
});
