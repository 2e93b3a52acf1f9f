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
export { readAttachment, type ReadingOptions } from './read-attachment';
