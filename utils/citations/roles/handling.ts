import { isProcedural, type Provision, type Regime } from '../../law';

/**
 * What a provision is there for: to withhold under; to say how requests are handled (duties, rights, notices, routes);
 * or to support the others (what counts as absolute, what words mean), which is neither.
 */
export type Purpose = 'withholding' | 'handling' | 'support';

/** The numbers that say how requests are handled; of a regulation that does more, its paragraphs. */
const HANDLING: Readonly<Record<Regime, { ranges: readonly (readonly number[])[]; parts: RegExp }>> = {
  FOIA: {
    ranges: [
      [1, 1],
      [3, 3],
      [8, 11],
      [13, 13],
      [16, 17],
      [19, 19],
      [45, 63],
    ],
    parts: /^$/,
  },
  FOISA: {
    ranges: [
      [1, 1],
      [8, 11],
      [13, 13],
      [15, 17],
      [19, 21],
      [47, 76],
    ],
    parts: /^$/,
  },
  EIR: {
    ranges: [
      [2, 9],
      [11, 11],
      [14, 14],
      [16, 16],
      [18, 18],
    ],
    parts: /^12\([12]\)/,
  },
  EISR: {
    ranges: [
      [2, 9],
      [13, 13],
      [16, 17],
    ],
    parts: /^10\([12]\)/,
  },
};

/** What the provisions cited together are there for: one to withhold under makes all of them so. */
export function purposeOf(provisions: readonly Provision[]): Purpose {
  if (!provisions.every(isProcedural)) return 'withholding';
  return provisions.some(isHandling) ? 'handling' : 'support';
}

function isHandling({ regime, number, path }: Provision): boolean {
  const { ranges, parts } = HANDLING[regime];
  const value = Number.parseInt(number, 10);
  return (
    ranges.some(([from = 0, to = 0]) => from <= value && value <= to) ||
    parts.test(`${number}(${path[0] ?? ''})`)
  );
}
