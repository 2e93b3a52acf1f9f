import { REGIME_FACTS, isRegime, type Regime } from './regime';

/**
 * A numbered part of one of the four information laws, as a letter cites it.
 * `FOIA s40(3A)(a)` is `{ regime: 'FOIA', number: '40', path: ['3A', 'a'] }`.
 */
export interface Provision {
  readonly regime: Regime;
  /** The section or regulation number with its letter: `"40"`, `"22A"`. */
  readonly number: string;
  /** Sub-elements from the outside in, without brackets. */
  readonly path: readonly string[];
}

/** `FOIA s40(3A)(a)`: the form used in data, marks and the command's output (contract, "Provision strings"). */
export function formatProvision(provision: Provision): string {
  return `${provision.regime} ${formatProvisionNumber(provision)}`;
}

/** `s40(3A)(a)` or `reg12(4)(b)`: the same without the regime, as chips and lists show it. */
export function formatProvisionNumber(provision: Provision): string {
  const { short } = REGIME_FACTS[provision.regime].unit;
  return `${short}${provision.number}${formatPath(provision.path)}`;
}

/** `Section 40(3A)(a)` or `Regulation 12(4)(b)`: the form for headings and running text. */
export function describeProvision(provision: Provision): string {
  const { word } = REGIME_FACTS[provision.regime].unit;
  return `${word.charAt(0).toUpperCase()}${word.slice(1)} ${provision.number}${formatPath(provision.path)}`;
}

function formatPath(path: readonly string[]): string {
  return path.map((element) => `(${element})`).join('');
}

/**
 * Reads a provision string back.
 * @returns `null` for anything that {@link formatProvision} would not have written.
 */
export function parseProvision(text: string): Provision | null {
  const match = /^(FOIA|FOISA|EIR|EISR) (s|reg)(\d{1,3}[A-Z]{0,2})((?:\([0-9A-Za-z]{1,5}\))*)$/.exec(text);
  const [, regime, unit, number, path] = match ?? [];
  if (!isRegime(regime) || number === undefined || path === undefined) return null;
  if (REGIME_FACTS[regime].unit.short !== unit) return null;
  return { regime, number, path: path === '' ? [] : path.slice(1, -1).split(')(') };
}
