import { DOCUMENT_WORDS } from '../../law';
import { TokenKind } from '../tokens';
import type { Rule } from './rule';
import { capitalised } from './things';

const LINKS = new Set(['of', 'in', 'to', 'on']);
/** Tokens behind the number, its link included, among which the document is named. */
const REACH = 8;

/** "Section 4.6 of that guidance", "section 3 of the contract": documents have sections too. */
export const numberedDocument: Rule =
  ({ tokens }) =>
  ({ nextToken: link }) => {
    if (!LINKS.has(tokens.word(link))) return null;
    for (let at = link + 1; at < link + REACH; at += 1) {
      const word = tokens.word(at);
      if (DOCUMENT_WORDS.has(word)) return { kind: 'other', id: capitalised(word), name: word };
      if (tokens.kind(at) === TokenKind.Punctuation && !/^[’'"“”&]$/.test(word)) return null;
      if (/^(?:which|that|and|because|as|is|are)$/.test(word) && at > link + 1) return null;
      if (tokens.lineBreaks(at) > 1) return null;
    }
    return null;
  };
