import type { CitationAnalysis, LetterAnalysis, PageAnalysis } from '../analysis';

type Cited = Pick<CitationAnalysis, 'provisions'>;

/** The name under which a request is remembered: its url_title, or the path of its secret link. */
export function requestKey(url: string, { urlTitle }: Pick<PageAnalysis['request'], 'urlTitle'>): string {
  return urlTitle === '' ? new URL(url).pathname : urlTitle;
}

/**
 * The name under which one mention is put aside as "not this": the message, what is cited, and the how manieth mention
 * of it in that letter this is. Without offsets, so that it stays when quoted sections below are shown or hidden.
 * @param index which of the letter's `citations` it is
 */
export function citationId(messageId: string, citations: readonly Cited[], index: number): string {
  const name = citations[index]?.provisions.join('; ') ?? '';
  const mention = citations
    .slice(0, index + 1)
    .filter(({ provisions }) => provisions.join('; ') === name).length;
  return `${messageId} ${name} #${mention}`;
}

/** The name under which a citation is chosen for the review request: the same for all mentions of it in a letter. */
export function choiceId(messageId: string, { provisions }: Cited): string {
  return `${messageId} ${provisions.join('; ')}`;
}

/** The name under which a finding is put aside as "not this": the letter, the check, and what it is about. */
export function findingId(
  messageId: string,
  { id, provisions }: Pick<LetterAnalysis['findings'][number], 'id' | 'provisions'>,
): string {
  return [messageId, id, ...provisions].join(' ');
}
