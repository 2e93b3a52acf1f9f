import type { Act } from '../acts';
import type { Reference } from '../references';
import type { Tokens } from '../tokens';

/** The noun right behind the number, or behind its 's: "section 106 agreement"; `""` where a blank line parts them. */
export function nounBehind(tokens: Tokens, index: number): string {
  let at = index;
  if (/^['’]$/.test(tokens.word(at))) at += 2;
  if (tokens.lineBreaks(at) > 1) return '';
  return tokens.word(at);
}

export const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A thing named by a number: "section 106 agreement". */
export function thingNamed({ items: [item] }: Reference, noun: string): Act {
  const number = item?.number ?? '';
  return { kind: 'other', id: `Section${number}${capitalised(noun)}`, name: `section ${number} ${noun}` };
}
