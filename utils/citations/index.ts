/** The door of the room: nothing outside it imports anything else of it. */
export type { Citation, OtherCitation, RegimeCitation } from './citation';
export { findGrounds, type Ground } from './grounds';
export { findCitations, readLetter, type CitationContext, type LetterReading } from './read-letter';
