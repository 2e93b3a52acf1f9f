export { firstIndex } from './first-index';
export { findParts, partAt, type Part, type PartKind } from './parts';
export { findSentences, type Sentence, type Sentences, type Span } from './sentences';
export { readLetterActs, type LetterActs } from './kind';
export { readFacts, type LetterFacts } from './facts';
export type { ReviewWindow } from './review-route';
export { languageOf } from './language';
export { letterKind, type LetterKind, type ReliedOn } from './letter-kind';
export { near, oneOf, type Wording, type WordingMatch } from './wording';
