import { homesOf, isAbout, isHomeless, sharedWeighing } from './finding-homes';
import { placesOf, readFindings, type Place, type Read } from './read-findings';
import { byId, groundOfFindings, groundOfPlace, groundOfWeighing } from './ground-of';
import { inOrder, withSuggestions, type Placed } from './ground-ranks';
import type { LawOf, ReviewGround, ReviewedLetter } from './types';

/**
 * What a review request about a letter can say, as a checklist: what has most to go on comes first, in the order of the
 * letter within that, and remarks last. Everything found about one provision makes one point, and what is found of the
 * public interest under several provisions makes one point as well, since it may be weighed for them together
 * ([2025] UKSC 27). Notes stand by themselves. Ticked at first is every strong point, and of the others as many as a
 * letter of readable length has room for; a note never is.
 */
export function reviewGrounds(letter: ReviewedLetter, lawOf: LawOf): ReviewGround[] {
  const places = placesOf(letter, lawOf);
  const found = readFindings(letter, places);
  const shared = sharedWeighing(found, places);
  const atPlaces = new Map<Place, Read[]>(places.map((place) => [place, []]));
  const alone: Read[] = [];
  for (const finding of found) {
    if (shared.includes(finding)) continue;
    const homes = homesOf(finding, places, letter);
    if (finding.strength !== 'note') for (const home of homes) atPlaces.get(home)?.push(finding);
    // What it is about may have been put aside, and then there is nothing to say.
    if (homes.length > 0 ? finding.strength === 'note' : isHomeless(finding)) alone.push(finding);
  }
  const grounds: Placed[] = [
    ...[...atPlaces].map(([place, findings]) => placed(groundOfPlace(place, findings, letter), [place])),
    ...(shared.length === 0
      ? []
      : [{ ground: groundOfWeighing(shared, letter), at: lastOf(shared, places) }]),
    ...byId(alone).map((findings) => placed(groundOfFindings(findings, places, letter), findings)),
  ];
  return withSuggestions(inOrder(grounds));
}

function placed(ground: ReviewGround, places: readonly { readonly at: number }[]): Placed {
  return { ground, at: Math.min(...places.map(({ at }) => at)) };
}

/** Behind every place that the findings are about. */
function lastOf(findings: readonly Read[], places: readonly Place[]): number {
  return Math.max(
    ...places.filter((place) => findings.some((one) => isAbout(one, place))).map(({ at }) => at),
  );
}
