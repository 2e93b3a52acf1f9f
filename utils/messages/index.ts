import {
  attachmentAnswer,
  attachmentPart,
  readOutcome,
  type AttachmentAnswer,
  type AttachmentPart,
  type ReadOutcome,
} from './attachment-port';
import { analysisFrame, pageMessage, type PageAnalysis } from './page-state';
import {
  backgroundMessage,
  draft,
  explainers,
  followAnswer,
  done,
  pageQuestion,
  writing,
  type Explainers,
  type FollowAnswer,
  type FollowMessage,
  type Message,
  type WrittenLetter,
} from './schema';

export type { AttachedReading, PageAnalysis, PageRead, PageState, RequestState } from './page-state';
export {
  ATTACHMENT_PORT,
  type AttachmentAnswer,
  type AttachmentPart,
  type ReadOutcome,
} from './attachment-port';
export { readingTask, type ReadingTask } from './reading-task';
export type {
  Decisions,
  Explainer,
  Explainers,
  FollowAnswer,
  FollowMessage,
  Message,
  WrittenLetter,
} from './schema';

/** What the browser offers for speaking to the background. */
interface Runtime {
  sendMessage(message: Message): Promise<unknown>;
}

/** Does some work for each item in turn, and lets the page have its own turn in between. */
type InTurns = (items: readonly unknown[], work: (item: unknown) => void) => Promise<void>;

/** Made with the first message that comes in, and kept for the next ones. */
let incoming: ReturnType<typeof backgroundMessage> | undefined;

/**
 * Reads a message as it came in to the background. Null for anything that is not for it: that is to be left without an
 * answer.
 */
export function parseMessage(value: unknown): Message | null {
  incoming ??= backgroundMessage();
  return incoming.safeParse(value).data ?? null;
}

/** Whether a message that came in to a content script asks what it sees. */
export function asksForPage(value: unknown): boolean {
  return pageQuestion.safeParse(value).success;
}

/**
 * Has the background analyse a page. Asks once more where nothing of use comes back: the background may have been ended
 * on the way.
 * @param inTurns the answer is checked by it: that of a long page takes too long for one go.
 * @returns null where it cannot be reached or answers nothing of use; never throws.
 */
export async function askForAnalysis(
  runtime: Runtime,
  question: Omit<Extract<Message, { type: 'analyse-page' }>, 'type'>,
  inTurns: InTurns,
): Promise<PageAnalysis | null> {
  const askOnce = async () => {
    const answer = await ask(runtime, { type: 'analyse-page', ...question }, analysisFrame());
    return answer && withMessages(answer, inTurns);
  };
  return (await askOnce()) ?? askOnce();
}

/** The whole answer; null where one of its messages is not as it should be. */
async function withMessages(
  answer: Omit<PageAnalysis, 'messages'> & { readonly messages: readonly unknown[] },
  inTurns: InTurns,
): Promise<PageAnalysis | null> {
  const schema = pageMessage();
  const messages: PageAnalysis['messages'][number][] = [];
  await inTurns(answer.messages, (value) => {
    const message = schema.safeParse(value).data;
    if (message !== undefined) messages.push(message);
  });
  return messages.length === answer.messages.length ? { ...answer, messages } : null;
}

/**
 * Has the background draft a letter.
 * @returns null where it cannot be reached or has none; never throws.
 */
export function askForDraft(
  runtime: Runtime,
  question: Omit<Extract<Message, { type: 'draft' }>, 'type'>,
): Promise<string | null> {
  return ask(runtime, { type: 'draft', ...question }, draft);
}

/**
 * Has the background write a letter from what the reader has decided.
 * @returns `nothing` where there is none to be written, null where it cannot be reached; never throws.
 */
export async function askForLetter(
  runtime: Runtime,
  question: Omit<Extract<Message, { type: 'write' }>, 'type'>,
): Promise<WrittenLetter | 'nothing' | null> {
  const answer = await ask(runtime, { type: 'write', ...question }, writing());
  return answer && (answer.letter ?? 'nothing');
}

/**
 * Has the background open the page on which a letter about one message of a request is written.
 * @returns whether it did; never throws.
 */
export async function openCompose(
  runtime: Runtime,
  about: Omit<Extract<Message, { type: 'compose' }>, 'type'>,
): Promise<boolean> {
  return (await ask(runtime, { type: 'compose', ...about }, done)) === true;
}

/** Reads what a page says over an attachment's line; null for what cannot be understood. */
export function parseAttachmentPart(value: unknown): AttachmentPart | null {
  return attachmentPart().safeParse(value).data ?? null;
}

/** Reads what the background answers over that line; null for what cannot be understood. */
export function parseAttachmentAnswer(value: unknown): AttachmentAnswer | null {
  return attachmentAnswer().safeParse(value).data ?? null;
}

/**
 * Has the extension's page for reading opened with an attachment that was read.
 * @returns whether it was; never throws.
 */
export async function openReader(
  runtime: Runtime,
  letter: Omit<Extract<Message, { type: 'open-reader' }>, 'type'>,
): Promise<boolean> {
  return (await ask(runtime, { type: 'open-reader', ...letter }, done)) === true;
}

/**
 * Has the page that can start workers read a stored attachment, in browsers whose background cannot.
 * @returns what became of it; never throws.
 */
export async function askToReadStored(runtime: Runtime, address: string): Promise<ReadOutcome> {
  return (await ask(runtime, { type: 'read-stored', address }, readOutcome())) ?? 'not-stored';
}

/**
 * Asks the background for the explainers of these provision strings.
 * @returns null where it cannot be reached or answers nothing of use; never throws.
 */
export function askForExplainers(
  runtime: Runtime,
  provisions: readonly string[],
): Promise<Explainers | null> {
  return ask(runtime, { type: 'explain', provisions }, explainers);
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
export function askAboutFollow(runtime: Runtime, message: FollowMessage): Promise<FollowAnswer | null> {
  return ask(runtime, message, followAnswer);
}

async function ask<T>(
  runtime: Runtime,
  message: Message,
  answer: { safeParse(value: unknown): { data?: T | undefined } },
): Promise<T | null> {
  try {
    return answer.safeParse(await runtime.sendMessage(message)).data ?? null;
  } catch {
    return null;
  }
}
