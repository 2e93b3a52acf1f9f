import { DOCUMENT_WORDS } from '../../law';
import type { Act } from '../acts';
import { TokenKind, type Tokens } from '../tokens';
import type { Rule } from './rule';
import { isExemptionTalk } from './sentence';
import { capitalised, isCapitalised } from './things';

const OF = new Set(['of', 'o', "o'r", 'y', 'yr']);
/** Only before these is "in" a place in a document: "in relation to the contract" is not. */
const DETERMINERS = new Set(['the', 'our', 'its', 'this', 'that', 'your', 'their', 'a', 'an']);
/** Tokens behind the number, its link included, among which the document is named. */
const REACH = 8;

/** "Section 4.6 of that guidance", "section 3 in the contract", "the Records Management Policy, section 14". */
export const numberedDocument: Rule = (letter) => (reference) => {
  const { tokens } = letter;
  const { nextToken: link, firstToken } = reference;
  const inside = tokens.word(link) === 'in' && DETERMINERS.has(tokens.word(link + 1));
  if (OF.has(tokens.word(link)) || (inside && !isExemptionTalk(letter, reference)))
    return documentBehind(tokens, link);
  return isExemptionTalk(letter, reference) ? null : documentBefore(tokens, firstToken);
};

function documentBehind(tokens: Tokens, link: number): Act | null {
  for (let at = link + 1; at < link + REACH; at += 1) {
    const word = tokens.word(at);
    if (DOCUMENT_WORDS.has(word)) return { kind: 'other', id: capitalised(word), name: word };
    if (tokens.kind(at) === TokenKind.Punctuation && !/^[’'"“”&]$/.test(word)) return null;
    if (/^(?:which|that|and|because|as|is|are)$/.test(word) && at > link + 1) return null;
    if (tokens.lineBreaks(at) > 1) return null;
  }
  return null;
}

/** A name with capitals and a comma: "Records Management Policy, section 14". */
function documentBefore(tokens: Tokens, firstToken: number): Act | null {
  const at = firstToken - 2;
  const word = tokens.word(at);
  if (tokens.word(firstToken - 1) !== ',' || !DOCUMENT_WORDS.has(word)) return null;
  const named = isCapitalised(tokens, at) && isCapitalised(tokens, at - 1);
  return named && tokens.lineBreaks(firstToken) < 2
    ? { kind: 'other', id: capitalised(word), name: word }
    : null;
}
