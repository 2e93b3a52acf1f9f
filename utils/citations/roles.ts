import { isProcedural, type Provision } from '../law';
import {
  firstIndex,
  near,
  oneOf,
  partAt,
  type LetterActs,
  type Part,
  type Span,
  type WordingMatch,
} from '../letter';
import { oneLine, Passage, type SentencePassages } from './passage';
import type { Tokens } from './tokenize';

/** What a citation of one of the four regimes does in its letter. */
export type RegimeRole = 'relied_on' | 'mentioned' | 'procedural';

/** A role, and why: a clause that completes "Marked as … because". */
export interface RoleDecision {
  readonly role: RegimeRole;
  readonly reason: string;
  /** The letter says outright that it does not, or no longer, rely on it. */
  readonly dropped?: true;
}

/** What the role rules look at; made once for a letter. */
export interface RoleContext {
  readonly tokens: Tokens;
  readonly passages: SentencePassages;
  readonly quoted: readonly Part[];
  readonly acts: LetterActs;
  /** The starts of all citations of the letter, ascending. */
  readonly citationStarts: readonly number[];
  /** Sentences already read, by index: many citations share one. */
  readonly read: Map<number, SentenceRead>;
}

/** A sentence on one line, with its clauses. */
interface SentenceRead {
  readonly sentence: Passage;
  readonly clauses: readonly ClauseRead[];
}

interface ClauseRead extends Span {
  readonly passage: Passage;
  /** What was decided for citations of it, by whether they are procedural. */
  readonly decisions: Map<boolean, RoleDecision>;
}

interface Place {
  readonly context: RoleContext;
  /** Whether everything cited there is procedural. */
  readonly procedural: boolean;
  readonly sentence: Passage;
  readonly clauseRead: ClauseRead;
  /** The part of the sentence between "but", "however", semicolons. */
  readonly clause: Passage;
  /** The clause or sentence behind it, where that cites nothing itself; else empty. */
  readonly next: Passage;
}

type RoleRule = (place: Place) => RoleDecision | null;

/** Decides what a citation does. The first rule with an answer decides; the last one always has one. */
export function decideRole(
  context: RoleContext,
  start: number,
  end: number,
  provisions: readonly Provision[],
): RoleDecision {
  const procedural = provisions.every(isProcedural);
  const place = placeOf(context, start, procedural);
  return (
    standsInQuotation(context, start) ?? isGuidanceTitle(context, start, end, place) ?? decideInClause(place)
  );
}

/** What the words around a citation decide is the same for all citations of a clause that are alike. */
function decideInClause(place: Place): RoleDecision {
  const { decisions } = place.clauseRead;
  const known = decisions.get(place.procedural);
  if (known !== undefined) return known;
  const decision = firstDecision(place);
  decisions.set(place.procedural, decision);
  return decision;
}

function firstDecision(place: Place): RoleDecision {
  for (const rule of RULES) {
    const decision = rule(place);
    if (decision !== null) return decision;
  }
  return { role: 'relied_on', reason: 'the letter discusses it as a reason of its own for refusing' };
}

const RULES: readonly RoleRule[] = [
  isApplicantsVoice,
  isProcedure,
  isDropped,
  isOnlyWeighed,
  isLawInGeneral,
  isGivenUpOnReview,
  isOfLetterWithoutRefusal,
  isSaidToWithhold,
];

function placeOf(context: RoleContext, start: number, procedural: boolean): Place {
  const at = context.passages.sentences.indexAt(start);
  const { sentence, clauses } = readSentence(context, at);
  const own = clauses.findIndex((clause) => clause.end > start);
  const clauseRead = clauses[own] ?? { start, end: start, passage: sentence, decisions: new Map() };
  const following = clauses[own + 1] ?? readSentence(context, at + 1).clauses[0];
  const next = following === undefined || citesBetween(context, following) ? NOTHING : following.passage;
  return { context, procedural, sentence, clauseRead, clause: clauseRead.passage, next };
}

const NOTHING = new Passage('');

function readSentence(context: RoleContext, index: number): SentenceRead {
  const known = context.read.get(index);
  if (known !== undefined) return known;
  const { start, end } = context.passages.sentences.all[index] ?? { start: 0, end: 0 };
  const text = context.tokens.text.slice(start, end);
  const clauses = clausesOf(text, start).map((clause) => ({
    ...clause,
    passage: new Passage(oneLine(context.tokens.text.slice(clause.start, clause.end))),
    decisions: new Map<boolean, RoleDecision>(),
  }));
  const read = { sentence: context.passages.at(index), clauses };
  context.read.set(index, read);
  return read;
}

