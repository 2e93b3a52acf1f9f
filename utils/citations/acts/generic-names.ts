import { TokenKind, type Tokens } from '../tokens';
import type { NameFound } from './act';
import { isCapitalised, isNameWord, NOT_IN_NAMES, shortName, unknownLaw } from './name-words';
import { isYear } from './years';

const GENERIC_ANCHORS = new Set([
  'act',
  'acts',
  'regulations',
  'regs',
  'order',
  'rules',
  'measure',
  'directive',
  'deddf',
  'ddeddf',
  'neddf',
  'mesur',
  'fesur',
  'rheoliadau',
  'reoliadau',
]);

/** In Welsh the word for the kind of law comes first. */
const WELSH_ANCHOR = /^(?:d?deddf|neddf|[mf]esur|rh?eoliadau)$/;

const NAME_LINKS = new Set(
  'of and the for to in into on at against from with & , ( ) etc a an by yr o'.split(' '),
);

/** A law that no table knows: capitalised words up to "Act", "Regulations" or "Order", with or without a year. */
export function genericName(tokens: Tokens, anchor: number, free: number): NameFound | null {
  const word = tokens.word(anchor);
  if (!GENERIC_ANCHORS.has(word) || !isCapitalised(tokens, anchor)) return null;
  if (word === 'directive') return directive(tokens, anchor);
  if (WELSH_ANCHOR.test(word)) return welshName(tokens, anchor);
  if (goesOnToAct(tokens, anchor)) return null;
  return nameBefore(tokens, anchor, free);
}

/** "Public Order Act": the name ends with the last of such words. */
function goesOnToAct(tokens: Tokens, anchor: number): boolean {
  const behind = anchor + 1;
  return (
    GENERIC_ANCHORS.has(tokens.word(behind)) && isCapitalised(tokens, behind) && tokens.lineBreaks(behind) < 2
  );
}

/** "Control of Noise at Work Regulations": in English the name stands before the word for the kind of law. */
function nameBefore(tokens: Tokens, anchor: number, free: number): NameFound | null {
  let first = anchor;
  for (let at = anchor - 1; at >= Math.max(free, anchor - 16); at -= 1) {
    const link = NAME_LINKS.has(tokens.word(at)) || isAbbreviated(tokens, at) || isHyphened(tokens, at);
    if (tokens.lineBreaks(at + 1) > 1 || (!link && !isNameWord(tokens, at)) || startsName(tokens, at)) break;
    if (!link) first = at;
  }
  while (first < anchor && NOT_IN_NAMES.has(tokens.word(first))) first += 1;
  if (first >= anchor || !isNameWord(tokens, first)) return null;
  return unknownLaw(tokens, first, anchor + 1);
}

/** "As the Housing Act": what stands before "the" is not of the name, unless the name goes on with "of the". */
function startsName(tokens: Tokens, index: number): boolean {
  return (
    tokens.word(index) === 'the' &&
    !/^(?:of|and|for|to|in|into|with|on|at|against|from|by)$/.test(tokens.word(index - 1))
  );
}

/** "Well-being", "Anti-terrorism": the hyphen in a name and the small word behind it. */
function isHyphened(tokens: Tokens, index: number): boolean {
  const hyphen = tokens.word(index) === '-' ? index : index - 1;
  return (
    tokens.word(hyphen) === '-' &&
    tokens.glued(hyphen) &&
    tokens.glued(hyphen + 1) &&
    isNameWord(tokens, hyphen - 1)
  );
}

/** "Work etc. Act", "Education (No. 2) Act": a point and a number that belong to a name. */
function isAbbreviated(tokens: Tokens, index: number): boolean {
  if (tokens.word(index) === '.') return /^(?:etc|no)$/.test(tokens.word(index - 1));
  return (
    tokens.kind(index) === TokenKind.Number &&
    tokens.word(index - 1) === '.' &&
    tokens.word(index + 1) === ')'
  );
}

/** "Deddf Cyllid Llywodraeth Leol 1992": in Welsh the name follows the word for Act. */
function welshName(tokens: Tokens, anchor: number): NameFound | null {
  let next = anchor + 1;
  while (next < anchor + 12 && (isNameWord(tokens, next) || isWelshLink(tokens, next))) next += 1;
  return next === anchor + 1 || !isYear(tokens, next) ? null : unknownLaw(tokens, anchor, next);
}

/** "Safonau'r Gymraeg (Rhif 1)": small words, marks and the number of a Welsh name. */
function isWelshLink(tokens: Tokens, index: number): boolean {
  if (tokens.kind(index) === TokenKind.Number) return tokens.word(index + 1) === ')';
  return /^(?:yr?|ac|ag|ar|[iora('’)])$/.test(tokens.word(index)) || tokens.word(index) === "'r";
}

/** "Directive 2003/4/EC": its number is its name. */
function directive(tokens: Tokens, anchor: number): NameFound {
  let next = anchor + 1;
  while (next < anchor + 6 && (tokens.kind(next) === TokenKind.Number || tokens.glued(next))) next += 1;
  const name = tokens.text.slice(tokens.start(anchor), tokens.end(next - 1));
  return { first: anchor, next, act: { kind: 'other', id: shortName(name), name } };
}
