import type { Tokens } from '../tokens';
import type { ActMention } from './act';
import { abbreviatedName } from './abbreviations';
import { withAcronyms } from './acronyms';
import { ANCHOR } from './anchors';
import { genericName } from './generic-names';
import { knownName } from './known-names';
import { pointingName } from './pointing-names';
import { nothingRemembered, remember, type Remembered } from './remembered';
import { withItsYear } from './years';

export type { Act, ActMention } from './act';
export { countryOf } from './scotland';

/**
 * Finds every place where the letter names a law, in order, without overlap.
 * @param scottish whether the letter is given under Scottish law, where "FOI" and "EIRs" mean the Scottish ones
 */
export function findActs(tokens: Tokens, scottish: boolean): readonly ActMention[] {
  const mentions: ActMention[] = [];
  const remembered = nothingRemembered();
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

/** A name of the table is taken before one that only looks like a name, and both before "the Act". */
function mentionAt(
  tokens: Tokens,
  anchor: number,
  free: number,
  remembered: Remembered,
  scottish: boolean,
): ActMention | null {
  const named =
    knownName(tokens, anchor, free) ?? genericName(tokens, anchor, free) ?? abbreviatedName(tokens, anchor);
  if (named !== null) return withItsYear(tokens, named, scottish);
  return pointingName(tokens, anchor, remembered, scottish);
}
