import { REGIME_FACTS, formatProvisionNumber, type Provision } from '../law';

/** "section 31", "sections 31 and 24", "section 31 or section 24": provisions of one regime as a sentence names them. */
export function nameProvisions(provisions: readonly Provision[], joint: 'and' | 'or' = 'and'): string {
  const [first] = provisions;
  if (first === undefined) return '';
  const { short, word } = REGIME_FACTS[first.regime].unit;
  const numbers = [...new Set(provisions.map((one) => formatProvisionNumber(one).slice(short.length)))];
  if (joint === 'or') {
    return listOf(
      numbers.map((number) => `${word} ${number}`),
      joint,
    );
  }
  return `${word}${numbers.length > 1 ? 's' : ''} ${listOf(numbers, joint)}`;
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
