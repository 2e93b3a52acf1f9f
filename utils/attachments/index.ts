export type {
  AttachmentProblem,
  AttachmentText,
  BlockKind,
  LetterFileType,
  Place,
  ProblemCode,
  Rectangle,
  TextBlock,
  TextStyle,
} from './types';
export { fileKind, type FileKind } from './file-kind';
export { LARGEST_FILE, LARGEST_FILE_ALLOWED } from './problem';
export { readAttachment, type ReadingOptions } from './read-attachment';
