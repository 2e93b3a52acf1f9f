import type { MainAction } from '../../components/letter-words';
import { askForDraft, type PageState } from '../../utils/messages';
import { requestKey } from '../../utils/storage';
import { aboutLetter } from '../shared/about-letter';
import type { SessionOptions } from './session-options';

/**
 * Has the letter of an action drafted from what the reader has chosen by now, here and in the popup, and copies it.
 * @returns whether it is on the clipboard
 */
export async function copyDraft(
  messageId: string,
  action: MainAction,
  state: PageState | null,
  { memory, runtime, writeText }: Pick<SessionOptions, 'memory' | 'runtime' | 'writeText'>,
): Promise<boolean> {
  if (state?.kind !== 'request') return false;
  const { ownWords } = (await memory.load(requestKey(state.url, state.request))).memory;
  const question = { action, messageId, state: aboutLetter(messageId, state), ownWords };
  const text = await askForDraft(runtime, question);
  if (text === null) return false;
  await writeText(text);
  return true;
}
