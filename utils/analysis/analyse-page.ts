import { parsePlainDate, type PlainDate } from '../calendar';
import { requestDeadlines, requestStage, type RequestMessage } from '../deadlines';
import { isScottishAuthority, type Regime } from '../law';
import { analyseLetter } from './analyse-letter';
import { saysPublishedSoon } from './published-soon';
import type { LetterAnalysis, LetterContext, MessageAnalysis, PageAnalysis } from './types';

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
}

/** A page as it was read; `utils/page` makes it, and this room need not know how. */
export interface PageRead {
  readonly kind: 'request' | 'attachment' | 'followup-form';
  readonly request: Omit<PageAnalysis['request'], 'stage'>;
  readonly messages: readonly MessageRead[];
}

/** Everything known about a page: each incoming letter, and the request as a whole as of `today`. */
export function analysePage(page: PageRead, today: PlainDate): PageAnalysis {
  const letters = new Map(
    page.messages
      .filter(isLetter)
      .map((message) => [message.id, analyseLetter(message.text, letterContextFor(page, message))]),
  );
  return describePage(page, letters, today);
}

/** Whether a message is a letter to be read: the authority's, and with text. */
export function isLetter({ direction, text }: MessageRead): boolean {
  return direction === 'incoming' && text.trim() !== '';
}

/** What the page tells about one of its letters. */
export function letterContextFor(page: PageRead, message: MessageRead): LetterContext {
  const request = page.messages.find(({ direction }) => direction === 'outgoing');
  return {
    authority: page.request.authority,
    regime: authorityRegime(page),
    sentDate: dateOf(message.sentDate) ?? undefined,
    requestDate: dateOf(request?.sentDate ?? null) ?? undefined,
  };
}

/**
 * The page as a whole from letters that were analysed one by one.
 * @param letters analyses by message id; a message without one is given as unread
 */
export function describePage(
  page: PageRead,
  letters: ReadonlyMap<string, LetterAnalysis>,
  today: PlainDate,
): PageAnalysis {
  const messages = page.messages.map((message) => describeMessage(message, letters.get(message.id) ?? null));
  const course = page.messages.map((message) => courseOf(message, letters.get(message.id) ?? null));
  const { status, authority } = page.request;
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
    messages,
    deadlines,
    unknownDeadlines: unknown,
  };
}

/** The law to assume where no letter tells. The site says "FOI" of Scottish requests too, so the authority's name decides. */
function authorityRegime({ request: { authority, law } }: PageRead): Regime | undefined {
  if (law === null && authority === '') return undefined;
  const scottish = isScottishAuthority(authority);
  if (law === 'EIR') return scottish ? 'EISR' : 'EIR';
  return scottish ? 'FOISA' : 'FOIA';
}

function describeMessage(message: MessageRead, analysis: LetterAnalysis | null): MessageAnalysis {
  const { id, direction, sentDate, author, attachments } = message;
  return { id, direction, sentDate: dateOf(sentDate), author, attachments, analysis };
}

function courseOf(message: MessageRead, analysis: LetterAnalysis | null): RequestMessage {
  return {
    direction: message.direction,
    sentDate: dateOf(message.sentDate),
    resentOn: dateOf(message.resentOn ?? null),
    kind: analysis?.kind ?? null,
    text: message.text,
    facts: analysis?.facts,
    regime: analysis?.regime,
    saysPublishedSoon: analysis !== null && saysPublishedSoon(analysis.citations),
  };
}

function dateOf(written: string | null): PlainDate | null {
  return written === null ? null : parsePlainDate(written);
}
