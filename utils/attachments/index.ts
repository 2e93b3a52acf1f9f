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
export { paged, unpaged } from './contents';
export { fileKind, type FileKind } from './file-kind';
export { LARGEST_FILE, LARGEST_FILE_ALLOWED, problem } from './problem';
export { readAttachment, readWith, type LetterReaders, type ReadingOptions } from './read-attachment';
export { attachmentReading } from './schema';
export { TIME_LIMIT } from './time-limit';
