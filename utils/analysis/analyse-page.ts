import { parsePlainDate, type PlainDate } from '../calendar';
import { requestDeadlines, requestStage, reviewRequestAt, type RequestMessage } from '../deadlines';
import { isScottishAuthority, type Regime } from '../law';
import { analyseLetter } from './analyse-letter';
import { saysPublishedSoon } from './published-soon';
import type { LetterAnalysis, MessageAnalysis, PageAnalysis } from './types';
import { weighAttached, withoutCopies, withoutNotes, type Weighed, type WithAnalysis } from './with-attached';

/** A message as the page shows it; dates are `YYYY-MM-DD`. */
export interface MessageRead {
  readonly id: string;
  readonly direction: 'incoming' | 'outgoing';
  readonly sentDate: string | null;
  /** The day an outgoing message was last sent again. */
  readonly resentOn?: string | null;
  readonly author: string;
  readonly attachments: MessageAnalysis['attachments'];
  readonly text: string;
  /** For a letter attached to a message: the id of that message. */
  readonly attachedTo?: string | undefined;
}

/** A page as it was read; `utils/page` makes it, and this room need not know how. */
export interface PageRead {
  readonly kind: 'request' | 'attachment' | 'followup-form';
  readonly request: Omit<PageAnalysis['request'], 'stage'>;
  readonly messages: readonly MessageRead[];
}

/** Everything known about a page: each incoming letter, and the request as a whole as of `today`. */
export function analysePage(page: PageRead, today: PlainDate): PageAnalysis {
  const stop = timeStops(page.messages);
  const { status, authority } = page.request;
  const weighed = weighAttached(
    page.messages.map((message, at) => ({
      id: message.id,
      attachedTo: message.attachedTo,
      sentDate: dateOf(message.sentDate),
      message,
      analysis: analyseMessage(page, message, at > stop),
    })),
    requestDate(page),
  );
  const reviewAt = reviewRequestAt(status, courseOf(withoutNotes(weighed)));
  const read = withoutNotes(withoutCopies(weighed, weighed.filter(isLetter)[reviewAt]?.id));
  const course = courseOf(read);
  const { deadlines, unknown } = requestDeadlines({
    regime: authorityRegime(page) ?? null,
    authority,
    status,
    messages: course,
  });
  const stage = requestStage({ status, messages: course, deadlines, today });
  return {
    kind: page.kind,
    request: { ...page.request, stage },
    messages: read.map(describeMessage),
    deadlines,
    unknownDeadlines: unknown,
  };
}

/** A message with what was found in it; null for what the requester wrote and for messages without text. */
interface ReadMessage extends WithAnalysis {
  readonly message: MessageRead;
}

function requestOf({ messages }: PageRead): MessageRead | undefined {
  return messages.find(({ direction }) => direction === 'outgoing');
}

function requestDate(page: PageRead): PlainDate | null {
  return dateOf(requestOf(page)?.sentDate ?? null);
}

function analyseMessage(
  page: PageRead,
  { direction, sentDate, text }: MessageRead,
  timeStopped: boolean,
): LetterAnalysis | null {
  if (direction !== 'incoming' || text.trim() === '') return null;
  return analyseLetter(text, {
    authority: page.request.authority,
    regime: authorityRegime(page),
    sentDate: dateOf(sentDate) ?? undefined,
    requestDate: requestDate(page) ?? undefined,
    requestText: requestOf(page)?.text,
    timeStopped,
  });
}

/** Words of an earlier letter by which the time to answer may have changed. */
const CHANGES_TIME = /\b(?:clarif\w+|exten(?:d|sion)\w*|fees? notice|transfer\w*|more time|further time)\b/i;

/** The first message behind the request that may have changed when its answer was due; behind all of them where there is none. */
function timeStops(messages: readonly MessageRead[]): number {
  const asked = messages.findIndex(({ direction }) => direction === 'outgoing');
  const stop = messages.findIndex(
    ({ direction, text, resentOn }, at) =>
      (at === asked && Boolean(resentOn)) ||
      (at > asked && (direction === 'outgoing' || CHANGES_TIME.test(text))),
  );
  return stop < 0 ? messages.length : stop;
}

/** The law to assume where no letter tells. The site says "FOI" of Scottish requests too, so the authority's name decides. */
function authorityRegime({ request: { authority, law } }: PageRead): Regime | undefined {
  if (law === null && authority === '') return undefined;
  const scottish = isScottishAuthority(authority);
  if (law === 'EIR') return scottish ? 'EISR' : 'EIR';
  return scottish ? 'FOISA' : 'FOIA';
}

function describeMessage({ message, analysis, sentDate }: ReadMessage): MessageAnalysis {
  const { id, direction, author, attachments } = message;
  return {
    id,
    direction,
    sentDate,
    author,
    attachments: attachments.map(({ name, href, type }) => ({ name, href, type })),
    analysis,
  };
}

/** The course of the request: documents that came with it are no part of it. */
function courseOf(read: readonly Weighed<ReadMessage>[]): readonly RequestMessage[] {
  return read.filter(isLetter).map(describeCourse);
}

const isLetter = ({ isDocument }: Weighed<ReadMessage>): boolean => !isDocument;

function describeCourse({ message, analysis, sentDate }: ReadMessage): RequestMessage {
  return {
    direction: message.direction,
    sentDate,
    resentOn: dateOf(message.resentOn ?? null),
    kind: analysis?.kind ?? null,
    text: message.text,
    facts: analysis?.facts,
    regime: analysis?.regime,
    saysPublishedSoon: analysis !== null && saysPublishedSoon(analysis.citations),
    isAttached: message.attachedTo !== undefined,
  };
}

function dateOf(written: string | null): PlainDate | null {
  return written === null ? null : parsePlainDate(written);
}
