import type { RequestState } from '../../utils/messages';
import type { TemplateId } from '../../utils/review';

/**
 * The site's form that a letter of this kind belongs into. For a review it is the site's own link, which goes to those who
 * do reviews, or else the form about the letter.
 * @param messageId a message, or a letter attached to one
 * @returns null where the site has none: the letter goes elsewhere, or only the requester could send it
 */
export function formAddress(
  template: TemplateId,
  { url, reviewFormUrl, request }: RequestState,
  messageId: string | null,
): string | null {
  // A request by secret link has no forms; they stand below its public address.
  if (!request.viewerIsRequester || request.urlTitle === '') return null;
  const number = /^incoming-(\d+)(?:\/|$)/.exec(messageId ?? '')?.[1];
  const form = `${url}/followups/new${number === undefined ? '' : `/${number}`}`;
  switch (template) {
    case 'review-request':
      return reviewFormUrl ?? `${form}?internal_review=1`;
    case 'overdue':
    case 'review-late':
    case 'review-very-late':
    case 'narrowing':
    case 'advice':
    case 'explanation':
      return form;
    case 'regulator':
    case 'new-request':
      return null;
  }
}
