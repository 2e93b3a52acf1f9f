import { OTHER_ACTS, REGIME_NAMES, REGIMES, regimeOfShape, type Regime } from '../law';
import type { Reference } from './parse';
import { TokenKind, tokenize, type Tokens } from './tokenize';

/** The law that a name stands for. */
export type Act =
  | { readonly kind: 'regime'; readonly regime: Regime; readonly dated: boolean }
  | { readonly kind: 'other'; readonly id: string; readonly name: string };

/** A place where the letter names a law. */
export interface ActMention {
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  /** The first token behind the name, its year and the bracket that defines it. */
  readonly nextToken: number;
  readonly act: Act;
  /** True for "the Act", "that Act", "the Regulations": a name only through what stands elsewhere. */
  readonly byReference: boolean;
}

/** One-word names and acronyms of the table: "FOIA", "CRCA". */
const SHORT_NAMES = [
  ...OTHER_ACTS.flatMap(({ names }) => names),
  ...REGIMES.flatMap((regime) => REGIME_NAMES[regime]),
]
  .filter((name) => !name.includes(' '))
  .map((name) => name.replace(/[()]/g, '\\$&'));

/** `Act` → `[Aa][Cc][Tt]`: in any case, and much faster to look for than with the `i` flag. */
const inAnyCase = (word: string): string =>
  word.replace(/[a-z]/gi, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);

/** The words that a law's name ends with, or is. Everything else about a name is found by looking back from here. */
const ANCHOR = new RegExp(
  String.raw`\b(?:${['acts?', 'regulations?', 'regs', 'deddf', 'ddeddf', 'neddf', 'rheoliadau', 'reoliadau', 'directive', 'order', 'rules', 'measure', ...SHORT_NAMES].map(inAnyCase).join('|')})(?![A-Za-z\d\u00c0-\u024f])`,
  'g',
);

interface KnownName {
  /** The name as token words, so that white space and case do not matter. */
  readonly words: readonly string[];
  readonly act: Act;
}

const KNOWN_NAMES: readonly KnownName[] = [
  ...OTHER_ACTS.flatMap(({ id, names }) =>
    names.map((name): KnownName => ({ words: wordsOf(name), act: { kind: 'other', id, name } })),
  ),
  ...REGIMES.flatMap((regime) =>
    REGIME_NAMES[regime].map((name): KnownName => ({
      words: wordsOf(name),
      act: { kind: 'regime', regime, dated: false },
    })),
  ),
];
/** Names by the word they end with: all that has to be compared at an anchor. */
const NAMES_BY_LAST = byLastWord(KNOWN_NAMES);

function byLastWord(names: readonly KnownName[]): ReadonlyMap<string, readonly KnownName[]> {
  const table = new Map<string, KnownName[]>();
  for (const name of names) {
    const last = name.words.at(-1) ?? '';
    table.set(last, [...(table.get(last) ?? []), name]);
  }
  return table;
}

const BY_YEAR = new Set(OTHER_ACTS.flatMap(({ id, byYear }) => (byYear === true ? [id] : [])));

function wordsOf(name: string): readonly string[] {
  const tokens = tokenize(name);
  return Array.from({ length: tokens.count }, (_, index) => tokens.word(index));
}

/**
 * Finds every place where the letter names a law, in order, without overlap.
 * @param scottish whether the letter is given under Scottish law, where "FOI" and "EIRs" mean the Scottish ones
 */
export function findActs(tokens: Tokens, scottish: boolean): readonly ActMention[] {
  const mentions: ActMention[] = [];
  const remembered: Remembered = { last: new Map(), defined: new Map(), byYear: new Map() };
  let free = 0;
  for (const { index: offset } of tokens.text.matchAll(ANCHOR)) {
    const anchor = tokens.indexAt(offset);
    if (anchor < free) continue;
    const mention = mentionAt(tokens, anchor, free, remembered, scottish);
    if (mention === null) continue;
    mentions.push(mention);
    remember(tokens, remembered, mention);
    free = mention.nextToken;
  }
  return withAcronyms(tokens, mentions);
}

/** `Academies Act 2010 (AA)`: a short form that the letter itself defines counts from there on. */
function withAcronyms(tokens: Tokens, mentions: readonly ActMention[]): readonly ActMention[] {
  const defined = new Map<string, ActMention>();
  for (const mention of mentions) {
    const acronym = mention.act.kind === 'other' ? definedAcronym(tokens, mention.nextToken) : null;
    if (acronym !== null && !NAMES_BY_LAST.has(acronym.toLowerCase())) defined.set(acronym, mention);
  }
  if (defined.size === 0) return mentions;
  const added: ActMention[] = [];
  for (const { 0: word, index } of tokens.text.matchAll(/\b[A-Z]{2,8}\b/g)) {
    const definition = defined.get(word);
    if (definition === undefined || index < definition.end) continue;
    const token = tokens.indexAt(index);
    added.push({
      ...definition,
      start: index,
      end: index + word.length,
      firstToken: token,
      nextToken: token + 1,
      byReference: false,
    });
  }
  return [...mentions, ...added].sort((a, b) => a.start - b.start);
}

