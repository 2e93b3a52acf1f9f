import type { Parties } from '../../components/reader/ReviewDraft';
import type { PlainDate } from '../../utils/calendar';
import type { RequestState } from '../../utils/messages';
import type { KnownLetter } from './known-letter';
import type { Choices } from './use-choices';

/**
 * Takes the place of a request's address where there is none. Like one by secret link it does not go into letters, and no
 * request of the site has it.
 */
const NO_ADDRESS = 'https://www.whatdotheyknow.com/r/';

/** A request of which nothing is known but the letter that refuses it, for a review request to be drafted. */
export function requestAlone(
  { id, analysis, deadlines, sentDate }: KnownLetter,
  { authority, requester }: Parties,
  choices: Choices,
  today: PlainDate,
): RequestState {
  return {
    kind: 'request',
    url: NO_ADDRESS,
    reviewFormUrl: null,
    today,
    page: 'attachment',
    request: {
      urlTitle: '',
      title: '',
      authority: authority.trim(),
      requester: requester.trim(),
      status: '',
      law: null,
      viewerIsRequester: true,
      stage: 'review-open',
    },
    messages: [{ id, direction: 'incoming', sentDate, author: '', attachments: [], analysis }],
    deadlines,
    unknownDeadlines: [],
    ...choices,
  };
}
