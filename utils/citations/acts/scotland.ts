import { NATION_WORDINGS, regimeOfShape, type Regime } from '../../law';
import type { Reference } from '../references';
import { regimeFor, regimeOfYear } from '../regimes';

/**
 * Whether a letter is given under Scottish law: it names a Scottish information law or Scotland's Commissioner at least
 * as often as the Act of 2000 and the ICO; or, naming neither, cites a section in the shape that only FOISA has; or the
 * authority's own law is Scottish and the letter does not name the Act of 2000.
 */
export function isScottish(
  text: string,
  references: readonly Reference[],
  authorityRegime: Regime | undefined,
): boolean {
  const scottish = count(text, SCOTTISH);
  if (authorityRegime === 'FOISA' || authorityRegime === 'EISR')
    return scottish > 0 || count(text, UK_WIDE_IN_FULL) === 0;
  const ukWide = count(text, UK_WIDE);
  if (scottish > 0) return scottish >= ukWide;
  return ukWide === 0 && references.some(hasScottishShape);
}

const SCOTTISH = anyOf(NATION_WORDINGS.scottish);
const UK_WIDE = anyOf(NATION_WORDINGS.ukWide);
const UK_WIDE_IN_FULL = anyOf(NATION_WORDINGS.ukWideInFull);

/** Any of the wordings, in this case; a space in one is any white space. */
function anyOf(wordings: readonly string[]): RegExp {
  return new RegExp(wordings.join('|').replaceAll(' ', String.raw`\s+`), 'g');
}

function hasScottishShape({ unit, items }: Reference): boolean {
  return (
    unit === 'section' && items.some(({ number, path }) => regimeOfShape('section', number, path) === 'FOISA')
  );
}

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}

/** In a Scottish letter "FOI" and "the Environmental Information Regulations" are Scotland's own, unless the Act of 2000 is meant. */
export function inScotland(regime: Regime, year: string | null, scottish: boolean): Regime {
  if (!scottish) return regime;
  if (regime === 'EIR') return regimeFor('regulation', scottish);
  const outright = year !== null && regimeOfYear('act', year) === 'FOIA';
  return regime === 'FOIA' && !outright ? regimeFor('section', scottish) : regime;
}
