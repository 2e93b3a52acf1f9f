/** The kinds of file that a letter can be read from. */
export type LetterFileType = 'pdf' | 'docx' | 'rtf' | 'txt';

/** Upright, in points (1/72 inch) from the page's top left corner as it is shown. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a stretch of the text stands on a page. Offsets are UTF-16 code units of the text. */
export interface Place {
  readonly start: number;
  readonly end: number;
  /** Counted from 1. */
  readonly page: number;
  readonly rectangle: Rectangle;
}

export type BlockKind = 'paragraph' | 'heading' | 'item' | 'table';

/** A stretch of the text that is shown as one. Offsets are UTF-16 code units of the text. */
export interface TextBlock {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
}

/** A stretch of the text within one block that the letter's writer set off. */
export interface TextStyle {
  readonly style: 'bold' | 'italic' | 'underline';
  readonly start: number;
  readonly end: number;
}

/** The text of a letter, paragraphs apart by an empty line, a table's rows by a line end and its cells by a tab. */
export interface AttachmentText {
  readonly kind: 'text';
  readonly type: LetterFileType;
  readonly text: string;
  /** Pages of a PDF; null for files that have none until they are laid out. */
  readonly pages: number | null;
  /** In the order of the text, without overlap; empty for files without pages. */
  readonly places: readonly Place[];
  /**
   * What stands between empty space, in the order of the text, without overlap; together all of the text that is not
   * white space. An item's mark ("•", "2.") is part of it; a table's rows are its lines, its cells apart by tabs. Empty
   * for a PDF, which is shown as it looks.
   */
  readonly blocks: readonly TextBlock[];
  /** By where they start; different styles may overlap. Empty for files that know none, and for a PDF. */
  readonly styles: readonly TextStyle[];
}

/** What a file says, without what kind of file it is. */
export type LetterContents = Omit<AttachmentText, 'kind' | 'type'>;

/** Reads a file of one type; throws `UnreadableFile` where it cannot, and any error where the file is damaged. */
export type LetterReader = (bytes: Uint8Array, signal: AbortSignal) => Promise<LetterContents>;

export type ProblemCode =
  | 'empty'
  | 'too-large'
  | 'too-many-pages'
  | 'old-word'
  | 'open-document'
  | 'spreadsheet'
  | 'presentation'
  | 'image'
  | 'archive'
  | 'web-page'
  | 'unknown-type'
  | 'password'
  | 'broken'
  | 'no-text'
  | 'garbled'
  | 'too-slow'
  | 'stopped';

/** Why a file gives no text: a stable code, and one sentence for the reader. */
export interface AttachmentProblem {
  readonly kind: 'problem';
  readonly code: ProblemCode;
  readonly sentence: string;
}
