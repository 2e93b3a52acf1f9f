import { formatProvision, type Provision, type Regime } from '../law';
import {
  findParts,
  findSentences,
  languageOf,
  readLetterActs,
  type LetterActs,
  type Part,
  type Sentences,
} from '../letter';
import { findActs, isScottish, type Act } from './acts';
import { parseReferences, type Reference } from './parse';
import { SentencePassages } from './passage';
import { resolveReferences, type Resolution, type RuleName } from './resolve';
import { decideRole, type RegimeRole, type RoleContext } from './roles';
import { tokenize } from './tokenize';

/** A reference to provisions of one of the four regimes. Offsets are UTF-16 code units of the text given. */
export interface RegimeCitation {
  readonly start: number;
  readonly end: number;
  readonly regime: Regime;
  readonly provisions: readonly Provision[];
  readonly role: RegimeRole;
  /** Completes "Marked as … because". */
  readonly roleReason: string;
  /** True where the letter says that it no longer relies on it. */
  readonly dropped: boolean;
  /** The rule that found its Act. */
  readonly rule: RuleName;
  readonly certain: boolean;
  /** What else it may be, where that is not certain. */
  readonly alternatives: readonly Provision[];
}

/** A reference to another law or a numbered document: recognised, and left alone. */
export interface OtherCitation {
  readonly start: number;
  readonly end: number;
  readonly regime: 'OTHER';
  /** `DPA2018 s35(1)`. */
  readonly provisions: readonly string[];
  readonly actName: string;
  readonly rule: RuleName;
}

export { findGrounds, type Ground } from './grounds';

export type Citation = RegimeCitation | OtherCitation;

/** What is known besides the text. */
export interface CitationContext {
  /** The law that usually binds the authority; the letter's own words come first. */
  readonly regime?: Regime | undefined;
}

/** What was read of the letter on the way; others need it too, and it is read only once. */
export interface LetterReading {
  readonly citations: readonly Citation[];
  readonly sentences: Sentences;
  readonly quoted: readonly Part[];
  readonly acts: LetterActs;
  /** The two laws that an unnamed section and an unnamed regulation belong to in this letter. */
  readonly scottish: boolean;
  /** How often the letter names each regime. */
  readonly namings: Readonly<Record<Regime, number>>;
}

/**
 * Finds every reference to a provision in a letter, says to which law it belongs and what it does there: tokenise →
 * parse → resolve. Time grows with the length of the text, whatever the text is.
 * @returns citations in the order of the text, not overlapping
 */
export function findCitations(text: string, context: CitationContext = {}): readonly Citation[] {
  return readLetter(text, context).citations;
}

/** {@link findCitations} with what it read on the way. */
export function readLetter(text: string, context: CitationContext = {}): LetterReading {
  const tokens = tokenize(text);
  const references = parseReferences(tokens);
  const scottish = isScottish(text, references, context.regime);
  const mentions = findActs(tokens, scottish);
  const sentences = findSentences(text);
  const quoted = findParts(text);
  const passages = new SentencePassages(text, sentences);
  const acts = readLetterActs(text, sentences, quoted);
  const resolutions = resolveReferences({
    tokens,
    references,
    acts: mentions,
    passages,
    scottish,
    welsh: languageOf(text) === 'cy',
  });
  const roleContext: RoleContext = {
    tokens,
    passages,
    quoted,
    acts,
    citationStarts: references.map(({ start }) => start),
    read: new Map(),
  };
  const citations = references.flatMap((reference, index): readonly Citation[] => {
    const resolution = resolutions[index];
    if (resolution === undefined || resolution === null) return [];
    if (resolution.act.kind === 'other') return [otherCitation(reference, resolution, resolution.act)];
    return [regimeCitation(reference, resolution, resolution.act.regime, roleContext)];
  });
  return {
    citations: withoutDropped(citations, acts),
    sentences,
    quoted,
    acts,
    scottish,
    namings: countNamings(mentions.map(({ act }) => act)),
  };
}

/** A review first recounts what was refused and then drops some of it: what it drops anywhere is relied on nowhere. */
function withoutDropped(citations: readonly Citation[], acts: LetterActs): readonly Citation[] {
  if (!acts.reviews) return citations;
  const key = (provision: Provision): string => formatProvision(provision);
  const dropped = new Set(
    citations.flatMap((citation) =>
      citation.regime !== 'OTHER' && citation.dropped ? citation.provisions.map(key) : [],
    ),
  );
  return citations.map((citation) => {
    if (citation.regime === 'OTHER' || citation.role !== 'relied_on') return citation;
    if (!citation.provisions.every((provision) => dropped.has(key(provision)))) return citation;
    return { ...citation, role: 'mentioned', roleReason: 'the review drops it further on' };
  });
}

function regimeCitation(
  reference: Reference,
  resolution: Resolution,
  regime: Regime,
  context: RoleContext,
): RegimeCitation {
  const { start, end } = reference;
  const provisions = provisionsOf(reference, regime);
  const { role, reason, dropped = false } = decideRole(context, start, end, provisions);
  return {
    start,
    end,
    regime,
    provisions,
    role,
    roleReason: reason,
    dropped,
    rule: resolution.rule,
    certain: resolution.certain,
    alternatives: resolution.alternatives.flatMap((other) => provisionsOf(reference, other)),
  };
}

function provisionsOf({ items }: Reference, regime: Regime): readonly Provision[] {
  return items.map(({ number, path }) => ({ regime, number, path }));
}

const UNIT_SHORT = { section: 's', regulation: 'reg', article: 'art', schedule: 'sch' } as const;

function otherCitation(
  reference: Reference,
  { rule }: Resolution,
  act: Act & { kind: 'other' },
): OtherCitation {
  const unit = UNIT_SHORT[reference.unit ?? 'section'];
  return {
    start: reference.start,
    end: reference.end,
    regime: 'OTHER',
    provisions: reference.items.map(
      ({ number, path }) => `${act.id} ${unit}${number}${path.map((element) => `(${element})`).join('')}`,
    ),
    actName: act.name,
    rule,
  };
}

function countNamings(acts: readonly Act[]): Readonly<Record<Regime, number>> {
  const namings = { FOIA: 0, FOISA: 0, EIR: 0, EISR: 0 };
  for (const act of acts) if (act.kind === 'regime') namings[act.regime] += 1;
  return namings;
}
