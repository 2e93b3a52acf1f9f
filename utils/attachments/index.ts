export type {
  AttachmentProblem,
  AttachmentText,
  LetterFileType,
  Place,
  ProblemCode,
  Rectangle,
} from './types';
export { fileKind, type FileKind } from './file-kind';
export { readAttachment, type ReadingOptions } from './read-attachment';
