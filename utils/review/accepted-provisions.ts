import { areRelated } from './finding-homes';
import type { ReviewGround } from './types';

/**
 * The provisions that a reader leaves out of the request on purpose: those of points that were ticked at first and are
 * not any more, and that no point still ticked speaks of.
 * @param chosen the ids of the points that go in
 */
export function acceptedProvisions(grounds: readonly ReviewGround[], chosen: readonly string[]): string[] {
  const challenged = grounds.filter(({ id }) => chosen.includes(id)).flatMap(({ provisions }) => provisions);
  const left = grounds
    .filter(({ id, kind, suggested }) => kind === 'point' && suggested && !chosen.includes(id))
    .flatMap(({ provisions }) => provisions);
  return [...new Set(left)].filter((provision) => !challenged.some((other) => areRelated(provision, other)));
}
