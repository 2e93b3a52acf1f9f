import { firstIndex, type Span } from '../../letter';
import { oneLine, Passage } from '../passage';
import type { Purpose } from './handling';
import type { Place, RoleContext, RoleDecision, SentenceRead } from './role';

/** Reads the sentence that a citation stands in, and the clause behind its own. */
export function placeOf(context: RoleContext, start: number, end: number, purpose: Purpose): Place {
  const at = context.passages.sentences.indexAt(start);
  const { sentence, clauses } = readSentence(context, at);
  const own = clauses.findIndex((clause) => clause.end > start);
  const clauseRead = clauses[own] ?? { start, end: start, passage: sentence, decisions: new Map() };
  const following = clauses[own + 1] ?? readSentence(context, at + 1).clauses[0];
  const next = following === undefined || citesBetween(context, following) ? NOTHING : following.passage;
  const above = context.layout.above(at);
  return {
    context,
    start,
    end,
    purpose,
    sentence,
    clauseRead,
    clause: clauseRead.passage,
    next,
    introduction: passageAt(context, above.introduction),
    heading: passageAt(context, above.heading),
    isHeading: above.isHeading,
  };
}

const NOTHING = new Passage('');

function passageAt({ passages }: RoleContext, index: number): Passage | null {
  return index < 0 ? null : passages.at(index);
}

function readSentence(context: RoleContext, index: number): SentenceRead {
  const known = context.read.get(index);
  if (known !== undefined) return known;
  const { start, end } = context.passages.sentences.all[index] ?? { start: 0, end: 0 };
  const text = context.tokens.text.slice(start, end);
  const clauses = clausesOf(text, start).map((clause) => ({
    ...clause,
    passage: new Passage(oneLine(context.tokens.text.slice(clause.start, clause.end))),
    decisions: new Map<Purpose, RoleDecision>(),
  }));
  const read = { sentence: context.passages.at(index), clauses };
  context.read.set(index, read);
  return read;
}

function citesBetween({ citationStarts }: RoleContext, { start, end }: Span): boolean {
  const first = firstIndex(citationStarts.length, (index) => (citationStarts[index] ?? 0) < start);
  return (citationStarts[first] ?? Infinity) < end;
}

/** A full point within a sentence ends a clause too, save that of "Reg. 12". */
const CLAUSE_BREAK =
  /;|\.\s(?!\d)|\s(?:but|however|although|whereas|while|yet|ond)\s|\sand (?=(?:section|regulation|reg|s)\.? ?\d\S{0,20} (?:of \S+ (?:\S+ )?)?(?:is|was|does|did|deals|applies|applied|has|covers|says|states|provides|would|may|can|also)\b)/gi;

/** "Section 14(1) says … and section 14(2) deals with …": two statements, if the first has a verb. */
const STATES =
  /\b(?:is|are|was|were|has|have|do|does|did|says|states|applies|covers|provides|deals|may|can|we|i)\b/i;

function clausesOf(sentence: string, offset: number): readonly Span[] {
  const clauses: Span[] = [];
  let start = 0;
  for (const { 0: mark, index } of sentence.matchAll(CLAUSE_BREAK)) {
    if (mark.endsWith('and ') && !STATES.test(sentence.slice(start, index))) continue;
    clauses.push({ start: offset + start, end: offset + index });
    start = index;
  }
  return [...clauses, { start: offset + start, end: offset + sentence.length }];
}
