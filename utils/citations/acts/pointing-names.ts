import type { Tokens } from '../tokens';
import { regimeFor, regimeOfYear } from '../regimes';
import type { Act, ActMention } from './act';
import type { LawKind, Remembered } from './remembered';
import { inScotland } from './scotland';
import { isYear } from './years';

const POINTERS = new Set(['the', 'that', 'this', 'said', 'same', "o'r", 'ddeddf']);
const POINTS_TO_LAST = new Set(['that', 'said', 'same']);

/** "the Act", "that Act", "the 2000 Act", "the Regulations": stands for a law named elsewhere. */
export function pointingName(
  tokens: Tokens,
  anchor: number,
  remembered: Remembered,
  scottish: boolean,
): ActMention | null {
  const word = tokens.word(anchor);
  const kind = kindOfWord(word);
  if (kind === null) return null;
  const yearBefore = isYear(tokens, anchor - 1);
  const pointer = tokens.word(anchor - (yearBefore ? 2 : 1));
  const welsh = word.endsWith('deddf');
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
    act:
      year === null
        ? lawPointedAt(kind, pointer, remembered, scottish)
        : lawOfYear(kind, year, remembered, scottish),
    byReference: true,
  };
}

function kindOfWord(word: string): LawKind | null {
  if (word === 'act' || word === 'deddf' || word === 'ddeddf') return 'act';
  return word === 'regulations' || word === 'rheoliadau' || word === 'reoliadau' ? 'regulations' : null;
}

/** "the 1996 Act": one of that year that the letter has named, or one of the four regimes. */
function lawOfYear(kind: LawKind, year: string, { byYear, last }: Remembered, scottish: boolean): Act {
  const named = byYear.get(`${kind} ${year}`);
  if (named !== undefined) return named;
  const regime = regimeOfYear(kind, year);
  // A Scottish letter that has just named another Act without its year ("RIP(S)A") means that one.
  const lastNamed = last.get(kind);
  if (scottish && regime === 'FOIA' && lastNamed?.kind === 'other' && !/\d{4}$/.test(lastNamed.id))
    return lastNamed;
  if (regime !== null) return { kind: 'regime', regime: inScotland(regime, year, scottish), dated: true };
  return { kind: 'other', id: `Act${year}`, name: `the ${year} ${kind === 'act' ? 'Act' : 'Regulations'}` };
}

/** "that" means the law named last; else the letter's definition decides, and then its own law. */
function lawPointedAt(kind: LawKind, pointer: string, { last, defined }: Remembered, scottish: boolean): Act {
  const lastNamed = POINTS_TO_LAST.has(pointer) ? last.get(kind) : undefined;
  return lastNamed ?? defined.get(kind) ?? ownLaw(kind, scottish);
}

function ownLaw(kind: LawKind, scottish: boolean): Act {
  const regime = regimeFor(kind === 'act' ? 'section' : 'regulation', scottish);
  return { kind: 'regime', regime, dated: false };
}
