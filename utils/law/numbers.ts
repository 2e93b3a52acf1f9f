import data from './numbers.json';
import { REGIMES, type Regime } from './regime';
import type { Provision } from './provision';

interface RegimeNumbers {
  /** The section or regulation that gives the right to information. */
  readonly rightOfAccess: string;
  /** The law's last section or regulation. */
  readonly last: number;
  /** Sections with a letter, which were put in later. */
  readonly lettered: readonly string[];
  /** Ranges of duties, rights, notices and routes: citing them withholds nothing by itself. */
  readonly procedural: readonly (readonly number[])[];
  /** The same for parts of a section that is not procedural as a whole. */
  readonly proceduralParts: readonly string[];
  /** Sections whose paragraphs follow the number at once: `30(b)(ii)`. */
  readonly withoutSubsections: readonly string[];
  /** The regulation that holds the exceptions: 12 in the EIR, 10 in Scotland's. */
  readonly exceptionsNumber: string | null;
}

const NUMBERS: Readonly<Record<Regime, RegimeNumbers>> = data;

/** Whether the regime has a section or regulation of this number. */
export function regimeHas(regime: Regime, number: string): boolean {
  const { last, lettered } = NUMBERS[regime];
  return /^\d+$/.test(number) ? Number(number) <= last : lettered.includes(number);
}

/** The number of the section or regulation that gives the right to information. */
export function rightOfAccess(regime: Regime): string {
  return NUMBERS[regime].rightOfAccess;
}

/** The regimes that have every one of `numbers`. */
export function regimesWith(numbers: readonly string[]): readonly Regime[] {
  return REGIMES.filter((regime) => numbers.every((number) => regimeHas(regime, number)));
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
      const { withoutSubsections, exceptionsNumber } = NUMBERS[regime];
      if (unit === 'section') return withoutSubsections.includes(number) && /^[a-c]$/.test(path[0] ?? '');
      return exceptionsNumber === number && path.length >= 2;
    }) ?? null
  );
}
