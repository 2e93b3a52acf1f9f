import { findFacts, lawNumbers, type Provision, type Regime } from '../../law';
import type { Reference } from '../references';
import { counterpart, regimeFor } from '../regimes';
import { TokenKind, type Tokens } from '../tokens';
import type { Rule } from './rule';

/**
 * "section 38 (personal information)", "Section 31 – law enforcement", "the health and safety exemption (s38)": where the
 * letter leaves its country open, the words that one country's law heads this number with, and the other's does not.
 */
export const headingBesideIt: Rule =
  ({ tokens, open, scottish }) =>
  (reference) => {
    if (!open || reference.unit === null) return null;
    const regime = regimeFor(reference.unit === 'regulation' ? 'regulation' : 'section', scottish);
    const headed = regimeHeaded(tokens, reference, regime);
    return headed === null ? null : { kind: 'regime', regime: headed, dated: false };
  };

/** Of a regime and its counterpart the one whose own heading stands beside the number, or `null`. */
export function regimeHeaded(tokens: Tokens, reference: Reference, regime: Regime): Regime | null {
  const [item] = reference.items;
  const words = wordsBeside(tokens, reference);
  if (item === undefined || words.length === 0) return null;
  const other = counterpart(regime);
  const [own, others] = [headingWords({ ...item, regime }), headingWords({ ...item, regime: other })];
  const ofOwn = words.filter((word) => own.has(word)).length;
  const ofOther = words.filter((word) => others.has(word)).length;
  if (ofOwn === ofOther) return null;
  return ofOwn > ofOther ? regime : other;
}

/** Tokens of a heading that are looked at. */
const REACH = 8;

/** The words in the bracket or behind the dash at a number; else, where a bracket holds the number, those before that. */
function wordsBeside(tokens: Tokens, { firstToken, nextToken }: Reference): readonly string[] {
  if (/^[(–—:-]$/.test(tokens.word(nextToken)) && tokens.lineBreaks(nextToken) === 0)
    return words(tokens, nextToken + 1, 1);
  return tokens.word(firstToken - 1) === '(' ? words(tokens, firstToken - 2, -1) : [];
}

function words(tokens: Tokens, from: number, step: 1 | -1): readonly string[] {
  const found: string[] = [];
  for (let at = from; Math.abs(at - from) < REACH; at += step) {
    if (tokens.kind(at) !== TokenKind.Word && tokens.word(at) !== ',') break;
    if (tokens.lineBreaks(step === 1 ? at : at + 1) > 0 && at !== from) break;
    found.push(tokens.word(at));
  }
  return found;
}

const SHORTEST_WORD = 4;
/** A word that more of the law's headings have than this tells nothing. */
const MOST_HEADINGS = 4;

const headingsOf = ({ regime, number, path }: Provision): readonly string[] => {
  const found = findFacts({ regime, number, path });
  if (found === null) return [];
  const { heading, label } = found.facts;
  const all = `${heading} ${label}`.toLowerCase().split(/[^a-z]+/);
  return [...new Set(all.filter((word) => word.length >= SHORTEST_WORD))];
};

const commonWords = new Map<Regime, ReadonlySet<string>>();

/** What heads a provision, without the words that many headings of its law have. */
function headingWords(provision: Provision): ReadonlySet<string> {
  const { regime } = provision;
  const common = commonWords.get(regime) ?? findCommonWords(regime);
  commonWords.set(regime, common);
  return new Set(headingsOf(provision).filter((word) => !common.has(word)));
}

function findCommonWords(regime: Regime): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const number of lawNumbers(regime))
    for (const word of headingsOf({ regime, number, path: [] }))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Set([...counts].filter(([, headings]) => headings > MOST_HEADINGS).map(([word]) => word));
}
