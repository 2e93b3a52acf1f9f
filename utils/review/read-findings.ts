import { challengedGrounds } from './challenged';
import { FINDING_WORDS, isFindingId, type FindingWords } from './finding-words';
import { findSentences, type Sentences } from '../letter';
import { quoteFrom } from './quote';
import type { GroundStrength, LawOf, ReviewFinding, ReviewedLetter } from './types';

/** A point of challenge before the findings about it are known. */
export interface Place {
  readonly provisions: readonly string[];
  readonly label: string | null;
  readonly challenge: string | null;
  readonly saysNeither: boolean;
  readonly quote: string;
  readonly surface: string;
  readonly inWords: boolean;
  readonly at: number;
}

/** A finding with its words, its provisions and the sentence it rests on. */
export interface Read {
  readonly id: string;
  readonly words: FindingWords;
  readonly strength: GroundStrength;
  readonly provisions: readonly string[];
  readonly quote: string;
  /** Where it stands; behind everything where it rests on the letter as a whole. */
  readonly at: number;
}

/** The points of challenge of a letter, in its order. */
export function placesOf(letter: ReviewedLetter, lawOf: LawOf): Place[] {
  return challengedGrounds(letter.text, letter, lawOf).flatMap(({ points, quote, surface, inWords, start }) =>
    points.map((point) => ({
      ...point,
      saysNeither: point.neitherConfirmedNorDenied,
      quote,
      surface,
      inWords,
      at: start,
    })),
  );
}

/** What was found about a letter, read with the sentences that it rests on; what has no words yet is left out. */
export function readFindings(letter: ReviewedLetter, places: readonly Place[]): Read[] {
  const sentences = findSentences(letter.text);
  return letter.findings.flatMap((finding) => read(finding, letter, sentences, places));
}

function read(
  finding: ReviewFinding,
  letter: ReviewedLetter,
  sentences: Sentences,
  places: readonly Place[],
): Read[] {
  if (!isFindingId(finding.id)) return [];
  const words = FINDING_WORDS[finding.id];
  const span = spanOf(finding);
  const sentence = span === null ? undefined : sentences.all[sentences.indexAt(span.start)];
  const isQuoted = span !== null && sentence !== undefined && words.neverQuoted !== true;
  // Where it rests on a sentence that a place stands in, both quote the same words of it.
  const place = isQuoted ? places.find(({ at }) => at >= sentence.start && at < sentence.end) : undefined;
  const centre = place === undefined ? span : { start: place.at, end: place.at + place.surface.length };
  const quote = isQuoted && centre !== null ? quoteFrom(letter.text, sentence, centre) : '';
  const costly = words.mayCost?.(quote, letter.regime) === true;
  return [
    {
      id: finding.id,
      words,
      strength: costly ? 'note' : finding.severity,
      provisions: finding.provisions ?? provisionsAt(span, letter),
      quote,
      at: finding.start ?? Infinity,
    },
  ];
}

function spanOf({ start, end }: ReviewFinding): { readonly start: number; readonly end: number } | null {
  return start === null || end === null ? null : { start, end };
}

/** What is relied on where a finding rests. */
function provisionsAt(span: { readonly start: number; readonly end: number } | null, letter: ReviewedLetter) {
  if (span === null) return [];
  const touches = (other: { readonly start: number; readonly end: number }): boolean =>
    other.start < span.end && span.start < other.end;
  return [
    ...letter.citations
      .filter((citation) => citation.role === 'relied_on' && citation.regime !== 'OTHER' && touches(citation))
      .flatMap(({ provisions }) => provisions),
    ...letter.grounds.filter(touches).map(({ provision }) => provision),
  ];
}
