import { expect, it } from 'vitest';
import { unreadableWords } from './unreadable-words';

it('says what is missing in words, each once', () => {
  expect(unreadableWords(['title', 'followupTitle', 'messageBody'])).toEqual([
    'the title of the request',
    'the text of the messages',
  ]);
});

it('has words for what it does not know', () => {
  expect(unreadableWords(['toString', 'somethingNew'])).toEqual(['a part of it']);
});
