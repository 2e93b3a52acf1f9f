import type { Tokens } from '../tokens';

const OPENING = new Set(['(', '[', '{']);
const CLOSING = new Set([')', ']', '}']);

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

/** Letters behind a digit are capitals (`3A`), letters alone are small (`a`). */
export function normaliseElement(tokens: Tokens, index: number): string {
  const written = tokens.written(index);
  if (/^\d/.test(written)) return written.toUpperCase();
  return /^[A-E]$/.test(written) ? written : written.toLowerCase();
}

/** `40(3)(A)(a)` is 40(3A)(a): a capital of its own behind a digit belongs to it. Any other capital is a small letter. */
export function joinLettered(elements: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const element of elements) {
    const last = joined.at(-1);
    if (/^[A-E]$/.test(element) && last !== undefined && /^\d$/.test(last))
      joined[joined.length - 1] = last + element;
    else joined.push(/^[A-Z]$/.test(element) ? element.toLowerCase() : element);
  }
  return joined;
}
