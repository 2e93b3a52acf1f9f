/** The level that an element belongs to: (2), then (a), then (ii). */
export type ElementLevel = 'digit' | 'letter' | 'roman';

const ROMAN = /^[ivx]+$/;

/**
 * Tells `(i)` the letter from `(i)` the numeral by the company it keeps.
 * @param element in lower case
 * @param previous the element before it in the same chain, or `null`
 */
export function levelOf(element: string, previous: string | null): ElementLevel {
  if (/^\d/.test(element)) return 'digit';
  if (!ROMAN.test(element)) return 'letter';
  if (previous !== null && element.length === 1 && followsInAlphabet(previous, element)) return 'letter';
  return 'roman';
}

function followsInAlphabet(previous: string, element: string): boolean {
  return previous.length === 1 && previous.charCodeAt(0) + 1 === element.charCodeAt(0);
}
