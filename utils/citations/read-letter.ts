import type { Regime } from '../law';
import {
  findOwnSentences,
  findParts,
  findSentences,
  languageOf,
  readLetterActs,
  type LetterActs,
  type OwnSentence,
  type Part,
  type Sentences,
} from '../letter';
import { countryOf, findActs, type Act } from './acts';
import { otherCitation, provisionsOf, regimeCitation, type Citation } from './citation';
import { SentencePassages } from './passage';
import { parseReferences, type Reference } from './references';
import { resolveReferences, type Resolution } from './resolution';
import { decideRole, Layout, settleRoles, type RoleContext } from './roles';
import { tokenize } from './tokens';

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
  /** The authority's sentences at the letter's beginning, with the standing part that each belongs to. */
  readonly own: readonly OwnSentence[];
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
  const country = countryOf(text, references, context.regime);
  const { scottish } = country;
  const mentions = findActs(tokens, scottish);
  const sentences = findSentences(text);
  const quoted = findParts(text);
  const passages = new SentencePassages(text, sentences);
  const own = findOwnSentences(text, sentences, quoted);
  const acts = readLetterActs(own);
  const welsh = languageOf(text) === 'cy';
  const resolutions = resolveReferences({ tokens, references, acts: mentions, passages, ...country, welsh });
  const citationStarts = references.map(({ start }) => start);
  const layout = new Layout(text, sentences);
  const roleContext: RoleContext = {
    tokens,
    passages,
    quoted,
    acts,
    citationStarts,
    layout,
    read: new Map(),
  };
  const citations = references.flatMap((reference, index) =>
    citationOf(reference, resolutions[index] ?? null, roleContext),
  );
  return {
    citations: settleRoles(citations, acts),
    sentences,
    quoted,
    own,
    acts,
    scottish,
    namings: countNamings(mentions.map(({ act }) => act)),
  };
}

/** None for a reference that belongs to no law. */
function citationOf(
  reference: Reference,
  resolution: Resolution | null,
  context: RoleContext,
): readonly Citation[] {
  if (resolution === null) return [];
  const { act } = resolution;
  if (act.kind === 'other') return [otherCitation(reference, resolution, act)];
  const { start, end } = reference;
  const decision = decideRole(context, start, end, provisionsOf(reference, act.regime));
  return [regimeCitation(reference, resolution, act.regime, decision)];
}

function countNamings(acts: readonly Act[]): Readonly<Record<Regime, number>> {
  const namings = { FOIA: 0, FOISA: 0, EIR: 0, EISR: 0 };
  for (const act of acts) if (act.kind === 'regime') namings[act.regime] += 1;
  return namings;
}
