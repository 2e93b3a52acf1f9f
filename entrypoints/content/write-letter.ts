import { askForLetter, type Decisions } from '../../utils/messages';
import type { RequestMemory } from '../../utils/storage';
import { aboutLetter } from '../shared/about-letter';
import type { Write } from '../shared/letter/use-written';
import type { SessionOptions } from './session-options';
import type { PageSession } from './page-session';

export interface WriteOptions extends Pick<PageSession, 'state'>, Pick<SessionOptions, 'runtime'> {
  readonly messageId: string;
  /** What the reader has chosen on the page by now, whether or not it is stored yet. */
  readonly chosen: Pick<RequestMemory, 'notThis' | 'notFindings' | 'chosen'>;
}

/** Has the background write a letter about a message; null where it cannot. */
export async function writeLetter(
  decided: Decisions,
  { messageId, state, runtime, chosen }: WriteOptions,
): ReturnType<Write> {
  const page = await state();
  if (page?.kind !== 'request') return null;
  const { notThis, notFindings, chosen: picked } = chosen;
  const known = { ...aboutLetter(messageId, page), notThis, notFindings, chosen: picked };
  return askForLetter(runtime, { messageId, decided, state: known });
}
