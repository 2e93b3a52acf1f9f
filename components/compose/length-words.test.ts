import { expect, it } from 'vitest';
import { lengthInWords } from './length-words';

it.each([
  ['', '0 words. 250 to 500 is usual.'],
  [' Dear ', '1 word. 250 to 500 is usual.'],
  ['Dear Council,\n\nPlease  look again.\n', '5 words. 250 to 500 is usual.'],
])('of %j', (text, words) => {
  expect(lengthInWords(text)).toBe(words);
});
