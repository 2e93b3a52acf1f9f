import type { RequestState } from '../../utils/messages';

/**
 * What is known of a request, for a letter about one message of it: of the others only what tells the request's course,
 * so that a long page is not sent with every question.
 */
export function aboutLetter(messageId: string | null, state: RequestState): RequestState {
  const messages = state.messages.map((message) => {
    const { analysis } = message;
    if (message.id === messageId || analysis === null) return message;
    const nothing = { text: '', citations: [], grounds: [], law: {}, findings: [], deadlines: [] };
    return { ...message, analysis: { ...analysis, ...nothing } };
  });
  return { ...state, messages };
}
