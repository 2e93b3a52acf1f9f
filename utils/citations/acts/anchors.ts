import { OTHER_ACTS, REGIME_NAMES, REGIMES } from '../../law';
import { ABBREVIATION } from './abbreviations';

/** One-word names and acronyms of the table: "FOIA", "CRCA". */
const SHORT_NAMES = [
  ...OTHER_ACTS.flatMap(({ names }) => names),
  ...REGIMES.flatMap((regime) => REGIME_NAMES[regime]),
]
  .filter((name) => !name.includes(' '))
  .map((name) => name.replace(/[()]/g, '\\$&'));

/** `Act` → `[Aa][Cc][Tt]`: in any case, and much faster to look for than with the `i` flag. */
const inAnyCase = (word: string): string =>
  word.replace(/[a-z]/gi, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);

/** The words that a law's name ends with, or is. Everything else about a name is found by looking back from here. */
export const ANCHOR = new RegExp(
  String.raw`\b(?:${['acts?', 'regulations?', 'regs', 'deddf', 'ddeddf', 'neddf', 'rheoliadau', 'reoliadau', 'directive', 'order', 'rules', 'measure', 'mesur', 'fesur', ...SHORT_NAMES].map(inAnyCase).join('|')}|${ABBREVIATION})(?![A-Za-z\d\u00c0-\u024f])`,
  'g',
);
