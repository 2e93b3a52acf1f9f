import type { AttachmentText } from '../../utils/attachments';

/** A citation to be marked in a letter. */
export interface LetterMark {
  /** Unique within the letter. */
  readonly id: string;
  /** UTF-16 offsets into the letter's text. */
  readonly start: number;
  readonly end: number;
  /** The citation's provisions joined by `"; "`. */
  readonly provisions: string;
  /** Names the line style. */
  readonly kind: string;
  readonly possible: boolean;
  /** True for a first mention, which keyboard and screen reader stop at. */
  readonly first: boolean;
}

/** A letter as it is shown, whatever it is shown as. */
export interface LetterSurface {
  /**
   * Puts these marks in the place of those there are.
   * @returns the elements of each mark by its id, in reading order
   */
  readonly mark: (
    reading: AttachmentText,
    marks: readonly LetterMark[],
  ) => ReadonlyMap<string, readonly HTMLElement[]>;
  /** Brings a stretch of the letter into view and lights it; one stretch is lit at a time. */
  readonly light: (reading: AttachmentText, start: number, end: number) => void;
}
