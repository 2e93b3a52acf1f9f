import { firstIndex, type Span } from '../../letter';
import { oneLine, Passage } from '../passage';
import type { Place, RoleContext, RoleDecision, SentenceRead } from './role';

/** Reads the sentence that a citation stands in, and the clause behind its own. */
export function placeOf(context: RoleContext, start: number, end: number, procedural: boolean): Place {
  const at = context.passages.sentences.indexAt(start);
  const { sentence, clauses } = readSentence(context, at);
  const own = clauses.findIndex((clause) => clause.end > start);
  const clauseRead = clauses[own] ?? { start, end: start, passage: sentence, decisions: new Map() };
  const following = clauses[own + 1] ?? readSentence(context, at + 1).clauses[0];
  const next = following === undefined || citesBetween(context, following) ? NOTHING : following.passage;
  return { context, start, end, procedural, sentence, clauseRead, clause: clauseRead.passage, next };
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
