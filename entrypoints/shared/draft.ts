import type { MainAction } from '../../components/letter-words';
import type { LetterAnalysis } from '../../utils/analysis';
import { findFacts, parseProvision } from '../../utils/law';
import type { RequestState } from '../../utils/messages';
import { draftNewRequest, draftReviewRequest, reviewGrounds, type LawOf } from '../../utils/review';
import { choiceId, citationId } from '../../utils/storage';

/** What the law's data has as the main point of challenge of a provision; null where it has none. */
export type ChallengeOf = (provision: string) => string | null;

/**
 * The letter that an action copies, about one message of a request.
 *
 * @param ownWords what only the reader knows; may be empty
 * @returns null where the message is not one that can be answered
 */
export function draftLetter(
  action: MainAction,
  messageId: string,
  state: RequestState,
  ownWords: string,
  challengeOf: ChallengeOf,
): string | null {
  const message = state.messages.find(({ id }) => id === messageId);
  const analysis = message?.analysis ?? null;
  if (message === undefined || analysis === null) return null;
  const { authority, requester, title, viewerIsRequester } = state.request;
  const regime = analysis.regime ?? 'FOIA';
  const common = {
    regime,
    authority,
    requestTitle: title,
    requestUrl: publicAddress(state.url),
    requestDate: state.messages.find(({ direction }) => direction === 'outgoing')?.sentDate ?? null,
  };
  if (action === 'new-request') return draftNewRequest({ ...common, ownRequest: viewerIsRequester });
  const letter = { ...wanted(messageId, analysis, state), regime };
  return draftReviewRequest({
    ...common,
    requester,
    letterDate: analysis.facts.letterDate ?? message.sentDate,
    reference: analysis.facts.reference,
    grounds: reviewGrounds(letter, lawWith(challengeOf)).filter(({ suggested }) => suggested),
    accepted: [],
    publicInterest: '',
    readerWords: ownWords,
    replyBy: null,
  });
}

/** The provisions of a letter that a draft about it may have to speak of. */
export function provisionsIn({
  citations,
  grounds,
}: Pick<LetterAnalysis, 'citations' | 'grounds'>): string[] {
  const relied = citations.filter(({ role, regime }) => role === 'relied_on' && regime !== 'OTHER');
  return [
    ...new Set([
      ...relied.flatMap(({ provisions }) => provisions),
      ...grounds.map(({ provision }) => provision),
    ]),
  ];
}

/** The letter without what the reader has put aside, and where they have chosen, with what they chose alone. */
function wanted(
  messageId: string,
  analysis: LetterAnalysis,
  { notThis, chosen }: RequestState,
): LetterAnalysis {
  const { citations } = analysis;
  const left = citations.filter((_citation, at) => !notThis.includes(citationId(messageId, citations, at)));
  const picked = left.filter((citation) => chosen.includes(choiceId(messageId, citation)));
  const kept = picked.length === 0 ? left : picked;
  const dropped = citations.filter((citation) => !kept.includes(citation));
  const findings = analysis.findings.filter(
    ({ start, end }) =>
      start === null || end === null || !dropped.some((other) => other.start < end && start < other.end),
  );
  return { ...analysis, citations: kept, findings };
}

function lawWith(challengeOf: ChallengeOf): LawOf {
  return (text) => {
    const provision = parseProvision(text);
    const facts = provision === null ? null : (findFacts(provision)?.facts ?? null);
    if (facts === null) return null;
    const { label, neitherConfirmNorDeny } = facts;
    return { label, challenge: challengeOf(text), neitherConfirmNorDeny };
  };
}

/** A secret link is for those who have it, and does not belong in a letter that is published. */
function publicAddress(url: string): string {
  return new URL(url).pathname.startsWith('/r/') ? '' : url;
}
