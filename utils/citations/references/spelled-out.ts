import type { Tokens } from '../tokens';
import type { ReadNumber } from './number';

const ONES = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** "section four", "section twenty-one". */
export function readSpelledOut(tokens: Tokens, index: number): ReadNumber | null {
  const value = numberFromWord(tokens.word(index));
  if (value === null) return null;
  const hyphen = /^[-‑–]$/.test(tokens.word(index + 1)) ? 1 : 0;
  const ones = value >= 20 ? numberFromWord(tokens.word(index + 1 + hyphen)) : null;
  if (ones !== null && ones < 10) {
    return { number: String(value + ones), next: index + 2 + hyphen };
  }
  return { number: String(value), next: index + 1 };
}

/** The value of a number word of one part ("twelve", "forty"), or `null`. */
function numberFromWord(word: string): number | null {
  const one = ONES.indexOf(word);
  if (one >= 0) return one + 1;
  const ten = TENS.indexOf(word);
  return ten >= 0 ? (ten + 2) * 10 : null;
}
