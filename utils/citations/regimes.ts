import { REGIME_FACTS, REGIMES, type Regime } from '../law';

/** What the numbered parts of a regime are called. */
export type RegimeUnit = 'section' | 'regulation';

const UK_WIDE: Readonly<Record<RegimeUnit, Regime>> = { section: 'FOIA', regulation: 'EIR' };
const SCOTTISH: Readonly<Record<RegimeUnit, Regime>> = { section: 'FOISA', regulation: 'EISR' };

/** The regime that a letter means by a section or regulation without a name. */
export function regimeFor(unit: RegimeUnit, scottish: boolean): Regime {
  return (scottish ? SCOTTISH : UK_WIDE)[unit];
}

export function unitOfRegime(regime: Regime): RegimeUnit {
  return REGIME_FACTS[regime].unit.word;
}

export const isOfScotland = (regime: Regime): boolean => SCOTTISH[unitOfRegime(regime)] === regime;

/** The regime of the other country whose parts are called the same: for FOIA FOISA. */
export const counterpart = (regime: Regime): Regime => regimeFor(unitOfRegime(regime), !isOfScotland(regime));

/** The regime of the same country whose parts are called `unit`: for FOIA and "regulation" the EIR. */
export function compatriot(regime: Regime, unit: RegimeUnit): Regime {
  return regimeFor(unit, isOfScotland(regime));
}

/** `act 2000`, `regulations 2004`: how a title ends, in lower case. The regime that is listed first has it. */
const BY_END_OF_TITLE: ReadonlyMap<string, Regime> = new Map(
  [...REGIMES].reverse().map((regime) => [endOfTitle(regime), regime]),
);

function endOfTitle(regime: Regime): string {
  return REGIME_FACTS[regime].title.split(' ').slice(-2).join(' ').toLowerCase();
}

/** The regime that "the 2000 Act" or "the 2004 Regulations" stands for, or `null`. */
export function regimeOfYear(kind: 'act' | 'regulations', year: string): Regime | null {
  return BY_END_OF_TITLE.get(`${kind} ${year}`) ?? null;
}
