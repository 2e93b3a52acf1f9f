import type { Provision } from '../../law';
import type { Span } from '../../letter';
import type { AssessedLetter } from '../assessed-letter';

/** What a check found: the place it rests on (null for the letter as a whole), and the verdict in plain words. */
export interface Verdict {
  readonly at: Span | null;
  readonly message: string;
  readonly provisions: readonly Provision[];
}

/** One check of a letter. It is silent where the text does not settle the matter. */
export type Check = (letter: AssessedLetter) => readonly Verdict[];

/** A verdict on the letter as it stands, where no provision is concerned. */
export function verdict(at: Span | null, message: string, provisions: readonly Provision[] = []): Verdict[] {
  return [{ at: at && { start: at.start, end: at.end }, message, provisions }];
}

export const SILENT: readonly Verdict[] = [];
