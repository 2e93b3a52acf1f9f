import { mainAction, type MainAction } from '../../components/letter-words';
import type { LetterAnalysis } from '../../utils/analysis';
import type { PlainDate } from '../../utils/calendar';
import type { Deadline } from '../../utils/deadlines';
import type { PageAnalysis, PageRead, RequestState } from '../../utils/messages';
import { answerLetter } from '../shared/answer-letter';
import type { LetterFile } from './letter-file';

/** All that there is to say of a letter. */
export interface KnownLetter {
  /** Among the messages of its request. */
  readonly id: string;
  readonly analysis: LetterAnalysis;
  /** Its own, or the request's where that stands on this letter. */
  readonly deadlines: readonly Deadline[];
  readonly sentDate: PlainDate | null;
  readonly viewerIsRequester: boolean;
  /** What can be written about it; null where there is nothing. */
  readonly action: MainAction | null;
}

export interface LookUp {
  readonly attachment: LetterFile['attachment'];
  /** Of the letter. */
  readonly text: string;
  /** Finds the open page of a request; null where it is not open. */
  readonly findRequest: (request: string) => Promise<RequestState | null>;
  /** Has the background analyse a page; null where that cannot be had. */
  readonly analyse: (page: PageRead) => Promise<PageAnalysis | null>;
}

/** The id of a letter that belongs to no request. */
const ALONE = 'letter';

/**
 * What is known of a letter: what the open page of its request says of it, which knows the whole correspondence, or else
 * what the letter alone tells.
 * @returns null where nobody could analyse it
 */
export async function knownLetter(lookUp: LookUp): Promise<KnownLetter | null> {
  const { attachment, text, findRequest } = lookUp;
  const id = attachment?.letter ?? ALONE;
  const state = attachment === null ? null : await findRequest(attachment.request);
  return (state && fromItsPage(state, id, text)) ?? (await byItself(lookUp, id));
}

function fromItsPage(state: RequestState, id: string, text: string): KnownLetter | null {
  const message = state.messages.find((one) => one.id === id);
  const analysis = message?.analysis ?? null;
  // It may have been read anew since the page was loaded.
  if (message === undefined || analysis?.text !== text) return null;
  const isAnswer = answerLetter(state.messages) === id;
  const { stage, viewerIsRequester } = state.request;
  return {
    id,
    analysis,
    deadlines: isAnswer ? state.deadlines : analysis.deadlines,
    sentDate: message.sentDate,
    viewerIsRequester,
    action: isAnswer ? mainAction(stage, viewerIsRequester) : null,
  };
}

/** Whoever has a letter on their own machine has asked for it; of an attachment that cannot be known. */
async function byItself({ attachment, text, analyse }: LookUp, id: string): Promise<KnownLetter | null> {
  const viewerIsRequester = attachment === null;
  const page = await analyse(pageOf(id, text, viewerIsRequester));
  const analysis = page?.messages[0]?.analysis ?? null;
  if (analysis === null) return null;
  return {
    id,
    analysis,
    deadlines: analysis.deadlines,
    sentDate: null,
    viewerIsRequester,
    action: answerLetter([{ id, analysis }]) === null ? null : 'review-request',
  };
}

/** A page of nothing but this letter. */
function pageOf(id: string, text: string, viewerIsRequester: boolean): PageRead {
  const unknown = { urlTitle: '', title: '', authority: '', requester: '', status: '', law: null };
  const letter = { id, direction: 'incoming', sentDate: null, resentOn: null, author: '', text } as const;
  return {
    kind: 'attachment',
    request: { ...unknown, viewerIsRequester },
    messages: [{ ...letter, attachments: [] }],
  };
}
