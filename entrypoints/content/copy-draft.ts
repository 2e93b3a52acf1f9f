import type { MainAction } from '../../components/letter-words';
import { askForExplainers, type Explainers, type PageState } from '../../utils/messages';
import { requestKey } from '../../utils/storage';
import { draftLetter, provisionsIn } from '../shared/draft';
import type { ShownLetter } from './letter-view';
import type { SessionOptions } from './session-options';

/** A new request challenges nothing. */
const NONE_NEEDED: Explainers = {};

/**
 * Drafts the letter of an action from what the reader has chosen by now, here and in the popup, and copies it.
 * @returns whether it is on the clipboard
 */
export async function copyDraft(
  { messageId, analysis }: ShownLetter,
  action: MainAction,
  state: PageState,
  { memory, runtime, writeText }: Pick<SessionOptions, 'memory' | 'runtime' | 'writeText'>,
): Promise<boolean> {
  if (state.kind !== 'request') return false;
  const [{ memory: remembered }, explainers] = await Promise.all([
    memory.load(requestKey(state.url, state.request)),
    action === 'review-request' ? askForExplainers(runtime, provisionsIn(analysis)) : NONE_NEEDED,
  ]);
  // Without the points of challenge it would be another letter than the popup's.
  if (explainers === null) return false;
  const challengeOf = (provision: string) => explainers[provision]?.challenge ?? null;
  const text = draftLetter(action, messageId, state, remembered.ownWords, challengeOf);
  if (text === null) return false;
  await writeText(text);
  return true;
}
