import type { Tokens } from '../tokens';
import type { UnitKind } from './units';

/** One member of a reference: `40(3A)(a)` is `{ number: '40', path: ['3A', 'a'] }`. */
export interface ReferenceItem {
  readonly number: string;
  readonly path: readonly string[];
}

/** A numbered reference as written, before anybody knows to which Act it belongs. */
export interface Reference {
  readonly start: number;
  readonly end: number;
  /** First token of the reference, and the first one behind it. */
  readonly firstToken: number;
  readonly nextToken: number;
  /** What the unit word says; `null` for a bare number with brackets: "12(4)(e) EIR". */
  readonly unit: UnitKind | null;
  /** The unit word as written, in lower case: `s`, `sections`; `""` where there is none. */
  readonly unitWord: string;
  readonly items: readonly ReferenceItem[];
}

/** Items read one behind the other, and where reading goes on. */
export interface Chain {
  readonly items: readonly ReferenceItem[];
  /** True where the items say in full what the chain's last one began: "section 40, subsection (2)". */
  readonly completesLast?: true;
  /** The first token behind the chain. */
  readonly next: number;
}

/** A chain with the unit word before it; `firstToken` is the unit word, or the number where there is none. */
export function toReference(
  tokens: Tokens,
  firstToken: number,
  unit: UnitKind | null,
  { items, next }: Chain,
): Reference {
  return {
    start: tokens.start(firstToken),
    end: tokens.end(next - 1),
    firstToken,
    nextToken: next,
    unit,
    unitWord: unit === null ? '' : tokens.word(firstToken),
    items,
  };
}
