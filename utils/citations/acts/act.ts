import type { Regime } from '../../law';

/** The law that a name stands for. */
export type Act =
  | { readonly kind: 'regime'; readonly regime: Regime; readonly dated: boolean }
  | { readonly kind: 'other'; readonly id: string; readonly name: string };

/** A place where the letter names a law. */
export interface ActMention {
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  /** The first token behind the name, its year and the bracket that defines it. */
  readonly nextToken: number;
  readonly act: Act;
  /** True for "the Act", "that Act", "the Regulations": a name only through what stands elsewhere. */
  readonly byReference: boolean;
}

/** A name found, without the year behind it: its first token and the first one behind it. */
export interface NameFound {
  readonly first: number;
  readonly next: number;
  readonly act: Act;
}
