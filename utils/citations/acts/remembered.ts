import type { Tokens } from '../tokens';
import { unitOfRegime } from '../regimes';
import type { Act, ActMention } from './act';
import { isYear } from './years';

/** What "the Act" and "the Regulations" tell apart. */
export type LawKind = 'act' | 'regulations';

/** What the letter has named so far, by whether it is an Act or Regulations. */
export interface Remembered {
  readonly last: Map<LawKind, Act>;
  /** Names whose bracket gives them the short form "the Act". */
  readonly defined: Map<LawKind, Act>;
  /** By kind and year: `act 1998`. */
  readonly byYear: Map<string, Act>;
}

export function nothingRemembered(): Remembered {
  return { last: new Map(), defined: new Map(), byYear: new Map() };
}

/** Keeps what a mention names, for the short names behind it. */
export function remember(tokens: Tokens, remembered: Remembered, mention: ActMention): void {
  if (mention.byReference) return;
  const kind = kindOf(mention.act);
  remembered.last.set(kind, mention.act);
  if (definesThe(tokens, mention, kind)) remembered.defined.set(kind, mention.act);
  const year = tokens.word(mention.nextToken - 1);
  if (isYear(tokens, mention.nextToken - 1)) remembered.byYear.set(`${kind} ${year}`, mention.act);
}

function kindOf(act: Act): LawKind {
  if (act.kind === 'regime') return unitOfRegime(act.regime) === 'regulation' ? 'regulations' : 'act';
  return /regulation/i.test(act.name) ? 'regulations' : 'act';
}

/** `Housing Act 1996 ("the Act")`: the bracket right behind the name gives it the short form. */
function definesThe(tokens: Tokens, mention: ActMention, kind: LawKind): boolean {
  let at = mention.nextToken;
  if (!/^[([–-]$/.test(tokens.word(at))) return false;
  for (let step = 0; step < 6; step += 1) {
    at += 1;
    if (tokens.word(at) === kind) return true;
    if (/^[)\].]$/.test(tokens.word(at))) return false;
  }
  return false;
}
