import { pageStateSchema, type PageState } from './page-state';
import { explainers, message, type Explainers, type Message } from './schema';

export type { PageState, RequestState } from './page-state';
export type { Explainer, Explainers, Message } from './schema';

/** What the browser offers for speaking to the background. */
interface Runtime {
  sendMessage(message: Message): Promise<unknown>;
}

/** What the browser offers for speaking to the content script of a tab. */
interface Tabs {
  sendMessage(tabId: number, message: Message): Promise<unknown>;
}

/** Reads a message as it came in. Null for anything that is not one of ours: it is to be left without an answer. */
export function parseMessage(value: unknown): Message | null {
  return message.safeParse(value).data ?? null;
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
