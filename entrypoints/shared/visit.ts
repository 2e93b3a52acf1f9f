import type { PageAnalysis } from '../../utils/analysis';
import type { PlainDate } from '../../utils/calendar';
import { requestKey, type Visit } from '../../utils/storage';

interface Seen extends Pick<PageAnalysis, 'request' | 'deadlines' | 'unknownDeadlines'> {
  readonly url: string;
  readonly today: PlainDate;
}

/** What a visit to a request's own page tells of it, to be remembered where the request is followed. */
export function visitOf({ url, today, request, deadlines, unknownDeadlines }: Seen): Visit {
  const { title, authority, viewerIsRequester, stage } = request;
  return {
    key: requestKey(url, request),
    url,
    title,
    authority,
    viewerIsRequester,
    seenOn: today,
    stage,
    deadlines,
    unknownDeadlines,
  };
}
