const SOFT: readonly (readonly [RegExp, string])[] = [
  [/^p(?!h)/, 'b'],
  [/^t(?!h)/, 'd'],
  [/^c(?!h)/, 'g'],
  [/^b/, 'f'],
  [/^d(?!d)/, 'dd'],
  [/^g/, ''],
  [/^m/, 'f'],
  [/^ll/, 'l'],
  [/^rh/, 'r'],
];

/** A Welsh word or phrase with the soft mutation of its first letter, small or capital: "dydd" as in "tan ddydd". */
export function softened(phrase: string): string {
  const small = phrase.charAt(0).toLowerCase() + phrase.slice(1);
  const [pattern, letters] = SOFT.find(([letter]) => letter.test(small)) ?? [/^/, ''];
  const mutated = small.replace(pattern, letters);
  return phrase.startsWith(small.charAt(0)) ? mutated : mutated.charAt(0).toUpperCase() + mutated.slice(1);
}

/** A number of things in Welsh, where the noun stays singular: "4 cais", softened after 2 and, with c, p or t, breathed after 3 and 6. */
export function counted(count: number, noun: string): string {
  if (count === 2) return `2 ${softened(noun)}`;
  return `${count} ${count === 3 || count === 6 ? noun.replace(/^([cpt])(?!h)/, '$1h') : noun}`;
}
