import {
  CUSTOMARY_NAMES,
  DOCUMENT_WORDS,
  isProcedural,
  regimeHas,
  regimeOfShape,
  regimesWith,
  type Regime,
} from '../law';
import { firstIndex } from '../letter';
import type { Act, ActMention } from './acts';
import { isJoiner } from './grammar';
import type { Reference } from './parse';
import type { Passage, SentencePassages } from './passage';
import { TokenKind, type Tokens } from './tokenize';

/** Which law a reference belongs to, and the rule that said so. */
export interface Resolution {
  readonly act: Act;
  readonly rule: RuleName;
  readonly certain: boolean;
  /** Other laws that stay possible. */
  readonly alternatives: readonly Regime[];
}

/** The rules in the order in which they are asked; the first that answers decides. */
export type RuleName =
  | 'named-with-it'
  | 'named-before-it'
  | 'numbered-document'
  | 'named-at-the-end-of-the-list'
  | 'continues-the-citation-before'
  | 'listed-as-exemption'
  | 'cited-elsewhere-with-its-unit'
  | 'customary-name'
  | 'unit-of-other-law'
  | 'shape'
  | 'named-elsewhere-with-this-number'
  | 'other-act-in-the-sentence'
  | 'own-name-for-a-thing'
  | 'letter-is-about-information-law';

/** Everything about the letter that a rule may look at. */
export interface ResolveContext {
  readonly tokens: Tokens;
  readonly references: readonly Reference[];
  readonly acts: readonly ActMention[];
  readonly passages: SentencePassages;
  readonly scottish: boolean;
  readonly welsh: boolean;
}

type Rule = (context: ResolveContext, index: number) => Act | 'nothing' | null;

/**
 * Says for each reference to which law it belongs; `null` where it is none at all (a bare number that nothing explains).
 * Evidence is taken in the order of strength: the law named with the number, the list it stands in, what such a number
 * is customarily called, its shape, what the letter says of the same number elsewhere, and only then the letter's own law.
 */
export function resolveReferences(context: ResolveContext): readonly (Resolution | null)[] {
  const resolved: (Resolution | null | undefined)[] = context.references.map(() => undefined);
  applyRules(context, resolved, NAMING_RULES);
  shareAlongLists(context, resolved);
  applyRules(context, resolved, [
    ['customary-name', customaryName],
    ['unit-of-other-law', unitOfOtherLaw],
  ]);
  const named = namedNumbers(context, resolved);
  applyRules(context, resolved, [
    ['shape', shape],
    ['named-elsewhere-with-this-number', (_, index) => namedElsewhere(context, named, index)],
    ['other-act-in-the-sentence', otherActInSentence],
    ['own-name-for-a-thing', ownNameForAThing],
    ['listed-as-exemption', listedAsExemption],
    ['letter-is-about-information-law', governing],
  ]);
  resolveBareNumbers(context, resolved);
  return resolved.map((resolution) => resolution ?? null);
}

const NAMING_RULES: readonly (readonly [RuleName, Rule])[] = [
  ['named-with-it', namedBehind],
  ['named-before-it', namedBefore],
  ['numbered-document', numberedDocument],
];

function applyRules(
  context: ResolveContext,
  resolved: (Resolution | null | undefined)[],
  rules: readonly (readonly [RuleName, Rule])[],
): void {
  for (const index of resolved.keys()) {
    for (const [rule, ask] of rules) {
      if (resolved[index] !== undefined) break;
      const answer = ask(context, index);
      if (answer !== null)
        resolved[index] = answer === 'nothing' ? null : toResolution(context, index, answer, rule);
    }
  }
}

const UNCERTAIN_RULES: ReadonlySet<RuleName> = new Set(['letter-is-about-information-law']);

/** A number that the named law does not have stays with that law, but as possible, with the laws that have it. */
function toResolution(context: ResolveContext, index: number, act: Act, rule: RuleName): Resolution {
  if (act.kind === 'other') return { act, rule, certain: true, alternatives: [] };
  const regime = fittingRegime(context, index, act, rule);
  const items = context.references[index]?.items ?? [];
  const known = items.every(({ number }) => regimeHas(regime, number));
  const alternatives = known
    ? []
    : regimesWith(items.map(({ number }) => number)).filter((other) => other !== regime);
  const certain = known && !(UNCERTAIN_RULES.has(rule) && !speaksOfInformationLaw(context, index));
  return { act: { ...act, regime }, rule, certain, alternatives };
}

