import { expect, it } from 'vitest';
import { analyseLetter, type LetterKind } from '../../utils/analysis';
import { answerLetter } from './answer-letter';

const BLANK = analyseLetter('');

/** One incoming message of each kind in turn, named by its place; null for a message without text. */
const letters = (...kinds: (LetterKind | null)[]) =>
  kinds.map((kind, index) => ({
    id: `incoming-${index}`,
    analysis: kind === null ? null : { ...BLANK, kind },
  }));

it.each([
  ['nothing yet', letters(), null],
  ['only an acknowledgement', letters('acknowledgement', null), null],
  ['a refusal', letters('acknowledgement', 'refusal'), 'incoming-1'],
  ['the refusal, after its review', letters('refusal', 'acknowledgement', 'review-outcome'), 'incoming-0'],
  ['the refusal, though something was sent later', letters('part-refusal', 'disclosure'), 'incoming-0'],
  ['the latest refusal', letters('refusal', 'neither-confirm-nor-deny'), 'incoming-1'],
  ['an answer without refusal', letters('acknowledgement', 'disclosure'), 'incoming-1'],
])('%s', (_why, messages, expected) => {
  expect(answerLetter(messages)).toBe(expected);
});
