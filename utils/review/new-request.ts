import { formatDate, type PlainDate } from '../calendar';
import { REGIME_FACTS, type Regime } from '../law';
import { inQuotes, letter, oneLine } from './plain-text';

export interface NewRequestInput {
  /** The regime the earlier letter was given under; where nothing tells, the authority's general law. */
  readonly regime: Regime;
  readonly authority: string;
  readonly requestTitle: string;
  /** Address of the earlier request; empty where it is not public. */
  readonly requestUrl: string;
  /** The day the earlier request was sent. */
  readonly requestDate: PlainDate | null;
  /** Whether the reader made the earlier request themselves, and asks again. */
  readonly ownRequest: boolean;
}

/**
 * A request of one's own for information that the same authority was asked for before, as plain text. It says whose the
 * earlier request was, and is unsigned: the sender adds their name.
 */
export function draftNewRequest(input: NewRequestInput): string {
  const { title, ground } = REGIME_FACTS[input.regime];
  const address = oneLine(input.requestUrl);
  return letter(
    input.authority,
    [
      `I am writing to ask for information under the ${title}.`,
      earlierRequest(input),
      address === '' ? '' : `That request can be read here:\n${address}`,
      'Please send me the information that the earlier request asked for, as you hold it on the day you receive this letter. If you have made any of it public since, please tell me where it can be found.',
      `If you think that an ${ground} applies to some of it, please send me the rest, and tell me which ${ground} it is and why it applies. If the request is too wide as it stands, please tell me what you could provide.`,
      'I would like to receive the information in electronic form.',
    ],
    '',
  );
}

function earlierRequest({ ownRequest, requestTitle, requestDate }: NewRequestInput): string {
  const when = requestDate === null ? '' : ` on ${formatDate(requestDate, 'en')}`;
  const title = inQuotes(requestTitle);
  const what = title === '' ? 'for information' : `for information under the title ${title}`;
  if (ownRequest) {
    return `I asked you ${what}${when === '' ? ' before' : when}. I am now asking for the same information again, as a new request.`;
  }
  return `Another person asked you ${what}${when}. I did not make that request, and I am now asking for the same information myself.`;
}
