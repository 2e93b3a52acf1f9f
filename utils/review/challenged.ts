import type { LetterKind } from '../analysis';
import { formatProvisionNumber, parseProvision } from '../law';
import { findSentences } from '../letter';
import { quoteFrom } from './quote';
import type { LawOf, ProvisionLaw, ReviewedLetter } from './types';
import { REVIEW_WORDING, isWithin } from './wording';

/** One point of challenge and the provisions it is about. */
export interface ChallengePoint {
  /** Provision strings: "FOIA s40(2)". */
  readonly provisions: readonly string[];
  readonly label: string | null;
  readonly challenge: string | null;
  /** True where the provisions are used to refuse to say whether the information is held. */
  readonly neitherConfirmedNorDenied: boolean;
}

/** A place in the letter that the review request takes issue with. */
export interface ChallengedGround {
  /** Where it stands in the text. */
  readonly start: number;
  /** The citation, or the ground in words, as the letter has it. */
  readonly surface: string;
  /** The sentence around it, cut to about 30 words; empty where there is none. */
  readonly quote: string;
  /** True where the letter gives the reason without a number. */
  readonly inWords: boolean;
  readonly points: readonly ChallengePoint[];
}

interface OpenPoint extends ChallengePoint {
  readonly provisions: string[];
}

interface OpenGround extends ChallengedGround {
  quote: string;
  readonly points: OpenPoint[];
}

/** A sentence with fewer words is a heading or a list item: better quoted from where the letter says more. */
const FEWEST_WORDS = 8;

/**
 * What there is to challenge in a letter: its citations relied on and its grounds in words, in the order of the text.
 * A provision is raised where the letter first relies on it; later mentions add their subsections to that point, and
 * their sentence where the first was a bare heading. All refusals to say whether information is held make one point.
 * @param text the text analysed; the offsets in `analysis` are into it
 * @param analysis without what the reader has put aside
 * @param lawOf looks a provision string up; null for one that the law's data does not know
 */
export function challengedGrounds(
  text: string,
  analysis: Pick<ReviewedLetter, 'kind' | 'citations' | 'grounds'>,
  lawOf: LawOf,
): ChallengedGround[] {
  const sentences = findSentences(text);
  const grounds: OpenGround[] = [];
  const raised = new Map<string, { readonly ground: OpenGround; readonly point: OpenPoint }>();
  for (const { provisions, surface, inWords, ...place } of placesOf(analysis)) {
    const quote = quoteFrom(text, sentences.all[sentences.indexAt(place.start)] ?? place, place);
    const ground: OpenGround = { start: place.start, surface, inWords, quote, points: [] };
    for (const provision of provisions) {
      const point = pointOf(provision, lawOf(provision), analysis.kind);
      const subject = point.neitherConfirmedNorDenied ? '' : (point.challenge ?? provision);
      const known = raised.get(subject);
      if (known === undefined) {
        raised.set(subject, { ground, point });
        ground.points.push(point);
      } else if (!inWords) {
        known.point.provisions.push(provision);
        if (known.ground.points.length === 1 && isHeading(known.ground.quote)) known.ground.quote = quote;
      }
    }
    if (ground.points.length > 0) grounds.push(ground);
  }
  return grounds.map((ground) => ({ ...ground, points: ground.points.map(withFullest) }));
}

function placesOf({ citations, grounds }: Pick<ReviewedLetter, 'citations' | 'grounds'>) {
  return [
    ...citations
      .filter(({ role, regime }) => role === 'relied_on' && regime !== 'OTHER')
      .map((citation) => ({ ...citation, inWords: false })),
    ...grounds.map((ground) => ({ ...ground, provisions: [ground.provision], inWords: true })),
  ].sort((a, b) => a.start - b.start);
}

function pointOf(provision: string, law: ProvisionLaw | null, kind: LetterKind): OpenPoint {
  const neitherConfirmedNorDenied = refusesToSay(provision, law, kind);
  return {
    provisions: [provision],
    label: law?.label ?? null,
    challenge: law?.challenge ?? null,
    neitherConfirmedNorDenied,
  };
}

function refusesToSay(provision: string, law: ProvisionLaw | null, kind: LetterKind): boolean {
  const parsed = parseProvision(provision);
  if (parsed === null) return false;
  const { costProvision, neitherConfirmNorDenyProvisions } = REVIEW_WORDING[parsed.regime];
  if (isWithin(provision, costProvision)) return false;
  if (kind === 'neither-confirm-nor-deny') return true;
  if (neitherConfirmNorDenyProvisions.some((top) => isWithin(provision, top))) return true;
  return (law?.neitherConfirmNorDeny ?? []).some((top) => isWithin(formatProvisionNumber(parsed), top));
}

function isHeading(quote: string): boolean {
  return quote.split(' ').length < FEWEST_WORDS;
}

/** Without repeats, and without a section whose own subsection is there: "s40" goes where there is "s40(2)". */
function withFullest(point: OpenPoint): ChallengePoint {
  const all = [...new Set(point.provisions)];
  const provisions = all.filter((one) => !all.some((other) => other !== one && isWithin(other, one)));
  return { ...point, provisions, label: isOneSection(provisions) ? point.label : null };
}

function isOneSection(provisions: readonly string[]): boolean {
  return new Set(provisions.map((provision) => provision.split('(', 1)[0])).size === 1;
}
