import type { Message, WrittenLetter } from '../../utils/messages';
import { composeLetter } from '../shared/compose-letter';
import { challengeOf } from './explain';
import { formAddress } from './form-address';

/** The letter about a message as it follows from what the reader has decided; null where there is none to be written. */
export function write({
  messageId,
  state,
  decided: { ownWords, ...choices },
}: Extract<Message, { type: 'write' }>): { readonly letter: WrittenLetter | null } {
  const draft = { ...choices, edited: {} };
  const composed = composeLetter({ state, messageId, draft, ownWords, challengeOf });
  if (composed === null) return { letter: null };
  return { letter: { ...composed, form: formAddress(composed.template.id, state, messageId) } };
}