function citesBetween({ citationStarts }: RoleContext, { start, end }: Span): boolean {
  const first = firstIndex(citationStarts.length, (index) => (citationStarts[index] ?? 0) < start);
  return (citationStarts[first] ?? Infinity) < end;
}

const CLAUSE_BREAK = /;|\.\s|\s(?:but|however|although|whereas|while|yet|ond)\s/gi;

function clausesOf(sentence: string, offset: number): readonly Span[] {
  const clauses: Span[] = [];
  let start = 0;
  for (const { index } of sentence.matchAll(CLAUSE_BREAK)) {
    clauses.push({ start: offset + start, end: offset + index });
    start = index;
  }
  return [...clauses, { start: offset + start, end: offset + sentence.length }];
}

/** The words of the letter that decided, quoted in the reason. */
function quote(match: WordingMatch): string {
  return `“${match[0].trim()}”`;
}

function standsInQuotation(context: RoleContext, start: number): RoleDecision | null {
  const part = partAt(context.quoted, start);
  if (part === null) return null;
  return {
    role: 'mentioned',
    reason:
      part.kind === 'quoted-request'
        ? 'it stands in the request that the letter repeats'
        : 'it stands in an earlier message that the letter quotes',
  };
}

const APPLICANT = oneOf(
  near(/\bplease (?:provide|supply|advise|confirm|send|can you|could you)\b/gi, 160, /\b(?:i|my)\b/i),
  /\b(?:my (?:request|foi)\b|i (?:would like|request that|do not accept|believe that you|am requesting))/i,
);
const SPEAKS_FOR_AUTHORITY = /\b(?:we|our)\b/i;

const YOU_SAID =
  /\byou (?:have |also )?(?:quoted?|cited?|mention(?:ed)?|argued?|said|say|suggest(?:ed)?|referred|refer)\b/i;

function isApplicantsVoice({ sentence, clause }: Place): RoleDecision | null {
  if (clause.has(YOU_SAID) && !clause.has(WITHHOLDS)) {
    return { role: 'mentioned', reason: 'the letter repeats what the applicant said' };
  }
  if (!sentence.has(APPLICANT) || sentence.has(SPEAKS_FOR_AUTHORITY)) return null;
  return { role: 'mentioned', reason: 'these are the words of the person who asked' };
}

const GUIDANCE_BEFORE =
  /\bguid(?:ance|e) (?:on|about|to|for|note|at|entitled|titled|is|:)[^.]{0,30}$|\bguidance\b[^.]{0,20}["“‘'][^"”’]{0,60}$/i;

const SPEAKS_OF_GUIDANCE = /\bguid|\|\s*ICO\b/i;

/** The title of linked guidance: "Regulation 2(1) - What is environmental information? | ICO". */
function isGuidanceTitle(
  { tokens }: RoleContext,
  start: number,
  end: number,
  { sentence, next }: Place,
): RoleDecision | null {
  if (!sentence.has(SPEAKS_OF_GUIDANCE) && !next.has(SPEAKS_OF_GUIDANCE)) return null;
  const before = oneLine(tokens.text.slice(Math.max(0, start - 90), start));
  const [line = ''] = oneLine(tokens.text.slice(end, end + 90)).split(/[.\n]/);
  return GUIDANCE_BEFORE.test(before) || /\|\s*ICO\b/.test(line)
    ? { role: 'mentioned', reason: 'it stands in the title of guidance that the letter points to' }
    : null;
}

const DECLINES_REQUEST = /\bdeclin\w+ (?:\w+ ){0,4}requests?\b/i;
const DECLINES_ON_IT =
  /\b(?:(?:declin\w+|refus(?:e|ed|ing)) (?:\w+ ){0,4}requests?|(?:not|in)\s?valid (?:request )?(?:under|because|as)|not obliged to comply|neither confirm\w* nor den\w+|already (?:publicly )?available)\b/i;

function isProcedure({ procedural, sentence, clause }: Place): RoleDecision | null {
  if (!procedural) return null;
  const declined =
    sentence.find(DECLINES_REQUEST) ?? (clause.has(DUTY_OR_NOTICE) ? null : clause.find(DECLINES_ON_IT));
  return declined === null
    ? { role: 'procedural', reason: 'it is about how requests are handled, not a reason for withholding' }
    : { role: 'relied_on', reason: `the letter declines the request on it: ${quote(declined)}` };
}

