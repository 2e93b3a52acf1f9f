/** The two languages of the interface, and what both need to be put into sentences. The words themselves stand where they are said. */
export {
  inBoth,
  languageOf,
  shownLanguage,
  type InBoth,
  type Language,
  type LanguageChoice,
} from './language';
export { inWords } from './in-words';
export { counted, softened } from './welsh';
