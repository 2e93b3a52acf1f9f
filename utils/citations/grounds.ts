import { formatProvision, groundPattern, type GroundWording, type Provision, type Regime } from '../law';
import { partAt, type Span } from '../letter';
import { cuedWordings, hasCue } from './grounds-cues';
import {
  isNoDecision,
  isNotHeld,
  isRecounted,
  isSupposed,
  mayRefuse,
  namesLimit,
  refuses,
  speaksOfWork,
} from './grounds-decision';
import { GroundPlaces } from './grounds-place';
import {
  goesOnAboutSilence,
  ReliedSilences,
  SENTENCES_BEHIND,
  silenceCited,
  silenceOf,
} from './grounds-silence';
import type { RegimeCitation } from './citation';
import type { LetterReading } from './read-letter';

/** Why something is refused, told without a number. Offsets are UTF-16 code units. */
export interface Ground {
  readonly start: number;
  readonly end: number;
  /** `FOIA s12`: the section that stands behind the words in the letter's governing regime. */
  readonly provision: string;
}

/** The pattern of a wording, made when a letter first has one of its cues: all of them together take a while. */
function patternOf(wording: GroundWording): RegExp {
  const known = PATTERNS.get(wording);
  if (known !== undefined) return known;
  const pattern = groundPattern(wording);
  PATTERNS.set(wording, pattern);
  return pattern;
}

const PATTERNS = new Map<GroundWording, RegExp>();

/** What is known of the letter for all its sentences. */
interface GroundContext {
  readonly regime: Regime;
  readonly reading: LetterReading;
  /** The whole letter in lower case. */
  readonly lower: string;
  readonly places: GroundPlaces;
  readonly relied: ReliedSilences;
  /** Citations of the four regimes, by the index of their sentence. */
  readonly cited: ReadonlyMap<number, readonly RegimeCitation[]>;
  /** `FOIA s40`: what the letter names by number anywhere. */
  readonly citedSections: ReadonlySet<string>;
}

/** Finds the reasons in words, in order. `regime` is the letter's governing regime, whose provision a reason stands for. */
export function findGrounds(text: string, reading: LetterReading, regime: Regime): readonly Ground[] {
  const context = contextOf(text, reading, regime);
  return reading.sentences.all.flatMap(({ start: offset }, index) => {
    if (context.cited.has(index) || partAt(reading.quoted, offset) !== null) return [];
    const words = wordsAt(index, context);
    if (!hasCue(words) || !mayRefuse(onOneLine(words))) return [];
    return groundsIn(words, index, context).map(({ start, end, provision }) => ({
      start: offset + start,
      end: offset + end,
      provision,
    }));
  });
}

/** The words of that sentence; empty behind the last one. */
function wordsAt(index: number, { reading, lower }: GroundContext): string {
  const sentence = reading.sentences.all[index];
  return sentence === undefined ? '' : lower.slice(sentence.start, sentence.end);
}

/** In lower case and with straight apostrophes, every character where it was: `İ` would become two, and stays. */
function normalise(text: string): string {
  const lower = text.toLowerCase();
  const same = lower.length === text.length;
  return (same ? lower : text.replace(/[^İ]+/g, (part) => part.toLowerCase())).replaceAll('’', "'");
}

function contextOf(text: string, reading: LetterReading, regime: Regime): GroundContext {
  const cited = new Map<number, RegimeCitation[]>();
  for (const citation of reading.citations) {
    if (citation.regime === 'OTHER') continue;
    const index = reading.sentences.indexAt(citation.start);
    cited.set(index, [...(cited.get(index) ?? []), citation]);
  }
  const provisions = [...cited.values()].flat().flatMap((citation) => citation.provisions);
  return {
    regime,
    reading,
    lower: normalise(text),
    places: new GroundPlaces(text, reading),
    relied: new ReliedSilences(regime, cited),
    cited,
    citedSections: new Set(provisions.map(sectionOf)),
  };
}

/** `FOIA s40` of `FOIA s40(2)`. */
function sectionOf(provision: Provision): string {
  return formatProvision({ ...provision, path: [] });
}

interface Match extends Span {
  readonly wording: GroundWording;
  readonly provision: string;
}

function groundsIn(words: string, index: number, context: GroundContext): readonly Ground[] {
  const matches = matchesIn(words, context.regime);
  if (matches.length === 0 || isNoDecision(onOneLine(words))) return [];
  const decided = outermost(decidedIn(words, index, matches, context));
  if (decided.length === 0 || context.places.isStanding(index)) return [];
  const better = decided.filter(({ wording }) => wording.kind !== 'hint');
  const hints = decided.filter(({ provision }) => !context.citedSections.has(provision));
  return onePerProvision(withSilence(better.length > 0 ? better : hints, index, context));
}

