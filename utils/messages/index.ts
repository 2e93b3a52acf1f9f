import { pageStateSchema, type PageState } from './page-state';
import {
  backgroundMessage,
  explainers,
  followAnswer,
  pageQuestion,
  type Explainers,
  type FollowAnswer,
  type FollowMessage,
  type Message,
} from './schema';

export type { PageState, RequestState } from './page-state';
export type { Explainer, Explainers, FollowAnswer, FollowMessage, Message } from './schema';

interface PageQuestion {
  readonly type: 'get-page';
}

/** What the browser offers for speaking to the background. */
interface Runtime {
  sendMessage(message: Message): Promise<unknown>;
}

/** What the browser offers for speaking to the content script of a tab. */
interface Tabs {
  sendMessage(tabId: number, message: PageQuestion): Promise<unknown>;
}

/**
 * Reads a message as it came in to the background. Null for anything that is not for it: that is to be left without an
 * answer.
 */
export function parseMessage(value: unknown): Message | null {
  return backgroundMessage().safeParse(value).data ?? null;
}

/** Whether a message that came in to a content script asks what it sees. */
export function asksForPage(value: unknown): boolean {
  return pageQuestion.safeParse(value).success;
}

/**
 * Asks the content script of a tab what it sees.
 * @returns `other` where no content script answers, which is so on every page that FOI Lens does not read, and null
 * where the answer cannot be understood: the page was loaded by another version.
 */
export async function askForPage(tabs: Tabs, tabId: number): Promise<PageState | null> {
  let answer: unknown;
  try {
    answer = await tabs.sendMessage(tabId, { type: 'get-page' });
  } catch {
    return { kind: 'other' };
  }
  if (answer === undefined) return { kind: 'other' };
  return pageStateSchema().safeParse(answer).data ?? null;
}

/**
 * Asks the background for the explainers of these provision strings.
 * @returns null where it cannot be reached or answers nothing of use; never throws.
 */
export async function askForExplainers(
  runtime: Runtime,
  provisions: readonly string[],
): Promise<Explainers | null> {
  try {
    const answer = await runtime.sendMessage({ type: 'explain', provisions });
    return explainers.safeParse(answer).data ?? null;
  } catch {
    return null;
  }
}

/** Tells the background what the toolbar button of this tab is to show. Nothing depends on its arriving. */
export async function tellBadge(
  runtime: Runtime,
  badge: Omit<Extract<Message, { type: 'badge' }>, 'type'>,
): Promise<void> {
  try {
    await runtime.sendMessage({ type: 'badge', ...badge });
  } catch {
    // The extension was updated or removed under the open page.
  }
}

/**
 * Asks the background to follow a request or no longer to follow it, to bring it up to date, or whether it is followed.
 * @returns null where it cannot be reached or answers nothing of use; never throws.
 */
export async function askAboutFollow(runtime: Runtime, message: FollowMessage): Promise<FollowAnswer | null> {
  try {
    return followAnswer.safeParse(await runtime.sendMessage(message)).data ?? null;
  } catch {
    return null;
  }
}
