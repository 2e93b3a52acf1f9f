import { COUNTED_THINGS } from '../../law';
import type { Reference } from '../references';
import { TokenKind } from '../tokens';
import { inOneList } from './in-one-list';
import type { LetterSoFar, Rule } from './rule';
import { sentenceAround, speaksOfWithholding } from './sentence';
import { isNamedSo } from './things';

/** What stands before a number under which something is withheld. */
const BEFORE = /^(?:under|by|of|via|sections?|exempt(?:ed|ions?)?|exceptions?|redacted|withheld|o?dan|[([])$/;

/**
 * "the A31", "Room S31", "R22 refrigerant", "Galaxy S21": a capital letter glued to a number is a name of something, unless
 * what stands at it, its place at the head of a line or the letter's other references say that it is a provision.
 */
export const letterAndNumber: Rule = (letter) => {
  const numbers = fullyCited(letter.references);
  return (reference, index) => {
    if (isCounted(letter, reference)) return 'none';
    if (!isLetterAndNumber(letter, reference)) return null;
    if (reference.unitWord === 'a' && !letter.welsh) return 'none';
    return isProvision(letter, reference, index, numbers) ? null : 'none';
  };
};

/** `S31`, `R22`, `A40`, and in an English letter `a31`: one letter, a number, no brackets. */
function isLetterAndNumber(
  { tokens, welsh }: LetterSoFar,
  { unitWord, firstToken, items }: Reference,
): boolean {
  const glued = tokens.kind(firstToken + 1) === TokenKind.Number && tokens.glued(firstToken + 1);
  if (unitWord.length !== 1 || !glued || unitWord === '§') return false;
  if (unitWord === 'a' && !welsh) return true;
  return tokens.written(firstToken) !== unitWord && items.every(({ path }) => path.length === 0);
}

/** "ein hadran 24 awr": a department, and how many of something. */
function isCounted({ tokens, welsh }: LetterSoFar, { nextToken }: Reference): boolean {
  return welsh && COUNTED_THINGS.has(tokens.word(nextToken));
}

function isProvision(
  letter: LetterSoFar,
  reference: Reference,
  index: number,
  numbers: ReadonlySet<string>,
): boolean {
  const { tokens } = letter;
  const { firstToken, items, unitWord } = reference;
  if (headsItsLine(letter, reference) || items.some(({ number }) => numbers.has(number))) return true;
  if (isCalledByItsHeading(letter, reference) || goesOnWithAList(letter, reference, index)) return true;
  if (!speaksOfWithholding(letter, reference)) return false;
  if (BEFORE.test(tokens.word(firstToken - 1))) return true;
  return unitWord !== 'a' && standsAlone(letter, reference, index);
}

/** "S40 – personal information", "S43 as above": first on its line, and no head of a column: "S17 # of payments". */
function headsItsLine({ tokens }: LetterSoFar, { firstToken, nextToken }: Reference): boolean {
  const first = firstToken === 0 || tokens.lineBreaks(firstToken) > 0;
  return first && tokens.word(nextToken) !== '#';
}

/** "S46 Code of Practice", "your S16 right to assistance": what the law heads the section with stands behind it. */
function isCalledByItsHeading(letter: LetterSoFar, { nextToken, items: [item] }: Reference): boolean {
  const { tokens } = letter;
  return (
    item !== undefined && [0, 1, 2].some((step) => isNamedSo(letter, item, tokens.word(nextToken + step)))
  );
}

/** "S. 43 (2) and S41": a joiner alone stands between it and a reference that is surely one. */
function goesOnWithAList(letter: LetterSoFar, { unit }: Reference, index: number): boolean {
  const before = letter.references[index - 1];
  if (before === undefined || before.unit !== unit || isLetterAndNumber(letter, before)) return false;
  return inOneList(letter, index - 1);
}

/** No other reference beside it in the sentence is what that withholds under. */
function standsAlone(letter: LetterSoFar, reference: Reference, index: number): boolean {
  const sentence = sentenceAround(letter, reference);
  return [letter.references[index - 1], letter.references[index + 1]].every(
    (other) =>
      other === undefined || isLetterAndNumber(letter, other) || sentenceAround(letter, other) !== sentence,
  );
}

/** The numbers that the letter cites with more than a letter. */
function fullyCited(references: readonly Reference[]): ReadonlySet<string> {
  const full = references.filter(({ unitWord }) => unitWord.length > 1);
  return new Set(full.flatMap(({ items }) => items.map(({ number }) => number)));
}
