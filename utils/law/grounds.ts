import data from './grounds.json';
import type { Regime } from './regime';

/** A reason for refusing as letters put it in words, and the provision that stands behind it in each regime. */
export interface GroundWording {
  readonly topic: string;
  readonly provisions: Readonly<Partial<Record<Regime, string>>>;
  /** A regular expression over one sentence; every repetition in it is bounded. */
  readonly pattern: string;
  /** True where saying it is the refusal: no verb of refusing is needed beside it. */
  readonly refusesByItself: boolean;
}

export const GROUND_WORDINGS: readonly GroundWording[] = data;
