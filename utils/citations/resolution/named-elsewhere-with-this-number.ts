import { isForeign } from '../../law';
import type { Act } from '../acts';
import type { Reference } from '../references';
import type { LetterSoFar, Rule } from './rule';
import { isExemptionTalk, speaksOfWithholding } from './sentence';

/** Another law named for a number holds for what follows closely. */
const NEAR = 90;
/** More namings of one number tell nothing new; the bound keeps long letters linear. */
const MOST_NAMINGS = 12;

/** "Section 40 – Personal information" below "section 40(2) of the Freedom of Information Act". */
export const namedElsewhereWithThisNumber: Rule = (letter) => {
  const named = namedNumbers(letter);
  return (reference) => {
    const [item] = reference.items;
    if (item === undefined || (reference.unit === null && item.path.length === 0)) return null;
    const places = named.get(numberKey(reference.unit, item.number)) ?? [];
    const regime = isForeign(item.number, item.path)
      ? null
      : (places.find(({ act }) => act.kind === 'regime')?.act ?? null);
    const other = places.find(({ act, token, part }) => {
      const near = reference.firstToken > token && reference.firstToken - token < NEAR;
      return act.kind === 'other' && (near || part === (item.path[0] ?? ''));
    });
    if (other === undefined || (regime !== null && namedLast(places, reference)?.act.kind === 'regime'))
      return regime;
    const withholds =
      regime === null ? isExemptionTalk(letter, reference) : speaksOfWithholding(letter, reference);
    return withholds ? regime : other.act;
  };
};

interface NamedNumber {
  readonly act: Act;
  readonly token: number;
  /** The first sub-element it was named with, or `""`. */
  readonly part: string;
}

/** The last naming before the reference. */
const namedLast = (places: readonly NamedNumber[], { firstToken }: Reference): NamedNumber | undefined =>
  places.filter(({ token }) => token < firstToken).at(-1);

function numberKey(unit: Reference['unit'], number: string): string {
  return `${unit ?? 'section'} ${number}`;
}

/** Under which laws the letter names each number, in order. */
function namedNumbers({ references, resolutions }: LetterSoFar): ReadonlyMap<string, readonly NamedNumber[]> {
  const named = new Map<string, NamedNumber[]>();
  for (const [index, { unit, items, firstToken }] of references.entries()) {
    const resolution = resolutions[index] ?? null;
    if (resolution === null || resolution.rule === 'customary-name') continue;
    for (const { number, path } of items) {
      const key = numberKey(unit, number);
      const places = named.get(key) ?? [];
      if (places.length < MOST_NAMINGS)
        places.push({ act: resolution.act, token: firstToken, part: path[0] ?? '' });
      named.set(key, places);
    }
  }
  return named;
}
