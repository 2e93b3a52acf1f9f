import { hasLetteredPart } from '../../law';
import type { Tokens } from '../tokens';

const OPENING = new Set(['(', '[', '{', '（']);
const CLOSING = new Set([')', ']', '}', '）']);

export const opens = (word: string): boolean => OPENING.has(word);
export const closes = (word: string): boolean => CLOSING.has(word);

const ORDINAL = /^\d+(?:st|nd|rd|th)$/;

/** `12`, `22A`; not `022`, `2004`, `4th`. */
const PROVISION_NUMBER = /^[1-9]\d{0,2}[a-z]{0,2}$/;

export function isProvisionNumber(word: string): boolean {
  return PROVISION_NUMBER.test(word) && !ORDINAL.test(word);
}

/** What stands in the brackets of a sub-provision: `2`, `3A`, `b`, `ii`, `za`. */
const SUB_ELEMENT = /^(?:\d{1,2}[a-z]{0,2}|[ivx]{1,5}|[a-z]|[a-z]a|a[b-f])$/;

export function isSubElement(word: string): boolean {
  return SUB_ELEMENT.test(word) && !ORDINAL.test(word);
}

/** Letters alone are small (`a`), but for the capitals that may belong to a digit (`3A`). */
export function normaliseElement(tokens: Tokens, index: number): string {
  const written = tokens.written(index);
  return /^\d|^[A-E]$/.test(written) ? written : written.toLowerCase();
}

/**
 * `40(3)(A)(a)` is 40(3A)(a), where the law has such a part; else a capital stands for the small letter, and a letter in
 * the bracket of its digit is a level of its own: `12(4)(B)` and `12(4b)` are 12(4)(b).
 */
export function joinLettered(number: string, elements: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const element of elements) {
    const last = joined.at(-1) ?? '';
    const [, digit = '', letter = ''] = /^(\d)([a-z])$/.exec(element) ?? [];
    if (/^[A-E]$/.test(element) && hasLetteredPart(number, last + element))
      joined[joined.length - 1] = last + element;
    else if (digit !== '' && !hasLetteredPart(number, element.toUpperCase())) joined.push(digit, letter);
    else joined.push(/^\d/.test(element) ? element.toUpperCase() : element.toLowerCase());
  }
  return joined;
}
