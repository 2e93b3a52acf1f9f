import type { GroundStrength, ReviewGround } from './types';

/** What the ticked points may come to, so that a usual request stays below 500 words with all that stands around them. */
const MOST_WORDS = 330;

const STRENGTHS: readonly GroundStrength[] = ['strong', 'medium', 'plain', 'note'];

/** The strength of a point with these findings; `plain` where there are none. */
export function strongest(findings: readonly { readonly strength: GroundStrength }[]): GroundStrength {
  return STRENGTHS.find((strength) => findings.some((finding) => finding.strength === strength)) ?? 'plain';
}

/** A ground and where the letter has it. */
export interface Placed {
  readonly ground: ReviewGround;
  readonly at: number;
}

/** What has most to go on first, then as the letter has it; remarks last. */
export function inOrder(grounds: readonly Placed[]): ReviewGround[] {
  const rank = ({ kind, strength }: ReviewGround): number =>
    STRENGTHS.indexOf(strength) + (kind === 'remark' ? STRENGTHS.length : 0);
  const byRank = (a: Placed, b: Placed): number => rank(a.ground) - rank(b.ground);
  return [...grounds].sort((a, b) => byRank(a, b) || byPlace(a.at, b.at)).map(({ ground }) => ground);
}

/** What is nowhere comes last. */
function byPlace(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

/** Ticks what is strong, and of the rest what there is room for in order; one point at least. */
export function withSuggestions(grounds: readonly ReviewGround[]): ReviewGround[] {
  let words = 0;
  return grounds.map((ground) => {
    const length = ground.paragraph.split(' ').length;
    const suggested =
      ground.strength !== 'note' &&
      (words === 0 || ground.strength === 'strong' || words + length <= MOST_WORDS);
    if (suggested) words += length;
    return { ...ground, suggested };
  });
}
