import { findGrounds, readLetter, type Citation, type Ground, type LetterReading } from '../citations';
import { assessLetter } from '../assessment';
import { letterDeadlines, type Deadline } from '../deadlines';
import {
  citedLaw,
  findFacts,
  formatProvision,
  hasPartInGroup,
  isInGroup,
  isNeitherConfirmNorDeny,
  parseProvision,
  type CitedLaw,
  type Provision,
  type Regime,
} from '../law';
import { saysPublishedSoon } from './published-soon';
import {
  findQuestions,
  languageOf,
  letterKind,
  partAt,
  readFacts,
  readReviewOutcome,
  type LetterKind,
  type Questions,
} from '../letter';
import type { CitationAnalysis, GroundAnalysis, LetterAnalysis, LetterContext } from './types';

/**
 * Everything known about one letter, from its text and what is known of the message that brought it.
 * The one call that page, popup and command share; pure, and linear in the length of the text.
 */
export function analyseLetter(text: string, context: LetterContext = {}): LetterAnalysis {
  const reading = readLetter(text, { regime: context.regime });
  const regime = governingRegime(reading, context.regime);
  const grounds = findGrounds(text, reading, regime ?? context.regime ?? 'FOIA').map((ground) =>
    describeGround(text, ground),
  );
  const facts = readFacts(text, reading.sentences, reading.quoted, context.sentDate ?? null);
  const relied = reliedOn(reading.citations);
  const kind = kindOf(reading, relied, grounds);
  const questions = findQuestions(text, reading.sentences, reading.quoted);
  const citations = reading.citations.map((citation) => describeCitation(text, citation, reading, questions));
  const { deadlines } = letterDeadlines({
    regime,
    kind,
    facts,
    text,
    authority: context.authority,
    sentDate: context.sentDate ?? null,
    requestDate: context.requestDate ?? null,
    saysPublishedSoon: saysPublishedSoon(citations),
  });
  const language = languageOf(text);
  const findings = assessLetter({
    text,
    reading,
    regime,
    kind,
    language,
    grounds: grounds.flatMap(knownGround),
    facts,
    questions,
    authority: context.authority ?? null,
    requestText: context.requestText ?? null,
    answerDue: context.timeStopped === true ? null : lastDayToAnswer(deadlines),
    answeredOn: facts.letterDate ?? context.sentDate ?? null,
  });
  return {
    text,
    language,
    regime,
    kind,
    reviewOutcome:
      kind === 'review-outcome' ? readReviewOutcome(reading.own, relied.length + grounds.length > 0) : null,
    citations,
    grounds,
    law: lawOf(citations, grounds),
    facts,
    findings,
    deadlines,
  };
}

/** What the law's data says of all that is named, also as another reading of a citation. */
function lawOf(citations: readonly CitationAnalysis[], grounds: readonly GroundAnalysis[]): CitedLaw {
  return citedLaw([
    ...citations.flatMap(({ provisions, alternatives }) => [...provisions, ...alternatives]),
    ...grounds.map(({ provision }) => provision),
  ]);
}

/** A ground with its provision read back; the law's data names none that it does not know. */
function knownGround({ start, end, provision }: GroundAnalysis) {
  const known = parseProvision(provision);
  return known === null ? [] : [{ start, end, provision: known }];
}

/** The latest day on which the answer was due by the law; null where an extension is known, or no day is. */
function lastDayToAnswer(deadlines: readonly Deadline[]) {
  if (deadlines.some(({ kind }) => kind === 'extended-response-due')) return null;
  return deadlines.findLast(({ kind }) => kind === 'response-due') ?? null;
}

/**
 * The law the letter is given under: that of what it relies on, else the one it names most, else the authority's own.
 * @returns null where nothing tells
 */
