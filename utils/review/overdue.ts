import { REGIME_FACTS } from '../law';
import { NEIGHBOUR_WORDING } from './neighbour-wording';
import { fromPage, letter, paragraph } from './plain-text';
import { dateInWords, linkInWords, onDate, requestDetails, requestInWords } from './request-words';
import type { OverdueInput, ReviewLateInput } from './types';
import { REVIEW_WORDING } from './wording';

/**
 * What can be sent where no answer has come: under FOIA and the EIR a reminder, which need not ask for a review; under
 * the Scottish laws a request for review, which everything after it depends on.
 */
export function draftOverdue(input: OverdueInput): string {
  return NEIGHBOUR_WORDING[input.regime].alwaysReviewFirst ? reviewOfSilence(input) : reminder(input);
}

function reminder(input: OverdueInput): string {
  const { title, ground } = REGIME_FACTS[input.regime];
  return letter(
    input.authority,
    [
      paragraph(
        `I am writing about ${requestInWords(input.requestTitle)}, which I made under the ${title}.`,
        requestDetails(input, null),
      ),
      linkInWords(input.requestUrl),
      timeIsOver(input),
      paragraph(
        'Please send me your answer now.',
        'If a part of it is ready, I would be glad to have that part first.',
        `If you intend to rely on an ${ground}, please tell me which one and why it applies.`,
      ),
      'If you cannot answer yet, please tell me what the answer is waiting for and by which date I can expect it. If you have already written to me, or asked me something that I have not answered, please send that message again.',
    ],
    input.requester,
  );
}

function reviewOfSilence(input: OverdueInput): string {
  const { opening, formalities, replyTime } = REVIEW_WORDING[input.regime];
  const { ground } = REGIME_FACTS[input.regime];
  return letter(
    input.authority,
    [
      paragraph(
        opening(requestInWords(input.requestTitle)),
        requestDetails(input, null),
        formalities(fromPage(input.requester)),
      ),
      linkInWords(input.requestUrl),
      paragraph(NEIGHBOUR_WORDING[input.regime].silence, timeIsOver(input)),
      `Please have somebody look into this who has not been dealing with the request, and send me the information. If you find that an ${ground} applies to some of it, please send me the rest, and tell me which ${ground} it is and why it applies.`,
      replyTime(''),
    ],
    input.requester,
  );
}

function timeIsOver({ regime, due }: OverdueInput): string {
  const last = dateInWords(due);
  return paragraph(
    NEIGHBOUR_WORDING[regime].answerTime,
    last === ''
      ? 'By my count that time has passed, and I have not received an answer.'
      : `By my count the last of these days was ${last}, and I have not received an answer.`,
  );
}

/** A reminder of a review whose outcome has not come; the second one says what is left to do otherwise. */
export function draftReviewLate(input: ReviewLateInput): string {
  const { reviewAsked, reviewTime, outcome } = NEIGHBOUR_WORDING[input.regime];
  const { regulator } = REGIME_FACTS[input.regime];
  const last = dateInWords(input.due);
  const ended = last === '' ? 'By my count that time has passed' : `By my count that time ended on ${last}`;
  // Where the law sets one time, there is no more to wait for than that.
  const isLast = input.passed === 'longest' || reviewTime.ordinary === reviewTime.longest;
  return letter(
    input.authority,
    [
      paragraph(
        `I asked for ${reviewAsked}${onDate(input.reviewDate)}. It concerns ${requestInWords(input.requestTitle)}.`,
        requestDetails(input, null),
      ),
      linkInWords(input.requestUrl),
      paragraph(reviewTime[input.passed], `${ended}, and I have not received ${outcome}.`),
      'Please send it to me now. If that is not possible yet, please tell me what it is waiting for and by which date I can expect it.',
      isLast
        ? `I would sooner have this settled with you than ask the ${regulator.name} to look at it, and would be grateful for a reply soon.`
        : '',
    ],
    input.requester,
  );
}