const PAIR: Readonly<Record<Regime, Regime>> = { FOIA: 'EIR', EIR: 'FOIA', FOISA: 'EISR', EISR: 'FOISA' };
const NUMBERED_BY_REGULATION: ReadonlySet<Regime> = new Set(['EIR', 'EISR']);

/** "the Act" said of a regulation, or the EIR's "section 12": an Act named outright wins over the unit word; "the Act" does not. */
function fittingRegime(
  context: ResolveContext,
  index: number,
  act: Act & { kind: 'regime' },
  rule: RuleName,
): Regime {
  const unit = context.references[index]?.unit;
  const named =
    rule === 'named-with-it' || rule === 'named-before-it' || rule === 'named-at-the-end-of-the-list';
  if (named || unit === null || unit === undefined) return act.regime;
  const byRegulation = NUMBERED_BY_REGULATION.has(act.regime);
  return (unit === 'regulation') === byRegulation ? act.regime : PAIR[act.regime];
}

// ---- the law is named with the number -------------------------------------------------------------------------------

/** What may stand between a number and the name of its law. */
const LINKS = new Set(
  "of the in under from to ( ) , - – within by o'r o yr y ' ’ [ ] \" “ ” r fo uk part parts chapter".split(
    ' ',
  ),
);
const STRONG_LINKS = new Set(['of', 'in', 'under', 'from', 'to', 'within', 'o', "o'r", '(']);
const LONGEST_LINK = 9;

/** "section 31 of the Freedom of Information Act", "Regulation 13 EIR", "section 16, Freedom of Information Act 2000". */
function namedBehind({ tokens, acts, references }: ResolveContext, index: number): Act | null {
  const reference = references[index];
  if (reference === undefined) return null;
  const from = reference.nextToken;
  const mention = firstActFrom(acts, from);
  if (mention === undefined || mention.firstToken - from > LONGEST_LINK) return null;
  let strong = mention.firstToken === from || isGeneralLink(tokens, from, mention.firstToken);
  for (let at = from; at < mention.firstToken; at += 1) {
    const word = tokens.word(at);
    if (tokens.lineBreaks(at) > 1) return null;
    if (!LINKS.has(word) && !(tokens.kind(at) === TokenKind.Number || isRomanPart(tokens, at))) return null;
    strong ||= STRONG_LINKS.has(word);
  }
  if (tokens.lineBreaks(mention.firstToken) > 1) return null;
  return strong ? mention.act : null;
}

/** A single comma, dash or "the" before a name: "section 16, Freedom of Information Act 2000". */
function isGeneralLink(tokens: Tokens, from: number, to: number): boolean {
  return to - from === 1 && /^[,–-]$/.test(tokens.word(from));
}

function isRomanPart(tokens: Tokens, index: number): boolean {
  return /^part|chapter$/.test(tokens.word(index - 1)) && /^[ivx]+$/.test(tokens.word(index));
}

function firstActFrom(acts: readonly ActMention[], token: number): ActMention | undefined {
  return acts[indexOfActFrom(acts, token)];
}

function lastActBefore(acts: readonly ActMention[], token: number): ActMention | undefined {
  return acts[indexOfActFrom(acts, token) - 1];
}

/** Index of the first mention at or behind a token; the number of mentions where there is none. */
function indexOfActFrom(acts: readonly ActMention[], token: number): number {
  return firstIndex(acts.length, (index) => (acts[index]?.firstToken ?? 0) < token);
}

