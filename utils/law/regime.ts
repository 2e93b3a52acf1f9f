/** The four information laws a reply may be given under. "Regime" means nothing else in this project. */
export const REGIMES = ['FOIA', 'FOISA', 'EIR', 'EISR'] as const;

export type Regime = (typeof REGIMES)[number];

/** How each regime is named, numbered and reviewed. One row per regime; the texts that differ by regime live here. */
export interface RegimeFacts {
  /** Full citation of the law. */
  readonly title: string;
  /** The name people use in a sentence, with its article where it needs one. */
  readonly shortTitle: string;
  /** What its numbered parts are called. */
  readonly unit: { readonly short: 's' | 'reg'; readonly word: 'section' | 'regulation' };
  /** FOIA and FOISA have exemptions, the Regulations have exceptions. */
  readonly ground: 'exemption' | 'exception';
  /** What asking the authority to look again is called, in the regime's own words. */
  readonly reviewName: 'internal review' | 'requirement for review' | 'representations' | 'review';
  readonly regulator: { readonly name: string; readonly short: string };
  /** In Welsh: the full citation, and the regulator as one to whom something is sent. */
  readonly welsh: { readonly title: string; readonly toRegulator: string };
  /** Whose bank holidays are left out of a working-day count. */
  readonly holidays: 'uk-union' | 'scotland';
}

export const REGIME_FACTS: Readonly<Record<Regime, RegimeFacts>> = {
  FOIA: {
    title: 'Freedom of Information Act 2000',
    shortTitle: 'the Freedom of Information Act',
    unit: { short: 's', word: 'section' },
    ground: 'exemption',
    reviewName: 'internal review',
    regulator: { name: 'Information Commissioner', short: 'ICO' },
    welsh: { title: 'Deddf Rhyddid Gwybodaeth 2000', toRegulator: 'i’r Comisiynydd Gwybodaeth' },
    holidays: 'uk-union',
  },
  FOISA: {
    title: 'Freedom of Information (Scotland) Act 2002',
    shortTitle: 'the Freedom of Information (Scotland) Act',
    unit: { short: 's', word: 'section' },
    ground: 'exemption',
    reviewName: 'requirement for review',
    regulator: { name: 'Scottish Information Commissioner', short: 'Scottish Information Commissioner' },
    welsh: {
      title: 'Deddf Rhyddid Gwybodaeth (Yr Alban) 2002',
      toRegulator: 'i Gomisiynydd Gwybodaeth yr Alban',
    },
    holidays: 'scotland',
  },
  EIR: {
    title: 'Environmental Information Regulations 2004',
    shortTitle: 'the Environmental Information Regulations',
    unit: { short: 'reg', word: 'regulation' },
    ground: 'exception',
    reviewName: 'representations',
    regulator: { name: 'Information Commissioner', short: 'ICO' },
    welsh: { title: 'Rheoliadau Gwybodaeth Amgylcheddol 2004', toRegulator: 'i’r Comisiynydd Gwybodaeth' },
    holidays: 'uk-union',
  },
  EISR: {
    title: 'Environmental Information (Scotland) Regulations 2004',
    shortTitle: 'the Environmental Information (Scotland) Regulations',
    unit: { short: 'reg', word: 'regulation' },
    ground: 'exception',
    reviewName: 'review',
    regulator: { name: 'Scottish Information Commissioner', short: 'Scottish Information Commissioner' },
    welsh: {
      title: 'Rheoliadau Gwybodaeth Amgylcheddol (Yr Alban) 2004',
      toRegulator: 'i Gomisiynydd Gwybodaeth yr Alban',
    },
    holidays: 'scotland',
  },
};

/** True when `value` names one of the four regimes. */
export function isRegime(value: unknown): value is Regime {
  return typeof value === 'string' && (REGIMES as readonly string[]).includes(value);
}
