import data from './numbers.json';
import { REGIME_FACTS, REGIMES, type Regime } from './regime';
import type { Provision } from './provision';

interface RegimeNumbers {
  /** The section or regulation that gives the right to information. */
  readonly rightOfAccess: string;
  /** The law's last section or regulation. */
  readonly last: number;
  /** Sections with a letter, which were put in later. */
  readonly lettered: readonly string[];
  /** Numbered parts with a letter (`40(3A)`), which were put in later too. */
  readonly letteredParts: readonly string[];
  /** Ranges of duties, rights, notices and routes: citing them withholds nothing by itself. */
  readonly procedural: readonly (readonly number[])[];
  /** The same for parts of a section that is not procedural as a whole. */
  readonly proceduralParts: readonly string[];
  /** Sections whose paragraphs follow the number at once: `30(b)(ii)`. */
  readonly withoutSubsections: readonly string[];
  /** The regulation that holds the exceptions, 12 in the EIR and 10 in Scotland's, and its paragraphs that list them. */
  readonly exceptions: { readonly number: string; readonly paragraphs: readonly string[] } | null;
}

const NUMBERS: Readonly<Record<Regime, RegimeNumbers>> = data;

/** Every section or regulation of a regime by its number. */
function numbersOf({ last, lettered }: RegimeNumbers): ReadonlySet<string> {
  return new Set([...Array.from({ length: last }, (_, before) => String(before + 1)), ...lettered]);
}

const ALL_NUMBERS: Readonly<Record<Regime, ReadonlySet<string>>> = {
  FOIA: numbersOf(NUMBERS.FOIA),
  FOISA: numbersOf(NUMBERS.FOISA),
  EIR: numbersOf(NUMBERS.EIR),
  EISR: numbersOf(NUMBERS.EISR),
};

/** Whether the regime has a section or regulation of this number. */
export function regimeHas(regime: Regime, number: string): boolean {
  return ALL_NUMBERS[regime].has(number);
}

const LETTERED_PARTS: ReadonlySet<string> = new Set(
  REGIMES.flatMap((regime) => NUMBERS[regime].letteredParts),
);

/** Whether any of the four laws has a part like `40(3A)`: a digit and its letter in one bracket. */
export function hasLetteredPart(number: string, part: string): boolean {
  return LETTERED_PARTS.has(`${number}(${part})`);
}

/** Whether none of the four laws may have the number: it is too high, or it or its first part has a letter that no law put in. */
export function isForeign(number: string, path: readonly string[]): boolean {
  const [part = ''] = path;
  const lettered = /^\d+[A-Z]/.test(part) && !hasLetteredPart(number, part);
  return lettered || !REGIMES.some((regime) => regimeHas(regime, number));
}

/** The number of the section or regulation that gives the right to information. */
export function rightOfAccess(regime: Regime): string {
  return NUMBERS[regime].rightOfAccess;
}

/** The regimes that have every one of `numbers`. */
export function regimesWith(numbers: readonly string[]): readonly Regime[] {
  return REGIMES.filter((regime) => numbers.every((number) => regimeHas(regime, number)));
}

/** Every number that the regime has a section or regulation of. */
export function lawNumbers(regime: Regime): readonly string[] {
  const { last, lettered } = NUMBERS[regime];
  return [...Array.from({ length: last }, (_, index) => String(index + 1)), ...lettered];
}

/** Whether the regime may have a reference of this shape: a section of FOISA without subsections is never `40(2)`, nor one of FOIA `30(b)`. */
export function mayBeShaped(regime: Regime, number: string, path: readonly string[]): boolean {
  if (NUMBERS[regime].withoutSubsections.includes(number)) return !/^\d/.test(path[0] ?? '');
  const unit = REGIME_FACTS[regime].unit.word;
  const shaped = regimeOfShape(unit, number, path);
  return unit === 'regulation' || shaped === null || shaped === regime;
}

/** Whether citing the provision is about how the request is handled, not about withholding (contract, "Role"). */
export function isProcedural({ regime, number, path }: Provision): boolean {
  const { procedural, proceduralParts } = NUMBERS[regime];
  const value = Number.parseInt(number, 10);
  const inRange = procedural.some(([from = 0, to = 0]) => from <= value && value <= to);
  return (
    inRange ||
    proceduralParts.includes(
      `${number}${path
        .slice(0, 1)
        .map((element) => `(${element})`)
        .join('')}`,
    )
  );
}

/**
 * The regime that alone writes a reference of this shape, or `null`: `30(b)(ii)` is FOISA's, `10(5)(e)` under
 * "regulation" the Scottish Regulations', `12(4)(b)` the EIR's.
 */
export function regimeOfShape(
  unit: 'section' | 'regulation',
  number: string,
  path: readonly string[],
): Regime | null {
  return (
    REGIMES.find((regime) => {
      const { withoutSubsections, exceptions } = NUMBERS[regime];
      if (unit === 'section') return withoutSubsections.includes(number) && /^[a-c]$/.test(path[0] ?? '');
      return (
        exceptions?.number === number && path.length >= 2 && exceptions.paragraphs.includes(path[0] ?? '')
      );
    }) ?? null
  );
}
