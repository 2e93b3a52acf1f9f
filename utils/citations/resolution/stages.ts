import { isProcedural, mayBeShaped, regimeHas, REGIMES, type Regime } from '../../law';
import type { Act } from '../acts';
import type { Reference } from '../references';
import { compatriot, counterpart } from '../regimes';
import { regimeHeaded } from './heading-beside-it';
import type { LetterSoFar, Resolution, ResolveContext, RuleName, Stage } from './rule';
import { speaksOfInformationLaw } from './sentence';

/** Asks each stage's rules of every reference that the stages before have left open. */
export function runStages(context: ResolveContext, stages: readonly Stage[]): readonly (Resolution | null)[] {
  const resolutions = context.references.map((): Resolution | null => null);
  const letter: LetterSoFar = { ...context, resolutions };
  // What is still open, in the order of the text; each stage has less to ask of.
  let undecided = context.references.map((reference, index) => ({ reference, index }));
  for (const { from, rules } of stages) {
    const prepared = rules.map(([name, rule]) => ({ name, ask: rule(letter) }));
    if (from === 'last') undecided.reverse();
    undecided = undecided.filter(({ reference, index }) => {
      for (const { name, ask } of prepared) {
        const answer = ask(reference, index);
        if (answer === null) continue;
        if (answer !== 'none') resolutions[index] = toResolution(context, reference, answer, name);
        return false;
      }
      return true;
    });
    if (from === 'last') undecided.reverse();
  }
  return resolutions;
}

/** A rule that says no more than what the letter is about: what the sentence speaks of has to bear it out. */
const BY_DEFAULT: RuleName = 'letter-is-about-information-law';

/** Which law it is, how sure that is, and which other laws it may be. */
function toResolution(context: ResolveContext, reference: Reference, act: Act, rule: RuleName): Resolution {
  if (act.kind === 'other') return { act, rule, certain: true, alternatives: [] };
  const regime = fittingRegime(reference, act.regime, rule);
  const fits = regimeFits(reference, regime);
  const alternatives = fits
    ? otherCountry(context, reference, regime, rule)
    : regimesInstead(reference, regime);
  const doubted = rule === BY_DEFAULT && !speaksOfInformationLaw(context, reference);
  const certain = fits && alternatives.length === 0 && !doubted;
  return { act: { ...act, regime }, rule, certain, alternatives };
}

/** Whether the regime has every one of the numbers, in this shape. */
function regimeFits({ items }: Reference, regime: Regime): boolean {
  return items.every(({ number, path }) => regimeHas(regime, number) && mayBeShaped(regime, number, path));
}

/** The laws that have a number which the named one does not: its counterpart in the other country before any other. */
function regimesInstead(reference: Reference, regime: Regime): readonly Regime[] {
  const other = counterpart(regime);
  if (regimeFits(reference, other)) return [other];
  return REGIMES.filter((instead) => instead !== regime && regimeFits(reference, instead));
}

/**
 * The other country's law, where it has the number as well and nothing says which country's the letter is given under;
 * or where that law's heading for the number stands beside it.
 */
function otherCountry(
  { tokens, open }: ResolveContext,
  reference: Reference,
  regime: Regime,
  rule: RuleName,
): readonly Regime[] {
  const decided = NAMED_OUTRIGHT.has(rule) || rule === 'heading-beside-it' || rule === 'shape';
  if (decided) return [];
  const other = counterpart(regime);
  const possible = (open && rule === BY_DEFAULT) || regimeHeaded(tokens, reference, regime) === other;
  if (!possible || !regimeFits(reference, other)) return [];
  return isProcedureThere(reference, regime, other) ? [] : [other];
}

/** A number to withhold under in one law and of mere procedure in the other is not taken for the other. */
function isProcedureThere({ items }: Reference, regime: Regime, other: Regime): boolean {
  return items.some((item) => !isProcedural({ regime, ...item }) && isProcedural({ regime: other, ...item }));
}

const NAMED_OUTRIGHT: ReadonlySet<RuleName> = new Set([
  'named-with-it',
  'named-before-it',
  'named-at-the-end-of-the-list',
]);

/** A law named with the number wins over the unit word ("section 12 of the EIR"); any other gives way to it. */
function fittingRegime({ unit }: Reference, regime: Regime, rule: RuleName): Regime {
  if (unit === null || NAMED_OUTRIGHT.has(rule)) return regime;
  return compatriot(regime, unit === 'regulation' ? 'regulation' : 'section');
}
