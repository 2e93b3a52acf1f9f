import { isForeign, regimeHas, regimesWith } from '../../law';
import type { Reference } from '../references';
import { regimeFor } from '../regimes';
import type { ResolveContext, Rule } from './rule';
import { isWithheldUnder } from './sentence';

/** What a number belongs to that the letter gives no law for. */
export const UNNAMED = { kind: 'other', id: 'Unnamed', name: 'a law that the letter does not name' } as const;

/** What is left is the letter's own law, if that law has the number or the sentence speaks of exemptions. */
export const letterIsAboutInformationLaw: Rule = (letter) => (reference) => {
  const { unit, items } = reference;
  if (unit === null || isName(letter, reference)) return null;
  const regime = regimeFor(unit === 'regulation' ? 'regulation' : 'section', letter.scottish);
  const known = items.every(({ number, path }) => regimeHas(regime, number) && !isForeign(number, path));
  const lettered = items.some(({ number }) => /[A-Z]/.test(number));
  if (known || (!lettered && isWithheldUnder(letter, reference)))
    return { kind: 'regime', regime, dated: false };
  return UNNAMED;
};

/** `S4C`, `A4`: a letter and a number without space that no law of the letter has, or that only a Welsh letter would write. */
function isName({ tokens, welsh }: ResolveContext, { unitWord, firstToken, items }: Reference): boolean {
  if (unitWord === 'a') return !welsh;
  const glued = unitWord.length === 1 && tokens.glued(firstToken + 1);
  return glued && items.some(({ number }) => /[A-Z]/.test(number) && regimesWith([number]).length === 0);
}
