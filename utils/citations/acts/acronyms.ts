import type { Tokens } from '../tokens';
import type { ActMention } from './act';
import { endsKnownName } from './known-names';

/** `Academies Act 2010 (AA)`: a short form that the letter itself defines counts from there on. */
export function withAcronyms(tokens: Tokens, mentions: readonly ActMention[]): readonly ActMention[] {
  const defined = new Map<string, ActMention>();
  for (const mention of mentions) {
    const acronym = mention.act.kind === 'other' ? definedAcronym(tokens, mention.nextToken) : null;
    if (acronym !== null && !endsKnownName(acronym.toLowerCase())) defined.set(acronym, mention);
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

/** The capitals in the bracket behind a name: `(AA)`, `(“ALLA”)`. */
function definedAcronym(tokens: Tokens, index: number): string | null {
  if (tokens.word(index) !== '(') return null;
  const at = /^["“‘']$/.test(tokens.word(index + 1)) ? index + 2 : index + 1;
  const word = tokens.written(at);
  return /^[A-Z]{2,8}$/.test(word) && /^["”’')]$/.test(tokens.word(at + 1)) ? word : null;
}
