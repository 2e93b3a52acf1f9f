import type { AttachmentProblem, ProblemCode } from './types';

/** Bytes beyond which a file is opened only if the reader, once asked, wants it. */
export const LARGEST_FILE = 25 * 1024 * 1024;

/** Bytes beyond which a file is never opened: reading takes several times as much memory. */
export const LARGEST_FILE_ALLOWED = 100 * 1024 * 1024;

/** Pages beyond which a PDF is not read: longer than any letter with its annexes. */
export const MOST_PAGES = 500;

const SENTENCES: Readonly<Record<ProblemCode, string>> = {
  empty: 'This file is empty.',
  'too-large': 'This file is too large to be read here.',
  'too-many-pages': `This file has more than ${MOST_PAGES} pages, too many to be read here.`,
  'old-word': 'This is a Word file in the format used before 2007, which cannot be read here.',
  'open-document': 'This is an OpenDocument file, which cannot be read here.',
  spreadsheet: 'This is a spreadsheet, not a letter.',
  presentation: 'This is a presentation, not a letter.',
  image: 'This is a picture, and the words in pictures cannot be read here.',
  archive: 'This is an archive of other files, which is not opened here.',
  'web-page': 'This is a saved web page or e-mail, which cannot be read here.',
  'unknown-type': 'This kind of file cannot be read here.',
  password: 'This file is protected by a password and cannot be read here.',
  broken: 'This file is damaged and cannot be read.',
  'no-text': 'This file holds no text, only pictures of pages, so it cannot be read here.',
  garbled: 'The letters in this file are encoded in a way that cannot be read here.',
  'too-slow': 'Reading this file took too long and was stopped.',
  stopped: 'Reading this file was stopped.',
};

export function problem(code: ProblemCode): AttachmentProblem {
  return { kind: 'problem', code, sentence: SENTENCES[code] };
}

/** Thrown inside the room where there is nothing to return; never leaves it. */
export class UnreadableFile extends Error {
  constructor(readonly code: ProblemCode) {
    super(SENTENCES[code]);
  }
}
