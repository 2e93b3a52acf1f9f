import type { LetterAnalysis } from '../utils/analysis';
import type { Language } from '../utils/language';
import { FINDINGS } from './words/findings';

export type Finding = LetterAnalysis['findings'][number];

/** A finding as lists show it. */
export interface Point {
  readonly finding: Finding;
  /** The sentence that it rests on, and where that stands in the letter; null where it rests on the letter as a whole. */
  readonly quote: Quote | null;
}

export interface Quote {
  /** On one line. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const ORDER: Readonly<Record<Finding['severity'], number>> = { strong: 0, medium: 1, note: 2 };

/** The findings of a letter as points: the strongest first, and equally strong ones as the letter has them. */
export function pointsOf(text: string, findings: readonly Finding[]): Point[] {
  return findings
    .map((finding) => ({ finding, quote: quoteOf(text, finding) }))
    .sort((one, other) => rank(one) - rank(other) || placeOf(one) - placeOf(other));
}

function rank({ finding }: Point): number {
  return ORDER[finding.severity];
}

function placeOf({ quote }: Point): number {
  return quote?.start ?? Infinity;
}

/**
 * What is wrong with something that the letter does say. All other findings are of something that it does not say.
 */
const SAID: ReadonlySet<string> = new Set([
  'shorter-review-window',
  'review-address-differs',
  'other-regime-number',
  'outdated-subsection',
  'excluded-work-counted',
  'wrong-cost-limit',
  'front-page-link',
  'paid-access',
  'public-interest-off-the-point',
  'emissions',
  'extension-not-in-law',
  'figures-do-not-add-up',
  'answered-late',
  'contradictory-statements',
]);

/** How many things there are to raise, without notes unless there is nothing else: "3 things this letter leaves out". */
export function countInWords(points: readonly Point[], language: Language): string {
  const words = FINDINGS[language];
  const counted = points.filter(({ finding }) => finding.severity !== 'note');
  if (counted.length === 0) return words.toKnow(points.length);
  return counted.some(({ finding }) => SAID.has(finding.id))
    ? words.toQuestion(counted.length)
    : words.leftOut(counted.length);
}

/** With fewer words a finding rests on a citation, which says little without its sentence. */
const FEWEST_WORDS = 6;

function quoteOf(text: string, { start, end }: Finding): Quote | null {
  if (start === null || end === null || end <= start || end > text.length) return null;
  const isShort = oneLine(text.slice(start, end)).split(' ').length < FEWEST_WORDS;
  const from = isShort ? sentenceStart(text, start) : start;
  const to = isShort ? sentenceEnd(text, end) : end;
  return { text: oneLine(text.slice(from, to)), start: from, end: to };
}

/** Sentences end here with a stop and a capital after it, or with a blank line: good enough for what is only shown. */
const BREAK = /[.?!]["”’)]*\s+(?=["“‘([]?\p{Lu})|\n\s*\n\s*/gu;

function sentenceStart(text: string, place: number): number {
  const before = text.slice(0, place + 1).matchAll(BREAK);
  let start = 0;
  for (const match of before) start = match.index + match[0].length;
  return Math.min(start === 0 ? firstInk(text) : start, place);
}

function sentenceEnd(text: string, place: number): number {
  const [match] = text.slice(place).matchAll(BREAK);
  return match === undefined ? text.trimEnd().length : place + match.index + match[0].trimEnd().length;
}

function firstInk(text: string): number {
  return text.length - text.trimStart().length;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