function governingRegime(
  { citations, namings }: LetterReading,
  authority: Regime | undefined,
): Regime | null {
  const used = citations.flatMap((citation) =>
    citation.regime === 'OTHER' || citation.role === 'mentioned' ? [] : [citation],
  );
  const regimes = new Set(used.map(({ regime }) => regime));
  const counts = new Map<Regime, number>();
  for (const { regime, role, provisions } of used) {
    const weight =
      role === 'procedural'
        ? PROCEDURE_WEIGHT
        : provisions.every((provision) => isSignpost(provision, regimes.size > 1))
          ? 0
          : 1;
    counts.set(regime, (counts.get(regime) ?? 0) + weight);
  }
  return most(counts) ?? most(new Map(Object.entries(namings) as [Regime, number][])) ?? authority ?? null;
}

/** A right to complain under one law says less about the letter than an exemption under another. */
const PROCEDURE_WEIGHT = 0.1;

/**
 * Moving a request to the Regulations is relied on, but the letter then goes on under them. Cited without the subsection
 * that moves it, a section does the same only where the letter goes on under another law.
 */
function isSignpost(provision: Provision, besideOtherLaw: boolean): boolean {
  return (
    isInGroup(provision, 'otherLawInstead') ||
    (besideOtherLaw && hasPartInGroup(provision, 'otherLawInstead'))
  );
}

function most(counts: ReadonlyMap<Regime, number>): Regime | null {
  let best: Regime | null = null;
  for (const [regime, count] of counts)
    if (count > 0 && count > (best === null ? 0 : (counts.get(best) ?? 0))) best = regime;
  return best;
}

function reliedOn(citations: readonly Citation[]): readonly Provision[] {
  return citations.flatMap((citation) =>
    citation.regime !== 'OTHER' && citation.role === 'relied_on' ? citation.provisions : [],
  );
}

function kindOf(
  { acts }: LetterReading,
  relied: readonly Provision[],
  grounds: readonly GroundAnalysis[],
): LetterKind {
  const silent = new Set(relied.filter(isNeitherConfirmNorDeny).map(({ number }) => number));
  const withholds = relied.length > 0 || grounds.length > 0;
  return letterKind(acts, {
    withholds,
    onlyNeitherConfirmNorDeny:
      withholds &&
      relied.every(({ number }) => silent.has(number)) &&
      grounds.every(({ surface }) => SAYS_NEITHER.test(surface)),
    onlyNotHeldOrElsewhere: withholds && grounds.length === 0 && relied.every(isNotHeldOrElsewhere),
  });
}

const SAYS_NEITHER = /\b(?:den(?:y|ies|ied|ying)|gwadu)\b/i;

/** What leaves nothing that the authority has and keeps to itself. */
const NOT_HELD_OR_ELSEWHERE: ReadonlySet<string> = new Set([
  'not held',
  'information not held',
  'already accessible',
]);

function isNotHeldOrElsewhere(provision: Provision): boolean {
  return NOT_HELD_OR_ELSEWHERE.has(findFacts(provision)?.facts.label ?? '');
}

function describeCitation(
  text: string,
  citation: Citation,
  reading: LetterReading,
  questions: Questions,
): CitationAnalysis {
  const { start, end } = citation;
  const surface = text.slice(start, end);
  const quoted = partAt(reading.quoted, start) !== null;
  if (citation.regime === 'OTHER') {
    return {
      start,
      end,
      surface,
      provisions: citation.provisions,
      regime: 'OTHER',
      otherAct: citation.actName,
      role: 'other_act',
      roleReason: `it belongs to ${citation.actName}`,
      certainty: 'certain',
      alternatives: [],
      questions: [],
      quoted,
    };
  }
  return {
    start,
    end,
    surface,
    provisions: citation.provisions.map(formatProvision),
    regime: citation.regime,
    otherAct: null,
    role: citation.role,
    roleReason: citation.roleReason,
    certainty: citation.certain ? 'certain' : 'possible',
    alternatives: citation.alternatives.map(formatProvision),
    questions: questions.questionsOf(start),
    quoted,
  };
}

function describeGround(text: string, { start, end, provision }: Ground): GroundAnalysis {
  return { start, end, surface: text.slice(start, end), provision };
}
