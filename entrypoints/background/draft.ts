import type { Message } from '../../utils/messages';
import { draftLetter } from '../shared/draft';
import { explain } from './explain';

/** The letter that an action copies; null where the message is not one that can be answered. */
export function draft({
  action,
  messageId,
  state,
  ownWords,
}: Extract<Message, { type: 'draft' }>): string | null {
  const challengeOf = (provision: string) => explain([provision])[provision]?.challenge ?? null;
  return draftLetter(action, messageId, state, ownWords, challengeOf);
}
