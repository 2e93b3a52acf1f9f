import { PARTS_OF_LAW } from '../../law';
import type { ActMention } from '../acts';
import { TokenKind, type Tokens } from '../tokens';
import { firstActFrom, lastActBefore } from './acts-around';
import type { LetterSoFar, Rule } from './rule';

/** What may stand between a number and the name of its law. */
const LINKS = new Set(
  "of the in under from to ( ) , - – within by o'r o yr y ' ’ [ ] \" “ ” r fo uk our its part parts chapter".split(
    ' ',
  ),
);
/** One of these at least has to stand there, unless the name follows at once. */
const STRONG_LINKS = new Set(['of', 'in', 'under', 'from', 'to', 'within', 'o', "o'r", '(']);
const LONGEST_LINK = 9;

/** "section 31 of the Freedom of Information Act", "Regulation 13 EIR", "section 12 (safe care) of the Act". */
export const namedWithIt: Rule =
  (letter) =>
  ({ nextToken }, index) => {
    const behindTitle = behindItsTitle(letter.tokens, nextToken);
    return (
      nameReached(letter, nextToken, index) ??
      (behindTitle === nextToken ? null : nameReached(letter, behindTitle, index))
    );
  };

function nameReached(letter: LetterSoFar, from: number, index: number): ActMention['act'] | null {
  const { tokens, acts } = letter;
  const mention = firstActFrom(acts, from);
  if (mention === undefined || mention.firstToken - from > LONGEST_LINK) return null;
  if (!linkReaches(tokens, from, mention.firstToken)) return null;
  return belongsToTheNext(letter, from, mention, index) ? null : mention.act;
}

/** "FOI s40, EIR R13": a name behind a comma is of the number that follows it at once, where this one has a name before it. */
function belongsToTheNext(
  { tokens, acts, references }: LetterSoFar,
  from: number,
  { firstToken, nextToken }: ActMention,
  index: number,
): boolean {
  if (tokens.word(from) !== ',' || firstToken !== from + 1) return false;
  const before = references[index]?.firstToken ?? 0;
  return references[index + 1]?.firstToken === nextToken && lastActBefore(acts, before)?.nextToken === before;
}

/** The longest title in brackets that stands between a number and its law, in tokens. */
const LONGEST_TITLE = 14;

/** Behind "(safe care and treatment)" or "duty" at the number: where the link to its law begins. */
function behindItsTitle(tokens: Tokens, from: number): number {
  if (PARTS_OF_LAW.has(tokens.word(from))) return from + 1;
  if (tokens.word(from) !== '(') return from;
  for (let at = from + 1; at < from + LONGEST_TITLE; at += 1) {
    if (tokens.lineBreaks(at) > 1) return from;
    if (tokens.word(at) === ')') return at + 1;
  }
  return from;
}

/** Only links stand from one token to the other, one of them strong, and no blank line. */
function linkReaches(tokens: Tokens, from: number, to: number): boolean {
  let strong = to === from || isGeneralLink(tokens, from, to);
  for (let at = from; at < to; at += 1) {
    const word = tokens.word(at);
    if (tokens.lineBreaks(at) > 1) return false;
    if (!LINKS.has(word) && tokens.kind(at) !== TokenKind.Number && !isRomanPart(tokens, at)) return false;
    strong ||= STRONG_LINKS.has(word);
  }
  return strong && tokens.lineBreaks(to) < 2;
}

/** A single comma or dash before a name: "section 16, Freedom of Information Act 2000". */
function isGeneralLink(tokens: Tokens, from: number, to: number): boolean {
  return to - from === 1 && /^[,–-]$/.test(tokens.word(from));
}

/** "Part II", "Chapter iv". */
function isRomanPart(tokens: Tokens, index: number): boolean {
  return /^(?:parts?|chapter)$/.test(tokens.word(index - 1)) && /^[ivx]+$/.test(tokens.word(index));
}
