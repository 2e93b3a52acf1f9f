import { NATION_WORDINGS, regimeOfShape, type Regime } from '../../law';
import type { Reference } from '../references';
import { isOfScotland, regimeFor, regimeOfYear } from '../regimes';

/** Which country's law a letter is given under. */
export interface Country {
  readonly scottish: boolean;
  /** Nothing says so: the letter names no information law and no regulator, and the authority's own law is not given. */
  readonly open: boolean;
}

/**
 * The law that the letter names most often, a law that it only sets itself against left out; where both are named as
 * often, the authority's own. A letter that names neither has the law of its authority, or Scotland's where it cites a
 * section in the shape that only FOISA has.
 */
export function countryOf(
  text: string,
  references: readonly Reference[],
  authorityRegime: Regime | undefined,
): Country {
  const scottish = count(text, SCOTTISH);
  const open =
    scottish === 0 &&
    authorityRegime === undefined &&
    count(text, UK_WIDE) === 0 &&
    text.search(BY_THE_WAY) < 0;
  return { scottish: isScottish(text, references, authorityRegime, scottish), open };
}

function isScottish(
  text: string,
  references: readonly Reference[],
  authorityRegime: Regime | undefined,
  scottish: number,
): boolean {
  const ofScotland = authorityRegime !== undefined && isOfScotland(authorityRegime);
  if (ofScotland)
    return scottish > 0 || count(text, UK_WIDE_IN_FULL) === 0 || references.some(hasScottishShape);
  const ukWide = count(text, UK_WIDE);
  if (scottish === 0) return ukWide === 0 && references.some(isSectionOfFoisa);
  return scottish > ukWide || (scottish === ukWide && authorityRegime === undefined);
}

const SCOTTISH = anyOf(NATION_WORDINGS.scottish);
const UK_WIDE = anyOf(NATION_WORDINGS.ukWide);
const UK_WIDE_IN_FULL = anyOf(NATION_WORDINGS.ukWideInFull);
const BY_THE_WAY = anyOf(NATION_WORDINGS.ukWideByTheWay);
const SETS_AGAINST = anyOf(NATION_WORDINGS.setsAgainst);

/** Any of the wordings, in this case; a space in one is any white space. */
function anyOf(wordings: readonly string[]): RegExp {
  return new RegExp(wordings.join('|').replaceAll(' ', String.raw`\s+`), 'g');
}

/** `30(b)(ii)` under "section", `10(4)(b)` under "regulation". */
function hasScottishShape({ unit, items }: Reference): boolean {
  if (unit !== 'section' && unit !== 'regulation') return false;
  return items.some(({ number, path }) => {
    const regime = regimeOfShape(unit, number, path);
    return regime !== null && isOfScotland(regime);
  });
}

const isSectionOfFoisa = (reference: Reference): boolean =>
  reference.unit === 'section' && hasScottishShape(reference);

/** Room for "and not to the Freedom of Information" and "the equivalent there is section 28 of the …" before a naming. */
const CONTRAST_REACH = 70;

/** How often the letter names what the pattern stands for; "and not to the … Act" and "the equivalent there is …" do not count. */
function count(text: string, pattern: RegExp): number {
  let namings = 0;
  for (const { index } of text.matchAll(pattern)) {
    const before = text.slice(Math.max(0, index - CONTRAST_REACH), index);
    if (before.slice(before.lastIndexOf('. ') + 1).search(SETS_AGAINST) < 0) namings += 1;
  }
  return namings;
}

/** In a Scottish letter "FOI" and "the Environmental Information Regulations" are Scotland's own, unless the Act of 2000 is meant. */
export function inScotland(regime: Regime, year: string | null, scottish: boolean): Regime {
  if (!scottish) return regime;
  if (regime === 'EIR') return regimeFor('regulation', scottish);
  const outright = year !== null && regimeOfYear('act', year) === 'FOIA';
  return regime === 'FOIA' && !outright ? regimeFor('section', scottish) : regime;
}