/** "Notice under section 17", "in line with our duty under section 16": a refusal beside it rests on something else. */
const DUTY_OR_NOTICE =
  /\b(?:notice|dut(?:y|ies)|oblig\w+ to (?:provide|advise|assist)|requires?|advice|right|complain\w*|when refusing|acts as|breach\w*|in line with|states? that|hysbysiad)\b/i;

const DROPPED =
  /\b(?:no longer (?:\w+ ){0,3}(?:rel(?:y|ies|ied|ying)|appl(?:y|ies|ied)|engaged|cit(?:e|ing)|maintain\w*|consider\w*)|(?:not|never|n['’]t) (?:\w+ ){0,4}(?:rel(?:y|ied|ying)(?: up)? ?on|rely|appl(?:y|ied|ies|icable)|engaged?|seek\w* to rely|exempt)|withdr[ae]w\w*|would (?:also |otherwise |have |likely |probably ){1,4}(?:appl\w+|been|relied)|(?:may|might|could) (?:also |well |potentially )?(?:appl(?:y|ied)|be (?:engaged|exempt|relied|applicable))|disapplied|incorrectly (?:applied|relied|cited)|wrongly (?:applied|relied|cited)|in error|falls? outside|rather than (?:under )?(?:section|regulation|s\.?)|instead of (?:section|regulation)|decided against|overturn\w*|not come into play|(?:had|if) we (?:\w+ )?considered|would have (?:looked|considered|cited))\b/i;
const NEXT_DROPS =
  /\b(?:(?:do|did|does|have|has) not (?:\w+ ){0,4}(?:rel(?:y|ied)|appl(?:y|ies|ied)|engaged?)|(?:not|n['’]t) using|(?:not|no longer) (?:\w+ ){0,4}(?:rel(?:y|ied|ying)|engaged|appl(?:y|ied|ies)|needed)|decided (?:not|against)|is not engaged|withdr[ae]w\w*|(?:have|has|been|am|are|now|and) (?:\w+ )?(?:released|releasing|disclosed|disclosing))\b/i;
const HOLDS_TO = oneOf(
  /\b(?:is|are|remains?) (?:(?!potential|possibl)\w+ ){0,2}exempt|public interest in (?:not )?(?:disclos|maintain)/i,
  near(/\b(?:withh[eo]ld\w*|refus\w+|redact\w+)\b/gi, 40, /\bunder\b/i),
);

/** "no longer rely on", "does not apply", "would have applied"; also where the next clause says so of what this one names. */
function isDropped({ clause, next }: Place): RoleDecision | null {
  const own = clause.find(DROPPED);
  if (own !== null && !clause.has(NEGATED_DUTY)) {
    return { role: 'mentioned', reason: `the letter says ${quote(own)} of it`, dropped: true };
  }
  const behind = clause.has(CONSIDERS) && !clause.has(HOLDS_TO) ? next.find(NEXT_DROPS) : null;
  return behind === null
    ? null
    : { role: 'mentioned', reason: `the letter goes on: ${quote(behind)}`, dropped: true };
}

/** "section 14 … is not obliged to comply", "does not apply to us to disclose" are refusals, not retreats. */
const NEGATED_DUTY = oneOf(
  /\b(?:not (?:\w+ ){0,2}(?:obliged|required) to|does not (?:\w+ ){0,2}(?:require|need)|not subject to)\b/i,
  near(/\b(?:duty|right|obligation|section 1(?:\(\w\)){0,2}(?![\d(]))/gi, 80, /\b(?:does|do) not apply\b/i),
);

const CONSIDERS =
  /\b(?:consider\w*|look(?:ed|ing) at|relied|previous\w*|original\w*|initial\w*|earlier|cited|thought|whether)\b/i;

const ONLY_WEIGHED = oneOf(
  near(
    /\b(?:considering|consider|considered) (?:whether|if)\b/gi,
    60,
    /\b(?:appl\w+|engaged?|exempt\w*|withh\w+|section|regulation)\b/i,
  ),
  /\b(?:considering (?:the (?:public interest|application|balance)|(?:the )?exemptions?|sections?|ss?\.|regulations?)|(?:still|currently|actively) (?:considering|assessing|weighing)|whether (?:\S+ ){0,7}(?:appl(?:y|ies)|engaged|exempt)|(?:need|require)\w* (?:\w+ ){0,4}time (?:\w+ ){0,3}(?:to )?consider|(?:potential|possible|possibly)(?:ly)? (?:exempt\w*|exception|engaged|appl\w+))\b/i,
);

/** "We have also considered section 31.": and no more is said of it. */
const CONSIDERED_AND_NO_MORE =
  /\bconsidered (?:the )?(?:exemptions? (?:at|in|under) )?(?:ss?|sections?|regulations?|regs?)\b/i;

function isOnlyWeighed({ clause, sentence, context: { acts } }: Place): RoleDecision | null {
  if (clause.has(CONSIDERED_AND_NO_MORE) && !clause.has(WITHHOLDS)) {
    return { role: 'mentioned', reason: 'the letter says only that it was considered' };
  }
  const weighed = clause.has(HOLDS_TO) ? null : clause.find(ONLY_WEIGHED);
  if (weighed !== null)
    return { role: 'mentioned', reason: `the letter is still weighing it: ${quote(weighed)}` };
  if (acts.extends && !acts.discloses && !acts.notHeld && !sentence.has(HOLDS_TO)) {
    return { role: 'mentioned', reason: 'the letter takes more time to weigh it' };
  }
  return null;
}

const LAW_IN_GENERAL =
  /\b(?:under any of (?:the )?|authority must be able to show|(?:an|any|a public) authority (?:may|can|must|to))\b/i;

function isLawInGeneral({ clause }: Place): RoleDecision | null {
  return clause.has(LAW_IN_GENERAL) && !clause.has(HOLDS_TO_OURS)
    ? { role: 'mentioned', reason: 'the letter only describes the law' }
    : null;
}

const HOLDS_TO_OURS =
  /\b(?:we|this|the information|your request|i) (?:\w+ ){0,3}(?:are|is|am|have|has|was|were|withh\w+|refus\w+|redact\w+|exempt|rely|apply)\b/i;

const EARLIER_DECISION = oneOf(
  near(
    /\b(?:initial|original|earlier|previous|first)\w* (?:\w+ ){0,2}(?:rejection|refusal|response|reply|decision|letter)\b/gi,
    80,
    /\b(?:was|were|relied|applied|cited|based)\b/i,
  ),
  /\b(?:stating|stated|said|replied|wrote) (?:to you )?that\b/i,
);
const STANDS =
  /\b(?:uph[eo]ld|continue to|remains? exempt|still (?:exempt|applies|rely)|maintain|correctly|satisfied|was right|now (?:formally )?(?:claim|rely|apply))/i;

/** A review that gives the information leaves nothing relied on. */
function isGivenUpOnReview({ context: { acts }, sentence, procedural }: Place): RoleDecision | null {
  if (!acts.reviews || !acts.overturns || procedural) return null;
  if (sentence.has(STANDS) || !(sentence.has(EARLIER_DECISION) || acts.discloses)) return null;
  return { role: 'mentioned', reason: 'the review gives up the earlier refusal that rested on it' };
}

/** A sentence that itself takes something away: "names have been taken out using section 38(1)(b)". */
const TAKES_AWAY = oneOf(
  near(
    /\b(?:removed?|taken out|held back|left out|withheld|marked|blanked|deleted|obscured|not (?:attached|provided|included|supplied|released))\b/gi,
    80,
    /\b(?:under|using|by|because|as)\b/i,
  ),
  /\b(?:(?:covered|caught) by|falls? under|claim|is not, under|exempts|exempt under|withholding|(?:is|are|has been|have been) (?:\w+ )?applied|appl(?:y|ies)|refus(?:ed|al) under|(?:handled|dealt with|considered|processed) under)\b/i,
);

function isOfLetterWithoutRefusal({ context: { acts }, sentence }: Place): RoleDecision | null {
  if (acts.refuses || acts.neitherConfirmsNorDenies) return null;
  const taken = sentence.find(TAKES_AWAY);
  return taken === null
    ? { role: 'mentioned', reason: 'nothing in the letter is withheld under it' }
    : { role: 'relied_on', reason: `the letter says ${quote(taken)}` };
}

const WITHHOLDS =
  /\b(?:(?:is|are|was|were) (?:\w+ )?(?:exempt|excepted|withheld|refused|redacted)\b|withh[eo]ld\w*|refus(?:e|ing|al)|redact(?:ed|ing)|exempt(?:ed|ing|s)?\b|neither confirm\w*|not obliged to comply|exceeds?|vexatious|relying on|rely on|appl(?:y|ies|ied)|engage[ds]?|qualified exemption|absolute exemption)/i;

function isSaidToWithhold({ clause, sentence }: Place): RoleDecision | null {
  const match = clause.find(WITHHOLDS) ?? sentence.find(WITHHOLDS);
  return match === null ? null : { role: 'relied_on', reason: `the letter says ${quote(match)}` };
}
