export type * from './types';
export type { Stage } from '../deadlines';
export type { LetterFacts, LetterKind, ReviewOutcome, ReviewWindow } from '../letter';
export { analyseLetter } from './analyse-letter';
export { analysePage, type MessageRead, type PageRead } from './analyse-page';
export { letterJson, pageJson } from './json';
