import type { PdfText } from './pdf';
import type { LetterContents } from './types';
import type { WrittenDocument } from './written-document';

/** The contents of a file that is shown as it looks. */
export function paged(text: PdfText): LetterContents {
  return { ...text, blocks: [], styles: [] };
}

/** The contents of a file that has no pages until it is laid out. */
export function unpaged(document: WrittenDocument): LetterContents {
  return { ...document, pages: null, places: [] };
}
