import type { LetterAnalysis } from '../../utils/analysis';
import type { PlainDate } from '../../utils/calendar';
import type { DeadlineKind } from '../../utils/deadlines';
import { isInGroup, parseProvision, type Regime } from '../../utils/law';
import type { RequestState } from '../../utils/messages';
import type { RequestFacts, TemplateFacts } from '../../utils/review';

/** The letter of a request that another letter is about. */
export interface AboutLetter {
  readonly analysis: LetterAnalysis;
  /** Its own date, or else the day it was sent. */
  readonly date: PlainDate | null;
}

/** What every letter about a request starts from. */
export function requestFacts(state: RequestState, letter: AboutLetter | null): RequestFacts {
  const { authority, requester, title } = state.request;
  return {
    regime: regimeOf(state, letter),
    authority,
    requester,
    requestTitle: title,
    requestUrl: publicAddress(state.url),
    requestDate: state.messages.find(({ direction }) => direction === 'outgoing')?.sentDate ?? null,
    reference: letter?.analysis.facts.reference ?? null,
  };
}

/** What tells which letters fit where a request stands. */
export function templateFacts(state: RequestState, letter: AboutLetter | null): TemplateFacts {
  const provisions = letter === null ? [] : provisionsIn(letter.analysis);
  const latest = dateOf(state, ['review-reply-latest']);
  return {
    regime: regimeOf(state, letter),
    viewerIsRequester: state.request.viewerIsRequester,
    refusedForCost: provisions.some((text) => {
      const provision = parseProvision(text);
      return provision !== null && isInGroup(provision, 'costLimit');
    }),
    reliesOnProvision: provisions.length > 0,
    longestReviewTimePassed: latest !== null && latest < state.today,
  };
}

/** The last day of the first of these kinds that the request has; null where it has none. */
export function dateOf(state: RequestState, kinds: readonly DeadlineKind[]): PlainDate | null {
  for (const kind of kinds) {
    const last = state.deadlines.findLast((deadline) => deadline.kind === kind);
    if (last !== undefined) return last.date;
  }
  return null;
}

/** The day the review was asked for, from which its time is counted. */
export function reviewDate(state: RequestState): PlainDate | null {
  return state.deadlines.find(({ kind }) => kind === 'review-reply-due')?.from ?? null;
}

/** The day of the review's outcome. */
export function outcomeDate(state: RequestState): PlainDate | null {
  const outcome = state.messages.findLast(({ analysis }) => analysis?.kind === 'review-outcome');
  return outcome?.analysis?.facts.letterDate ?? outcome?.sentDate ?? null;
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

/** The letter's own; before there is one, that by which the request's dates are counted. */
function regimeOf(state: RequestState, letter: AboutLetter | null): Regime {
  return (
    letter?.analysis.regime ?? state.deadlines[0]?.regime ?? (state.request.law === 'EIR' ? 'EIR' : 'FOIA')
  );
}

/** A secret link is for those who have it, and does not belong in a letter that is published. */
function publicAddress(url: string): string {
  return new URL(url).pathname.startsWith('/r/') ? '' : url;
}
