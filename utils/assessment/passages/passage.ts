import type { FindingId, Regime } from '../../law';

/** A letter or a stretch of one, and whether a check finds something in it. */
export interface Passage {
  readonly id: FindingId;
  /** Why it is found, or why there is silence. */
  readonly reason: string;
  readonly text: string;
  /** The law that usually binds the authority; FOIA where left out. */
  readonly regime?: Regime;
  readonly authority?: string;
  /** The requester's own words, known from the page beside the letter. */
  readonly requestText?: string;
  /** `YYYY-MM-DD`: when the request was sent and the letter was. */
  readonly requestDate?: string;
  readonly sentDate?: string;
  /** Words of the sentence that the finding rests on; empty where it rests on the letter as a whole; null for silence. */
  readonly finds: string | null;
}