function definedAcronym(tokens: Tokens, index: number): string | null {
  if (tokens.word(index) !== '(') return null;
  const at = /^["“‘']$/.test(tokens.word(index + 1)) ? index + 2 : index + 1;
  const word = tokens.written(at);
  return /^[A-Z]{2,8}$/.test(word) && /^["”’')]$/.test(tokens.word(at + 1)) ? word : null;
}

function mentionAt(
  tokens: Tokens,
  anchor: number,
  free: number,
  remembered: Remembered,
  scottish: boolean,
): ActMention | null {
  const named = knownName(tokens, anchor, free) ?? genericName(tokens, anchor, free);
  if (named !== null) return complete(tokens, named, scottish);
  return reference(tokens, anchor, remembered, scottish);
}

interface NameFound {
  readonly first: number;
  readonly next: number;
  readonly act: Act;
}

/** The longest name of the table that covers the anchor; it may go on a little behind it: "FOI(S)A", "EIRs (Scotland)". */
function knownName(tokens: Tokens, anchor: number, free: number): NameFound | null {
  let best: NameFound | null = null;
  for (let last = anchor; last <= anchor + LONGEST_TAIL; last += 1) {
    if (last > anchor && !goesOn(tokens, last)) break;
    for (const { words, act } of NAMES_BY_LAST.get(tokens.word(last)) ?? []) {
      const first = last - words.length + 1;
      if (first < free || first > anchor || (best !== null && words.length <= best.next - best.first))
        continue;
      if (words.every((word, step) => tokens.word(first + step) === word))
        best = { first, next: last + 1, act };
    }
  }
  return best;
}

/** Tokens behind the anchor that a name may have: `(`, `S`, `)`, `A`. */
const LONGEST_TAIL = 4;

function goesOn(tokens: Tokens, index: number): boolean {
  return /^[()\w]+$/.test(tokens.word(index)) && tokens.lineBreaks(index) === 0;
}

const NAME_LINKS = new Set(
  'of and the for to in into on at against from with & , ( ) etc a an by yr o'.split(' '),
);
const NOT_IN_NAMES = new Set(
  'section sections under the this that these those article part schedule adran'.split(' '),
);
const GENERIC_ANCHORS = new Set([
  'act',
  'acts',
  'regulations',
  'regs',
  'order',
  'rules',
  'measure',
  'directive',
  'deddf',
  'ddeddf',
]);

/** An Act that no table knows: capitalised words up to "Act", "Regulations" or "Order", with or without a year. */
function genericName(tokens: Tokens, anchor: number, free: number): NameFound | null {
  const word = tokens.word(anchor);
  if (!GENERIC_ANCHORS.has(word) || !isCapitalised(tokens, anchor)) return null;
  if (word === 'directive') return directive(tokens, anchor);
  if (word.endsWith('deddf')) return welshName(tokens, anchor);
  let first = anchor;
  for (let at = anchor - 1; at >= Math.max(free, anchor - 16); at -= 1) {
    const link = NAME_LINKS.has(tokens.word(at)) || isAbbreviated(tokens, at);
    if (tokens.lineBreaks(at + 1) > 1 || (!link && !isNameWord(tokens, at)) || startsName(tokens, at)) break;
    if (!link) first = at;
  }
  while (first < anchor && NOT_IN_NAMES.has(tokens.word(first))) first += 1;
  if (first >= anchor || !isNameWord(tokens, first)) return null;
  const name = tokens.text.slice(tokens.start(first), tokens.end(anchor)).replace(/\s+/g, ' ');
  return { first, next: anchor + 1, act: { kind: 'other', id: shortName(name), name } };
}

/** "Deddf Cyllid Llywodraeth Leol 1992": in Welsh the name follows the word for Act. */
function welshName(tokens: Tokens, anchor: number): NameFound | null {
  let next = anchor + 1;
  while (next < anchor + 12 && (isNameWord(tokens, next) || /^(?:yr?|ac|[a('’)])$/.test(tokens.word(next))))
    next += 1;
  if (next === anchor + 1 || !isYear(tokens, next)) return null;
  const name = tokens.text.slice(tokens.start(anchor), tokens.end(next - 1)).replace(/\s+/g, ' ');
  return { first: anchor, next, act: { kind: 'other', id: shortName(name), name } };
}

/** "As the Housing Act": what stands before "the" is not of the name, unless the name goes on with "of the". */
function startsName(tokens: Tokens, index: number): boolean {
  return (
    tokens.word(index) === 'the' &&
    !/^(?:of|and|for|to|in|into|with|on|at|against|from|by)$/.test(tokens.word(index - 1))
  );
}

/** "Work etc. Act", "Education (No. 2) Act": a point and a number that belong to a name. */
function isAbbreviated(tokens: Tokens, index: number): boolean {
  if (tokens.word(index) === '.') return /^(?:etc|no)$/.test(tokens.word(index - 1));
  return (
    tokens.kind(index) === TokenKind.Number &&
    tokens.word(index - 1) === '.' &&
    tokens.word(index + 1) === ')'
  );
}

function directive(tokens: Tokens, anchor: number): NameFound {
  let next = anchor + 1;
  while (next < anchor + 6 && (tokens.kind(next) === TokenKind.Number || tokens.glued(next))) next += 1;
  const name = tokens.text.slice(tokens.start(anchor), tokens.end(next - 1));
  return { first: anchor, next, act: { kind: 'other', id: shortName(name), name } };
}

function isCapitalised(tokens: Tokens, index: number): boolean {
  const first = tokens.text.charAt(tokens.start(index));
  return first !== first.toLowerCase();
}

function isNameWord(tokens: Tokens, index: number): boolean {
  if (tokens.kind(index) !== TokenKind.Word) return false;
  return isCapitalised(tokens, index) && !NOT_IN_NAMES.has(tokens.word(index));
}

/** `Housing Act` → `HousingAct`: how provision strings of other Acts begin. */
function shortName(name: string): string {
  return name.replace(/[^\p{L}\p{N}/]/gu, '');
}

/** Adds the year, the bracketed definition behind it, and Scotland's reading of names that leave it open. */
function complete(tokens: Tokens, { first, next, act }: NameFound, scottish: boolean): ActMention {
  const comma = tokens.word(next) === ',' && isYear(tokens, next + 1) ? 1 : 0;
  const dated = isYear(tokens, next + comma);
  const year = dated ? tokens.word(next + comma) : null;
  const behind = dated ? next + comma + 1 : next;
  return {
    start: tokens.start(first),
    end: tokens.end(behind - 1),
    firstToken: first,
    nextToken: behind,
    act: withYear(act, year, scottish),
    byReference: false,
  };
}

function isYear(tokens: Tokens, index: number): boolean {
  return /^(?:19|20)\d\d$/.test(tokens.word(index)) && tokens.lineBreaks(index) < 2;
}

function withYear(act: Act, year: string | null, scottish: boolean): Act {
  if (act.kind === 'regime')
    return { ...act, regime: inScotland(act.regime, year, scottish), dated: year !== null };
  if (year === null) return act;
  const known = BY_YEAR.has(act.id) || !OTHER_ACTS.some(({ id }) => id === act.id);
  return known ? { ...act, id: `${act.id}${year}`, name: `${act.name} ${year}` } : act;
}

/** In a Scottish letter "FOI" and "the Environmental Information Regulations" are Scotland's own, unless the Act of 2000 is meant. */
function inScotland(regime: Regime, year: string | null, scottish: boolean): Regime {
  if (!scottish) return regime;
  if (regime === 'EIR') return 'EISR';
  return regime === 'FOIA' && year !== '2000' ? 'FOISA' : regime;
}

const POINTERS = new Set(['the', 'that', 'this', 'said', 'same', "o'r", 'ddeddf']);

/** "the Act", "that Act", "the 2000 Act", "the Regulations": stands for a law named elsewhere. */
function reference(
  tokens: Tokens,
  anchor: number,
  remembered: Remembered,
  scottish: boolean,
): ActMention | null {
  const word = tokens.word(anchor);
  const kind = referredKind(word);
  if (kind === null) return null;
  const yearBefore = isYear(tokens, anchor - 1);
  const pointer = tokens.word(anchor - (yearBefore ? 2 : 1));
  const welsh = word.endsWith('deddf');
  if (!welsh && !POINTERS.has(pointer) && !isCapitalised(tokens, anchor)) return null;
  if (!welsh && !POINTERS.has(pointer)) return null;
  const yearBehind = isYear(tokens, anchor + 1);
  const year = yearBefore ? tokens.word(anchor - 1) : yearBehind ? tokens.word(anchor + 1) : null;
  const first = welsh ? anchor : anchor - (yearBefore ? 2 : 1);
  const next = anchor + (yearBehind ? 2 : 1);
  return {
    start: tokens.start(first),
    end: tokens.end(next - 1),
    firstToken: first,
    nextToken: next,
    act: referredAct(kind, pointer, year, remembered, scottish),
    byReference: true,
  };
}

type ReferredKind = 'act' | 'regulations';

function referredKind(word: string): ReferredKind | null {
  if (word === 'act' || word === 'deddf' || word === 'ddeddf') return 'act';
  return word === 'regulations' || word === 'rheoliadau' || word === 'reoliadau' ? 'regulations' : null;
}

/** What the letter has named so far, by whether it is an Act or Regulations. */
interface Remembered {
  readonly last: Map<ReferredKind, Act>;
  /** Names whose bracket gives them the short form "the Act". */
  readonly defined: Map<ReferredKind, Act>;
  /** By kind and year: `act 1998`. */
  readonly byYear: Map<string, Act>;
}

function remember(tokens: Tokens, remembered: Remembered, mention: ActMention): void {
  if (mention.byReference) return;
  const kind = kindOf(mention.act);
  remembered.last.set(kind, mention.act);
  if (definesThe(tokens, mention, kind)) remembered.defined.set(kind, mention.act);
  const year = tokens.word(mention.nextToken - 1);
  if (isYear(tokens, mention.nextToken - 1)) remembered.byYear.set(`${kind} ${year}`, mention.act);
}

/** The year decides, then "that" (the last one named), then the definition, then the regime of the letter. */
function referredAct(
  kind: ReferredKind,
  pointer: string,
  year: string | null,
  { last, defined, byYear }: Remembered,
  scottish: boolean,
): Act {
  if (year !== null) {
    const named = byYear.get(`${kind} ${year}`);
    if (named !== undefined) return named;
    const regime = REGIME_OF_YEAR[`${kind} ${year}`];
    if (regime !== undefined)
      return { kind: 'regime', regime: inScotland(regime, year, scottish), dated: true };
    return { kind: 'other', id: `Act${year}`, name: `the ${year} ${kind === 'act' ? 'Act' : 'Regulations'}` };
  }
  const lastNamed = POINTS_TO_LAST.has(pointer) ? last.get(kind) : undefined;
  return lastNamed ?? defined.get(kind) ?? governingAct(kind, scottish);
}

const POINTS_TO_LAST = new Set(['that', 'said', 'same']);

const REGIME_OF_YEAR: Readonly<Record<string, Regime>> = {
  'act 2000': 'FOIA',
  'act 2002': 'FOISA',
  'regulations 2004': 'EIR',
};

function governingAct(kind: ReferredKind, scottish: boolean): Act {
  const regime: Regime = kind === 'act' ? (scottish ? 'FOISA' : 'FOIA') : scottish ? 'EISR' : 'EIR';
  return { kind: 'regime', regime, dated: false };
}

function kindOf(act: Act): ReferredKind {
  if (act.kind === 'regime') return act.regime === 'EIR' || act.regime === 'EISR' ? 'regulations' : 'act';
  return /regulation/i.test(act.name) ? 'regulations' : 'act';
}

/** `Housing Act 1996 ("the Act")`: the bracket right behind the name gives it the short form. */
function definesThe(tokens: Tokens, mention: ActMention, kind: ReferredKind): boolean {
  let at = mention.nextToken;
  if (!/^[([–-]$/.test(tokens.word(at))) return false;
  for (let step = 0; step < 6; step += 1) {
    at += 1;
    if (tokens.word(at) === kind) return true;
    if (/^[)\].]$/.test(tokens.word(at))) return false;
  }
  return false;
}

/**
 * Whether a letter is given under Scottish law: it names a Scottish information law or Scotland's Commissioner at least
 * as often as the Act of 2000 and the ICO; or, naming neither, cites a section in the shape that only FOISA has; or the
 * authority's own law is Scottish and the letter does not name the Act of 2000.
 */
export function isScottish(
  text: string,
  references: readonly Reference[],
  authorityRegime: Regime | undefined,
): boolean {
  const scottish = count(text, SCOTTISH);
  if (authorityRegime === 'FOISA' || authorityRegime === 'EISR')
    return scottish > 0 || count(text, UK_WIDE_IN_FULL) === 0;
  const ukWide = count(text, UK_WIDE);
  if (scottish > 0) return scottish >= ukWide;
  return ukWide === 0 && references.some(hasScottishShape);
}

const SCOTTISH =
  /FOISA|FOI\(S\)A|EI\(S\)R|EISR|\(Scotland\)\s+(?:Act\s+2002|Regulations\s+2004)|Scottish\s+Information\s+Commissioner|itspublicknowledge|foi\.scot/g;
const UK_WIDE_IN_FULL = /Act\s+2000|Environmental\s+Information\s+Regulations\s+2004/g;
const UK_WIDE = /Freedom\s+of\s+Information\s+Act(?:\s+2000)?|FOIA\b|Wilmslow|\bICO\b/g;

function hasScottishShape({ unit, items }: Reference): boolean {
  return (
    unit === 'section' && items.some(({ number, path }) => regimeOfShape('section', number, path) === 'FOISA')
  );
}

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}
