/** The door of the room: nothing outside it imports anything else of it. */
export { assessLetter } from './assess-letter';
export type { AssessmentInput, Finding, Severity } from './types';
