import { REGIME_FACTS, formatProvisionNumber, type Provision } from '../law';

/** "section 31", "sections 31 and 24", "section 31 or section 24", "section 31 and regulation 12(5)(e)": as a sentence names them. */
export function nameProvisions(provisions: readonly Provision[], joint: 'and' | 'or' = 'and'): string {
  const units = new Map<string, string[]>();
  for (const provision of provisions) {
    const { short, word } = REGIME_FACTS[provision.regime].unit;
    const number = formatProvisionNumber(provision).slice(short.length);
    const numbers = units.get(word) ?? [];
    units.set(word, numbers.includes(number) ? numbers : [...numbers, number]);
  }
  const phrases = [...units].flatMap(([word, numbers]) =>
    joint === 'or'
      ? numbers.map((number) => `${word} ${number}`)
      : [`${word}${numbers.length > 1 ? 's' : ''} ${listOf(numbers, joint)}`],
  );
  return listOf(phrases, joint);
}

/** "a, b and c". */
export function listOf(items: readonly string[], joint: 'and' | 'or'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${joint} ${items.at(-1) ?? ''}`;
}

/** The verb that goes with {@link nameProvisions}. */
export function asks(provisions: readonly Provision[]): 'ask' | 'asks' {
  return new Set(provisions.map(formatProvisionNumber)).size > 1 ? 'ask' : 'asks';
}

/** Words of any request and any reply. */
const COMMON =
  /^(?:about|above|also|answer\w*|applie[sd]|apply|authorit\w*|been|being|case|circumstances|confirm\w*|considered|council\w*|could|department\w*|detail\w*|disclos\w*|does|each|exempt\w*|foi|following|from|have|held|hold\w*|information|interest\w*|into|kind\w*|know\w*|legitimate|like|made|make|maintain\w*|more|ministry|number\w*|only|open\w*|other|particular\w*|please|police|private|provid\w*|public\w*|question\w*|reason\w*|regard\w*|relat\w*|releas\w*|request\w*|respon\w*|section\w*|should|some|such|tell|test|than|that|their|them|there|these|they|this|those|trust\w*|type\w*|under|university|used|uses|using|what|when|where|whether|which|while|whom|whose|will|with|within|would|your|were|many|much|carr\w*|taken|after|before|between|during|every|including|period|years?|months?|copy|copies|send|list)$/;

/** Words that begin alike to this length are taken for forms of one. */
export const STEM = 6;

/** The beginnings of words that say what a text is about. */
export function contentWords(text: string, shortest = 4): Set<string> {
  const words = plainWords(text).match(/[a-z][a-z0-9-]+/g) ?? [];
  return new Set(
    words.filter((word) => word.length >= shortest && !COMMON.test(word)).map((word) => word.slice(0, STEM)),
  );
}

/** On one line, in lower case, with straight apostrophes. */
export function plainWords(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[‘’]/g, "'").toLowerCase();
}
