import { regimeOfShape, type Regime } from '../../law';
import { unitOfRegime } from '../regimes';
import type { LetterSoFar, Rule } from './rule';

/**
 * A bare number that the letter cites elsewhere with its unit ("we no longer rely on 30(c)"), or one of the shape of the
 * exceptions of Regulations that the letter names ("12(5)(e) is engaged").
 */
export const citedElsewhereWithItsUnit: Rule = (letter) => {
  const cited = citedNumbers(letter);
  const namesRegulations = letter.acts.some(
    ({ act }) => act.kind === 'regime' && unitOfRegime(act.regime) === 'regulation',
  );
  return ({ unit, items: [item] }) => {
    if (unit !== null || item === undefined) return null;
    const shaped = namesRegulations ? regimeOfShape('regulation', item.number, item.path) : null;
    const regime = cited.get(item.number) ?? shaped;
    return regime === null ? null : { kind: 'regime', regime, dated: false };
  };
};

/** The regime under which each number is first cited. */
function citedNumbers({ references, resolutions }: LetterSoFar): ReadonlyMap<string, Regime> {
  const cited = new Map<string, Regime>();
  for (const [index, { items }] of references.entries()) {
    const act = resolutions[index]?.act;
    if (act?.kind !== 'regime') continue;
    for (const { number } of items) if (!cited.has(number)) cited.set(number, act.regime);
  }
  return cited;
}
