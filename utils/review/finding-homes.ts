import type { Place, Read } from './read-findings';
import type { ReviewedLetter } from './types';
import { REVIEW_WORDING, isWithin } from './wording';

/** The places whose paragraphs a finding goes into; none where it makes a point of its own. */
export function homesOf(
  { id, words, provisions }: Read,
  places: readonly Place[],
  letter: ReviewedLetter,
): Place[] {
  if (words.scope === 'own' || words.scope === 'remark') return [];
  const about =
    provisions.length > 0 || !ABOUT_COST.has(id) ? provisions : [REVIEW_WORDING[letter.regime].costProvision];
  const homes = places.filter((place) =>
    // A plain yes or no is refused under all of its provisions at once: what one of them lacks, another may have.
    place.saysNeither && words.scope === 'each'
      ? place.provisions.every((one) => about.some((other) => areRelated(one, other)))
      : isAbout({ provisions: about }, place),
  );
  return words.scope === 'first' ? homes.slice(0, 1) : homes;
}

/** True for a finding that needs no place: it is about the letter, or about a reason that no provision was found for. */
export function isHomeless({ words, provisions }: Read): boolean {
  return words.scope === 'own' || words.scope === 'remark' || provisions.length === 0;
}

/** Findings that are about the cost refusal, whatever sentence they rest on. */
const ABOUT_COST: ReadonlySet<string> = new Set([
  'cost-section-not-named',
  'cost-no-estimate',
  'excluded-work-counted',
  'wrong-cost-limit',
  'no-advice-and-assistance',
  'aggregation-window-not-stated',
]);

/** Whether one of two provisions is the other, or a part of it. */
export function areRelated(provision: string, other: string): boolean {
  return isWithin(provision, other) || isWithin(other, provision);
}

/** What is found of the public interest, where that concerns more than one place of the letter. */
export function sharedWeighing(found: readonly Read[], places: readonly Place[]): Read[] {
  const weighing = found.filter(({ words, strength }) => words.scope === 'weighing' && strength !== 'note');
  const concerned = places.filter((place) => weighing.some((finding) => isAbout(finding, place)));
  return concerned.length > 1 ? weighing : [];
}

/** Whether a finding is about a provision of the place. */
export function isAbout(finding: Pick<Read, 'provisions'>, place: Place): boolean {
  return finding.provisions.some((one) => place.provisions.some((other) => areRelated(one, other)));
}
