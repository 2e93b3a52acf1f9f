import { TokenKind, type Tokens } from '../tokens';
import { firstActFrom } from './acts-around';
import type { Rule } from './rule';

/** What may stand between a number and the name of its law. */
const LINKS = new Set(
  "of the in under from to ( ) , - – within by o'r o yr y ' ’ [ ] \" “ ” r fo uk part parts chapter".split(
    ' ',
  ),
);
/** One of these at least has to stand there, unless the name follows at once. */
const STRONG_LINKS = new Set(['of', 'in', 'under', 'from', 'to', 'within', 'o', "o'r", '(']);
const LONGEST_LINK = 9;

/** "section 31 of the Freedom of Information Act", "Regulation 13 EIR", "section 16, Freedom of Information Act 2000". */
export const namedWithIt: Rule =
  ({ tokens, acts }) =>
  ({ nextToken: from }) => {
    const mention = firstActFrom(acts, from);
    if (mention === undefined || mention.firstToken - from > LONGEST_LINK) return null;
    return linkReaches(tokens, from, mention.firstToken) ? mention.act : null;
  };

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
