import { regimeHas, regimesWith, type Regime } from '../../law';
import type { Act } from '../acts';
import type { Reference } from '../references';
import { compatriot } from '../regimes';
import type { LetterSoFar, Resolution, ResolveContext, RuleName, Stage } from './rule';
import { speaksOfInformationLaw } from './sentence';

/** Asks each stage's rules of every reference that the stages before have left open. */
export function runStages(context: ResolveContext, stages: readonly Stage[]): readonly (Resolution | null)[] {
  const resolutions = context.references.map((): Resolution | null => null);
  const letter: LetterSoFar = { ...context, resolutions };
  const indices = [...resolutions.keys()];
  for (const { from, rules } of stages) {
    const prepared = rules.map(([name, rule]) => [name, rule(letter)] as const);
    for (const index of from === 'first' ? indices : [...indices].reverse()) {
      const reference = context.references[index];
      if (reference === undefined || (resolutions[index] ?? null) !== null) continue;
      for (const [name, ask] of prepared) {
        const act = ask(reference, index);
        if (act === null) continue;
        resolutions[index] = toResolution(context, reference, act, name);
        break;
      }
    }
  }
  return resolutions;
}

const UNCERTAIN_RULES: ReadonlySet<RuleName> = new Set(['letter-is-about-information-law']);

/** A number that the named law does not have stays with that law, but as possible, with the laws that have it. */
function toResolution(context: ResolveContext, reference: Reference, act: Act, rule: RuleName): Resolution {
  if (act.kind === 'other') return { act, rule, certain: true, alternatives: [] };
  const regime = fittingRegime(reference, act.regime, rule);
  const numbers = reference.items.map(({ number }) => number);
  const known = numbers.every((number) => regimeHas(regime, number));
  const alternatives = known ? [] : regimesWith(numbers).filter((other) => other !== regime);
  const certain = known && !(UNCERTAIN_RULES.has(rule) && !speaksOfInformationLaw(context, reference));
  return { act: { ...act, regime }, rule, certain, alternatives };
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
