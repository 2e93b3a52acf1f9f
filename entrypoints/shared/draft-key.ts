/** Where the draft of a letter is remembered that is about no message: none has come yet. */
const NO_MESSAGE = 'request';

/** The name under which the draft of a letter about a message is remembered. */
export function draftLetterKey(messageId: string | null): string {
  return messageId ?? NO_MESSAGE;
}
