import type { LetterContents } from './types';

/** The contents of a file that has no pages until it is laid out. */
export function unpaged(text: string): LetterContents {
  return { text, pages: null, places: [] };
}
