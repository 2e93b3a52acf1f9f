import type { Language } from './language';

const JOINERS: Readonly<Record<Language, Readonly<Record<'and' | 'or', (next: string) => string>>>> = {
  en: { and: () => 'and', or: () => 'or' },
  cy: { and: (next) => (BEFORE_VOWEL.test(next) ? 'ac' : 'a'), or: () => 'neu' },
};

/** A vowel, or a figure that is read with one first: 1, 8, 11 to 19, 80 to 89 (un, wyth, un deg un, wyth deg). */
const BEFORE_VOWEL = /^(?:[aeiouwyâêîôûŵŷ]|(?:[18]|1[1-9]|8\d)(?!\d))/i;

/** "a", "a and b", "a, b and c". */
export function inWords(items: readonly string[], language: Language, joiner: 'and' | 'or' = 'and'): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  return `${items.slice(0, -1).join(', ')} ${JOINERS[language][joiner](last)} ${last}`;
}