/** "FOIA section 31", "the Freedom of Information Act Section 40 (2)", "Housing Act 1996 (sections 188, 190 and 193)". */
function namedBefore({ tokens, acts, references }: ResolveContext, index: number): Act | null {
  const reference = references[index];
  if (reference === undefined) return null;
  const mention = lastActBefore(acts, reference.firstToken);
  if (mention === undefined || mention.nextToken > reference.firstToken) return null;
  const gap = reference.firstToken - mention.nextToken;
  if (gap > 3 || (mention.byReference && gap > 0)) return null;
  for (let at = mention.nextToken; at <= reference.firstToken; at += 1) {
    if (tokens.lineBreaks(at) > 1) return null;
    if (at < reference.firstToken && !/^[-–:(,'’)]$|^s$|^under$|^paragraph$/.test(tokens.word(at)))
      return null;
  }
  // "exempt under the FOI Act, section 40(2)" is one thing; "the Data Protection Act, section 40(2) exempts" another.
  return mention.act.kind === 'other' && tokens.word(mention.nextToken) === ',' ? null : mention.act;
}

/** "Section 4.6 of that guidance", "section 3 of the contract": documents have sections too. */
function numberedDocument({ tokens, references }: ResolveContext, index: number): Act | null {
  const reference = references[index];
  if (reference === undefined) return null;
  const link = tokens.word(reference.nextToken);
  if (link !== 'of' && link !== 'in' && link !== 'to' && link !== 'on') return null;
  for (let at = reference.nextToken + 1; at < reference.nextToken + 8; at += 1) {
    const word = tokens.word(at);
    if (DOCUMENT_WORDS.has(word)) return { kind: 'other', id: capitalised(word), name: word };
    if (tokens.kind(at) === TokenKind.Punctuation && !/^[’'"“”&]$/.test(word)) return null;
    if (/^(?:which|that|and|because|as|is|are)$/.test(word) && at > reference.nextToken + 1) return null;
    if (tokens.lineBreaks(at) > 1) return null;
  }
  return null;
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

// ---- the list it stands in ------------------------------------------------------------------------------------------

/**
 * "section 40(2) and section 31(1) of FOIA": the name at the end of a list holds for the whole of it; so does one at its
 * beginning ("FOI s40, s41"), but only for references of the same unit.
 */
function shareAlongLists(context: ResolveContext, resolved: (Resolution | null | undefined)[]): void {
  const { references } = context;
  for (let index = references.length - 2; index >= 0; index -= 1) {
    const following = resolved[index + 1];
    if (resolved[index] !== undefined || following === undefined || following === null) continue;
    if (following.rule === 'named-before-it' || !inOneList(context, index)) continue;
    if (!unitsAgree(context, index)) continue;
    resolved[index] = toResolution(context, index, following.act, 'named-at-the-end-of-the-list');
  }
}

/**
 * Bare numbers with brackets, once everything with a unit word is known: one that goes on where the citation before left
 * off ("section 31(1)(g) together with 31(2)(c)"), one that the letter cites elsewhere with its unit ("we no longer rely on
 * 30(c)"), or one of the shape of the exceptions of Regulations that the letter names ("12(5)(e) is engaged").
 */
function resolveBareNumbers(context: ResolveContext, resolved: (Resolution | null | undefined)[]): void {
  const cited = new Map<string, Regime>();
  for (const [index, { items }] of context.references.entries()) {
    const act = resolved[index]?.act;
    if (act?.kind === 'regime')
      for (const { number } of items) if (!cited.has(number)) cited.set(number, act.regime);
  }
  const namesRegulations = context.acts.some(
    ({ act }) => act.kind === 'regime' && NUMBERED_BY_REGULATION.has(act.regime),
  );
  for (const [index, reference] of context.references.entries()) {
    const [item] = reference.items;
    if (item === undefined || reference.unit !== null || !isOpen(resolved[index])) continue;
    const before = index === 0 ? null : resolved[index - 1];
    if (!isOpen(before) && inOneList(context, index - 1)) {
      resolved[index] = toResolution(
        context,
        index,
        (before as Resolution).act,
        'continues-the-citation-before',
      );
      continue;
    }
    const shaped = namesRegulations ? regimeOfShape('regulation', item.number, item.path) : null;
    const regime = cited.get(item.number) ?? shaped;
    if (regime !== null)
      resolved[index] = toResolution(
        context,
        index,
        { kind: 'regime', regime, dated: false },
        'cited-elsewhere-with-its-unit',
      );
  }
}

/** Not yet decided, or decided only for want of anything better. */
function isOpen(resolution: Resolution | null | undefined): boolean {
  return resolution === undefined || resolution === null;
}

function unitsAgree({ references }: ResolveContext, index: number): boolean {
  const [unit, next] = [references[index]?.unit, references[index + 1]?.unit];
  return unit === next || unit === null || next === null;
}

const LIST_WORDS = new Set([
  'under',
  'by',
  'virtue',
  'both',
  'with',
  'read',
  'together',
  'also',
  'of',
  'from',
  'the',
  'a',
  'ac',
]);

/** Only joiners between this reference and the next one: no new sentence, no new subject. */
function inOneList({ tokens, references }: ResolveContext, index: number): boolean {
  const [from, to] = [references[index]?.nextToken ?? 0, references[index + 1]?.firstToken ?? 0];
  if (to - from > 5) return false;
  for (let at = from; at < to; at += 1) {
    const word = tokens.word(at);
    if (!isJoiner(word) && !LIST_WORDS.has(word) && !/^[-–•·]$/.test(word)) return false;
  }
  return tokens.lineBreaks(to) < 2;
}

// ---- what such a number is called -----------------------------------------------------------------------------------

const CUSTOMARY: ReadonlySet<string> = new Set(
  CUSTOMARY_NAMES.flatMap(({ number, nouns }) => nouns.map((noun) => `${number} ${noun}`)),
);

/** "a section 106 agreement", "S47 enquiries", "the section 151 officer". */
function customaryName(context: ResolveContext, index: number): Act | null {
  const { tokens, references } = context;
  const reference = references[index];
  const [item] = reference?.items ?? [];
  if (reference === undefined || item === undefined || item.path.length > 0) return null;
  const noun = nounBehind(tokens, reference.nextToken);
  const known = CUSTOMARY.has(`${item.number} ${noun}`);
  if (!known || sentenceAround(context, index).has(EXEMPTION_WORDS)) return null;
  return {
    kind: 'other',
    id: `Section${item.number}${capitalised(noun)}`,
    name: `section ${item.number} ${noun}`,
  };
}

/** A sentence with one of these is about information law, whatever such a number is called elsewhere. */
const EXEMPTION_WORDS = /\b(?:exempt\w*|exceptions?|withh[eo]ld\w*|redact\w*|vexatious|public interest)\b/i;

/** The noun that the number qualifies, behind at most one adjective or an 's. */
function nounBehind(tokens: Tokens, index: number): string {
  let at = index;
  if (/^['’]$/.test(tokens.word(at))) at += 2;
  if (tokens.lineBreaks(at) > 1) return '';
  return tokens.word(at);
}

/** Articles and schedules belong to data protection law, treaties and Acts' annexes: never to the four regimes. */
function unitOfOtherLaw({ references }: ResolveContext, index: number): Act | null {
  const reference = references[index];
  if (reference?.unit === 'article') return { kind: 'other', id: 'UKGDPR', name: 'UK GDPR' };
  if (reference?.unit === 'schedule') return { kind: 'other', id: 'Schedule', name: 'a schedule' };
  return null;
}

// ---- shape, and the same number elsewhere -----------------------------------------------------------------------------

/** Regulation 12(4)(b) is the EIR's and 10(4)(b) the Scottish Regulations', whatever the letter calls them. */
function shape({ references }: ResolveContext, index: number): Act | null {
  const reference = references[index];
  if (reference?.unit !== 'regulation') return null;
  const [item] = reference.items;
  const regime = item === undefined ? null : regimeOfShape('regulation', item.number, item.path);
  return regime === null ? null : { kind: 'regime', regime, dated: false };
}

interface NamedNumber {
  readonly act: Act;
  readonly token: number;
  /** The first sub-element it was named with, or `""`. */
  readonly part: string;
}

type NamedNumbers = ReadonlyMap<string, readonly NamedNumber[]>;

function numberKey(unit: Reference['unit'], number: string): string {
  return `${unit ?? 'section'} ${number}`;
}

/** Under which laws the letter names each number, in order. */
function namedNumbers(
  { references }: ResolveContext,
  resolved: readonly (Resolution | null | undefined)[],
): NamedNumbers {
  const named = new Map<string, NamedNumber[]>();
  for (const [index, reference] of references.entries()) {
    const resolution = resolved[index];
    if (resolution === undefined || resolution === null || resolution.rule === 'customary-name') continue;
    for (const { number, path } of reference.items) {
      const key = numberKey(reference.unit, number);
      const places = named.get(key) ?? [];
      if (places.length < MOST_NAMINGS)
        places.push({ act: resolution.act, token: reference.firstToken, part: path[0] ?? '' });
      named.set(key, places);
    }
  }
  return named;
}

/** More namings of one number tell nothing new; the bound keeps long letters linear. */
const MOST_NAMINGS = 12;
/** Another law named for a number holds for what follows closely. */
const NEAR = 90;

/** "Section 40 – Personal information" below "section 40(2) of the Freedom of Information Act". */
function namedElsewhere(context: ResolveContext, named: NamedNumbers, index: number): Act | null {
  const reference = context.references[index];
  const [item] = reference?.items ?? [];
  if (reference === undefined || item === undefined || (reference.unit === null && item.path.length === 0))
    return null;
  const places = named.get(numberKey(reference.unit, item.number)) ?? [];
  const regime = places.find(({ act }) => act.kind === 'regime');
  const other = places.find(({ act, token, part }) => {
    const near = reference.firstToken > token && reference.firstToken - token < NEAR;
    return act.kind === 'other' && (near || part === (item.path[0] ?? ''));
  });
  if (
    other !== undefined &&
    (regime === undefined ? !isExemptionTalk(context, index) : !speaksOfWithholding(context, index))
  )
    return other.act;
  return regime?.act ?? null;
}

/** The sentence withholds, and in the letter's own law the number is one to withhold under. */
function isExemptionTalk(context: ResolveContext, index: number): boolean {
  return speaksOfWithholding(context, index) && !isProcedureHere(context, index);
}

// ---- the sentence -----------------------------------------------------------------------------------------------------

/** "Under the Highways Act 1980 the council may adopt … section 38": the last law named in the sentence, unless it withholds. */
function otherActInSentence(context: ResolveContext, index: number): Act | null {
  const { references, acts, passages } = context;
  const reference = references[index];
  if (reference === undefined || isExemptionTalk(context, index)) return null;
  const sentence = passages.sentences.all[passages.sentences.indexAt(reference.start)];
  const mention = lastActBefore(acts, reference.firstToken);
  if (sentence === undefined || mention === undefined || mention.start < sentence.start) return null;
  const numberedAlike =
    (reference.unit === 'regulation') ===
    /regulation/i.test(mention.act.kind === 'other' ? mention.act.name : '');
  return mention.act.kind === 'other' && numberedAlike ? mention.act : null;
}

/** In the letter's own law the number stands for procedure, so that talk of withholding does not speak for it. */
function isProcedureHere({ references, scottish }: ResolveContext, index: number): boolean {
  const reference = references[index];
  const regime = ownRegime(reference?.unit ?? null, scottish);
  return reference?.items.every((item) => isProcedural({ regime, ...item })) ?? false;
}

/** The law that an unnamed section or regulation of the letter belongs to. */
function ownRegime(unit: Reference['unit'], scottish: boolean): Regime {
  if (unit === 'regulation') return scottish ? 'EISR' : 'EIR';
  return scottish ? 'FOISA' : 'FOIA';
}

const WITHHOLDING =
  /\b(?:exempt\w*|exception\w*|withh[eo]ld\w*|refus\w*|redact\w*|disclos\w*|vexatious|public interest|neither confirm|cost limit|appropriate limit|(?:eithr|esempt)\w*|information act|foia?\b|eirs?\b)/i;

function speaksOfWithholding(context: ResolveContext, index: number): boolean {
  return sentenceAround(context, index).has(WITHHOLDING);
}

const INFORMATION_LAW =
  /\b(?:exempt\w*|exception\w*|withh[eo]ld\w*|refus\w*|redact\w*|disclos\w*|releas\w*|vexatious|public interest|neither confirm|limit|(?:eithr|esempt)\w*|foi\w*|eirs?|information|request\w*|commissioner|duty|hold|review|appl(?:y|ies|ied)|above)\b/i;

function speaksOfInformationLaw(context: ResolveContext, index: number): boolean {
  return sentenceAround(context, index).has(INFORMATION_LAW);
}

function sentenceAround({ references, passages }: ResolveContext, index: number): Passage {
  return passages.around(references[index]?.start ?? 0);
}

const FUNCTION_WORDS = new Set(
  'of and or to the in is are was were as which that would apply applies applied does do did has have had been may can could must also for from by with at on because since it we i this a an not no if where when above below only covers relates provides states says calls requires sets allows permits exempts concerns contains deals gives means refers engaged here therefore so but under both being will shall should there these those its you your our their exemption exemptions exception exceptions refusal act foia foi notice duty duties obligations obligation test public request code right rights assistance within during until before after between through upon without regarding about into'.split(
    ' ',
  ),
);

/** "1086 Section 47 records": a noun right behind the number, in a sentence that withholds nothing, makes it a thing's name. */
function ownNameForAThing(context: ResolveContext, index: number): Act | null {
  const { tokens, references } = context;
  const reference = references[index];
  if (reference === undefined || reference.unit === null || speaksOfWithholding(context, index)) return null;
  const noun = nounBehind(tokens, reference.nextToken);
  if (!/^[a-z]{3,}$/.test(noun) || tokens.lineBreaks(reference.nextToken) > 0) return null;
  if (
    reference.items.length > 1 ||
    reference.items.some(({ path }) => path.length > 0) ||
    noun.endsWith('ly')
  )
    return null;
  if (FUNCTION_WORDS.has(noun) || tokens.kind(reference.nextToken) !== TokenKind.Word) return null;
  const [item] = reference.items;
  return {
    kind: 'other',
    id: `Section${item?.number ?? ''}${capitalised(noun)}`,
    name: `section ${item?.number ?? ''} ${noun}`,
  };
}

const ANNOUNCES_LIST =
  /\b(?:exempt(?:ion|ed|ions)?|exceptions?|sections?|regulations?|eithriad\w*|esemptiad\w*)\b/i;
/** A list's heading stands no further above its last member than this. */
const LIST_REACH = 260;

/** "Exemptions applied: 27(1)(a), 29 & 41": a bare number below the word that says what it is. */
function listedAsExemption({ tokens, references, scottish }: ResolveContext, index: number): Act | null {
  const reference = references[index];
  if (reference === undefined || reference.unit !== null) return null;
  const before = tokens.text.slice(Math.max(0, reference.start - LIST_REACH), reference.start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const bullet = /^\s*(?:[-–•·*o]\s*)?$/.test(line);
  const heading = bullet
    ? before
        .trimEnd()
        .split(/\n\s*\n/)
        .slice(-2)
        .join(' ')
    : line;
  // A full point between the heading and the number ends what the heading announces; the points of a list do not.
  const announced = bullet ? heading : (heading.split(/\.\s/).at(-1) ?? '');
  if (!ANNOUNCES_LIST.test(announced)) return null;
  const [item] = reference.items;
  const byShape = item === undefined ? null : regimeOfShape('regulation', item.number, item.path);
  const regime =
    byShape !== null && /exception|regulation|EIR/i.test(heading) ? byShape : scottish ? 'FOISA' : 'FOIA';
  return reference.items.every(({ number }) => regimeHas(regime, number))
    ? { kind: 'regime', regime, dated: false }
    : null;
}

/** What is left is the letter's own law, if that law has the number; a bare number is left alone. */
function governing(context: ResolveContext, index: number): Act | 'nothing' | null {
  const reference = context.references[index];
  if (reference === undefined || reference.unit === null || isName(context, reference)) return 'nothing';
  const regime = ownRegime(reference.unit, context.scottish);
  const known = reference.items.every(({ number }) => regimeHas(regime, number));
  const lettered = reference.items.some(({ number }) => /[A-Z]/.test(number));
  if (known || (!lettered && sentenceAround(context, index).has(EXEMPTION_WORDS)))
    return { kind: 'regime', regime, dated: false };
  return { kind: 'other', id: 'Unnamed', name: 'a law that the letter does not name' };
}

/** `S4C`, `A4`: a letter and a number without space that no law of the letter has, or that only a Welsh letter would write. */
function isName({ tokens, welsh }: ResolveContext, { unitWord, firstToken, items }: Reference): boolean {
  if (unitWord === 'a') return !welsh;
  const glued = unitWord.length === 1 && tokens.glued(firstToken + 1);
  return glued && items.some(({ number }) => /[A-Z]/.test(number) && regimesWith([number]).length === 0);
}
