import type { LetterKind, MessageAnalysis } from '../../utils/analysis';

type Message = Pick<MessageAnalysis, 'id' | 'analysis'>;

const REFUSALS: ReadonlySet<LetterKind> = new Set(['refusal', 'part-refusal', 'neither-confirm-nor-deny']);
const ANSWERS: ReadonlySet<LetterKind> = new Set(['disclosure', 'not-held']);

/**
 * The message that a review of this request would be about: the latest refusal, or else the latest answer.
 * @returns its id, null before there is one
 */
export function answerLetter(messages: readonly Message[]): string | null {
  const latest = (kinds: ReadonlySet<LetterKind>) =>
    messages.findLast(({ analysis }) => analysis !== null && kinds.has(analysis.kind));
  return (latest(REFUSALS) ?? latest(ANSWERS))?.id ?? null;
}
