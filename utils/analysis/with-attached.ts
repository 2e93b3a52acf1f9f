import type { LetterAnalysis } from './types';

/** A message, or a letter attached to one, with what was found in it. */
export interface WithAnalysis {
  readonly id: string;
  /** The id of the message that it came with; absent for messages themselves. */
  readonly attachedTo?: string | undefined;
  readonly analysis: LetterAnalysis | null;
}

/** How letters begin, end, and are headed, in English and Welsh. */
const LETTER_SIGNS =
  /^[ \t]*(?:dear|annwyl)\b|^[ \t]*(?:yours (?:sincerely|faithfully|truly)|yn gywir|yr eiddoch|kind regards|cofion)\b|^[ \t]*(?:our |your )?ref(?:erence)?[.:]/im;

/**
 * What each message does where letters attached to it were read as well. A note that only brings a letter is none of its
 * own, and a document that is no letter (minutes, a policy, a contract) neither refuses nor gives anything.
 * @param read a page's messages with the attached letters among them
 */
export function withAttached<Read extends WithAnalysis>(read: readonly Read[]): readonly Read[] {
  const told = read.map((one) => (one.attachedTo === undefined || isLetter(one) ? one : saysNothing(one)));
  const brought = new Set(
    told.flatMap(({ attachedTo, analysis }) =>
      attachedTo !== undefined && analysis !== null && analysis.kind !== 'other' ? attachedTo : [],
    ),
  );
  return told.map((one) => (brought.has(one.id) && isCoveringNote(one.analysis) ? saysNothing(one) : one));
}

function isLetter({ analysis }: WithAnalysis): boolean {
  return analysis !== null && (analysis.facts.letterDate !== null || LETTER_SIGNS.test(analysis.text));
}

/** "Please find attached …" reads like an answer as long as nobody looks into what is attached. */
function isCoveringNote(analysis: LetterAnalysis | null): boolean {
  return analysis?.kind === 'disclosure' && analysis.citations.length === 0 && analysis.grounds.length === 0;
}

function saysNothing<Read extends WithAnalysis>(one: Read): Read {
  return one.analysis === null
    ? one
    : { ...one, analysis: { ...one.analysis, kind: 'other', deadlines: [] } };
}
