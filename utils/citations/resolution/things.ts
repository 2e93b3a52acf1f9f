import { PARTS_OF_LAW, THING_ADJECTIVES, THINGS, findFacts } from '../../law';
import type { Act } from '../acts';
import type { Reference, ReferenceItem } from '../references';
import { regimeFor } from '../regimes';
import { TokenKind, type Tokens } from '../tokens';
import type { ResolveContext } from './rule';
import { sentenceAround } from './sentence';

/** The word right behind the number, behind its 's or behind "/41": "section 106 agreement"; `""` where a blank line parts them. */
export function nounBehind(tokens: Tokens, index: number): string {
  let at = index;
  if (/^['’]$/.test(tokens.word(at))) at += 2;
  if (tokens.word(at) === '/' && tokens.kind(at + 1) === TokenKind.Number) at += 2;
  if (tokens.lineBreaks(at) > 1) return '';
  return tokens.word(at);
}

/** The noun that the number is put before, a known adjective between them or not: "section 19 flood investigations"; or `""`. */
export function thingBehind(context: ResolveContext, { nextToken, items: [item] }: Reference): string {
  const { tokens } = context;
  if (tokens.kind(nextToken) !== TokenKind.Word || tokens.lineBreaks(nextToken) > 0) return '';
  const first = tokens.word(nextToken);
  const at = THING_ADJECTIVES.has(first) && tokens.lineBreaks(nextToken + 1) < 2 ? nextToken + 1 : nextToken;
  const noun = tokens.word(at);
  if (PARTS_OF_LAW.has(noun) || !THINGS.has(noun)) return '';
  return item !== undefined && isNamedSo(context, item, noun) ? '' : noun;
}

/** "a section 17 notice" of FOISA: the noun is what information law's own section is called. */
export function isNamedSo(
  { scottish }: ResolveContext,
  { number, path }: ReferenceItem,
  noun: string,
): boolean {
  if (noun.length < 4) return false;
  const own = findFacts({ regime: regimeFor('section', scottish), number, path });
  if (own === null) return false;
  const words = `${own.facts.heading} ${own.facts.label}`.toLowerCase().split(/[^a-z]+/);
  return words.includes(noun) || words.includes(noun.replace(/s$/, ''));
}

/** Words before a number under which something is done: what follows it is no thing that it names. */
const UNDER = new Set('under by of within with apply applying applied engage engages via dan gan'.split(' '));

/**
 * "The section 47 report is withheld under section 40(2)": the sentence withholds by its other reference, and this number
 * is only put before a noun.
 */
export function isPutBeforeANoun(context: ResolveContext, reference: Reference, index: number): boolean {
  if (UNDER.has(context.tokens.word(reference.firstToken - 1))) return false;
  const { references } = context;
  const sentence = sentenceAround(context, reference);
  return [references[index - 1], references[index + 1]].some(
    (other) => other !== undefined && sentenceAround(context, other) === sentence,
  );
}

export function isCapitalised(tokens: Tokens, index: number): boolean {
  const written = tokens.written(index);
  return written !== tokens.word(index);
}

export const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A thing named by a number: "section 106 agreement". */
export function thingNamed({ items: [item] }: Reference, noun: string): Act {
  const number = item?.number ?? '';
  return { kind: 'other', id: `Section${number}${capitalised(noun)}`, name: `section ${number} ${noun}` };
}
