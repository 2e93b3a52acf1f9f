export type {
  AttachmentProblem,
  AttachmentText,
  LetterFileType,
  Place,
  ProblemCode,
  Rectangle,
} from './types';
export { fileKind, type FileKind } from './file-kind';
export { LARGEST_FILE, problem } from './problem';
export { readAttachment, readWith, type LetterReaders, type ReadingOptions } from './read-attachment';
export { attachmentReading } from './schema';
export { TIME_LIMIT } from './time-limit';
export { unpaged } from './unpaged';
