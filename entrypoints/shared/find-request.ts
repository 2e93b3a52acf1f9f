import type { PageState, RequestState } from '../../utils/messages';
import { requestKey } from '../../utils/storage';
import type { ComposeAddress } from './compose-address';

export interface FindRequestOptions {
  readonly about: Pick<ComposeAddress, 'request' | 'tabId'>;
  /** Asks the page in a tab what it is; null where its answer cannot be understood. */
  readonly ask: (tabId: number) => Promise<PageState | null>;
  /** The ids of all tabs. */
  readonly tabIds: () => Promise<readonly number[]>;
}

/**
 * Finds the open page of a request: in the tab that the letter was begun from, or else in any other. A page beside the
 * request's own tells too little of it.
 * @returns null where it is open in no tab
 */
export async function findRequest({ about, ask, tabIds }: FindRequestOptions): Promise<RequestState | null> {
  const first = about.tabId === null ? null : await askFor(about.request, about.tabId, ask);
  if (first !== null) return first;
  const others = (await tabIds()).filter((id) => id !== about.tabId);
  const answers = await Promise.all(others.map((id) => askFor(about.request, id, ask)));
  return answers.find((answer) => answer !== null) ?? null;
}

async function askFor(
  request: string,
  tabId: number,
  ask: FindRequestOptions['ask'],
): Promise<RequestState | null> {
  const state = await ask(tabId);
  const isIt =
    state?.kind === 'request' && state.page === 'request' && requestKey(state.url, state.request) === request;
  return isIt ? state : null;
}