function matchesIn(words: string, regime: Regime): readonly Match[] {
  return cuedWordings(words).flatMap((wording): readonly Match[] => {
    const provision = wording.provisions[regime];
    if (provision === undefined) return [];
    const match = patternOf(wording).exec(words);
    if (match === null) return [];
    const start = match.index;
    return [{ wording, start, end: start + match[0].length, provision: `${regime} ${provision}` }];
  });
}

const onOneLine = (words: string): string =>
  /\s{2}|[^\S ]/.test(words) ? words.replace(/\s+/g, ' ') : words;

interface Clause extends Span {
  readonly words: string;
  readonly decides: boolean;
  readonly supposed: boolean;
}

/** The matches that stand in a decision: each with its clause, a reason also with a clause that refuses. */
function decidedIn(
  words: string,
  index: number,
  matches: readonly Match[],
  context: GroundContext,
): readonly Match[] {
  const { acts } = context.reading;
  const clauses = clausesOf(words).map((clause): Clause => {
    const line = onOneLine(words.slice(clause.start, clause.end));
    const supposed = isSupposed(line) || (acts.reviews && acts.overturns && isRecounted(line));
    return { ...clause, words: line, supposed, decides: !supposed && refuses(line) };
  });
  const clauseOf = ({ start }: Match): Clause | undefined => clauses.find(({ end }) => start < end);
  const standing = matches.filter((match) => clauseOf(match)?.supposed === false);
  const decides =
    clauses.some((clause) => clause.decides) || standing.some(({ wording }) => wording.kind === 'silence');
  return standing.filter((match) => {
    const { kind } = match.wording;
    if (kind === 'refusal' || kind === 'silence') return true;
    if (kind === 'work') return decides || speaksOfWork(onOneLine(words));
    if (kind === 'echo') return namesLimit(wordsAt(index - 1, context) + words);
    if (!decides || isNotHeld(clauseOf(match)?.words ?? '')) return false;
    return !context.places.isOnlyWeighed(index, onOneLine(words));
  });
}

const CLAUSE_BREAK = /;|\s(?:but|however|although|though|whereas|while|whilst|yet|unless|ond)\s/g;

function clausesOf(words: string): readonly Span[] {
  const breaks = [...words.matchAll(CLAUSE_BREAK)].map(({ index }) => index);
  return [...breaks, words.length].map((end, index) => ({ start: breaks[index - 1] ?? 0, end }));
}

/** Of matches that overlap, the longest: "given in confidence by another state" is not also "given in confidence". */
function outermost(matches: readonly Match[]): readonly Match[] {
  const length = ({ start, end }: Span): number => end - start;
  const kept: Match[] = [];
  for (const match of [...matches].sort((a, b) => length(b) - length(a))) {
    if (!kept.some(({ start, end }) => start < match.end && match.start < end)) kept.push(match);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** What overlaps went already; of two wordings for one provision the first stays. */
function onePerProvision(matches: readonly Match[]): readonly Match[] {
  return matches.filter(
    ({ provision }, index) => matches.findIndex((other) => other.provision === provision) === index,
  );
}

/**
 * To neither confirm nor deny stands for the exemption that is given with it: in words in its sentence, by number or in
 * words in one of the two behind, or by number anywhere behind.
 */
function withSilence(matches: readonly Match[], index: number, context: GroundContext): readonly Match[] {
  const silence = matches.find(({ wording }) => wording.kind === 'silence');
  if (silence === undefined) return matches;
  const reason = matches.find(({ start }) => start > silence.start);
  const provision =
    (reason === undefined ? silenceBehind(index, context) : silenceOf(context.regime, reason.provision)) ??
    silence.provision;
  const whole = { ...silence, provision, end: reason?.end ?? silence.end };
  return matches.flatMap((match) => (match === silence ? [whole] : match === reason ? [] : [match]));
}

function silenceBehind(index: number, context: GroundContext): string | null {
  const { regime, cited } = context;
  const behind = Array.from({ length: SENTENCES_BEHIND }, (_, offset) => index + 1 + offset);
  const nearby = silenceCited(
    regime,
    behind.flatMap((at) => cited.get(at) ?? []),
  );
  if (nearby !== null) return nearby;
  for (const words of behind.map((at) => wordsAt(at, context))) {
    if (!goesOnAboutSilence(onOneLine(words))) continue;
    const reason = matchesIn(words, regime).find(({ wording }) => wording.kind === 'reason');
    const silence = reason === undefined ? null : silenceOf(regime, reason.provision);
    if (silence !== null) return silence;
  }
  return context.relied.behind(index);
}
