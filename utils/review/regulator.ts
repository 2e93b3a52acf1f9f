import { REGIME_FACTS } from '../law';
import { NEIGHBOUR_WORDING } from './neighbour-wording';
import { fromPage, inQuotes, letter, listed, oneLine, paragraph } from './plain-text';
import { dateInWords, onDate } from './request-words';
import { groundsInWords, ownReasons } from './review-request';
import type { RegulatorInput } from './types';

/**
 * A complaint to the Information Commissioner, or an application to the Scottish Information Commissioner, to paste into
 * their form or an e-mail: who, which request, when what was asked and answered, what is wrong, what is attached.
 * The Scottish one says what section 47(2) asks for: name and address, the request, the matter of the review, and why the
 * applicant is still dissatisfied; where nothing was answered at all, it is the missing outcome of the review.
 */
export function draftRegulatorLetter(input: RegulatorInput): string {
  const { regulator } = REGIME_FACTS[input.regime];
  const { application, alwaysReviewFirst } = NEIGHBOUR_WORDING[input.regime];
  const { points, remarks } = groundsInWords(input.grounds);
  const reasons = ownReasons(input);
  const name = fromPage(input.requester);
  const hasReasons = points.length > 0 || reasons.length > 0;
  return letter(
    regulator.name,
    [
      paragraph(
        application(fromPage(input.authority) === '' ? 'the authority' : 'the authority named below'),
        name === '' ? '' : `My name is ${name}.`,
        'My address for correspondence is the e-mail address that this is sent from.',
      ),
      factsInLines(input),
      input.about === 'refusal' ? refusalInWords(alwaysReviewFirst, hasReasons) : silenceInWords(input),
      alwaysReviewFirst ? matterOfReview(input, hasReasons) : '',
      points.length > 0
        ? 'The points that follow are written to the authority, and “you” in them means the authority.'
        : '',
      ...points,
      ...reasons,
      remarks,
      whatIsAsked(input),
      attachments(input),
    ],
    input.requester,
  );
}

function factsInLines(input: RegulatorInput): string {
  const sent = input.requestDate === null ? '' : `sent on ${dateInWords(input.requestDate)}`;
  const rows: readonly (readonly [string, string])[] = [
    ['Authority', fromPage(input.authority)],
    ['Request', [inQuotes(input.requestTitle), sent].filter((part) => part !== '').join(', ')],
    ['Authority’s reference', fromPage(input.reference ?? '')],
    ['Answer', input.about === 'no-answer' ? 'none received' : dateInWords(input.letterDate)],
    ['Review asked for', dateInWords(input.reviewDate)],
    [
      'Outcome of the review',
      isReviewSilent(input)
        ? 'none received'
        : input.about === 'refusal'
          ? dateInWords(input.outcomeDate)
          : '',
    ],
    ['Correspondence', oneLine(input.requestUrl)],
  ];
  return rows
    .filter(([, value]) => value !== '')
    .map(([label, value]) => `${label}: ${value}`)
    .join('\n');
}

/** Whether it is the outcome of a review that is missing; in Scotland a review comes before every application. */
function isReviewSilent({ about, regime }: RegulatorInput): boolean {
  return (
    about === 'no-review-outcome' || (about === 'no-answer' && NEIGHBOUR_WORDING[regime].alwaysReviewFirst)
  );
}

function refusalInWords(alwaysReviewFirst: boolean, hasReasons: boolean): string {
  if (!hasReasons) {
    return 'I am dissatisfied with the outcome of the review and with the first answer, since I do not believe that they give me all the information I am entitled to.';
  }
  return alwaysReviewFirst
    ? 'I am dissatisfied with the outcome of the review and with the first answer, for the same reasons.'
    : 'I am dissatisfied with the authority’s answer and with the outcome of its review, for the reasons below.';
}

function silenceInWords(input: RegulatorInput): string {
  const { answerTime, reviewTime, reviewAsked } = NEIGHBOUR_WORDING[input.regime];
  const last = dateInWords(input.due);
  const byMyCount =
    last === '' ? 'By my count that time has passed.' : `By my count that time ended on ${last}.`;
  return isReviewSilent(input)
    ? paragraph(
        `I asked the authority for ${reviewAsked}${onDate(input.reviewDate)}, and have not received the outcome.`,
        reviewTime.longest,
        byMyCount,
      )
    : paragraph('I have not received an answer to my request.', answerTime, byMyCount);
}

function matterOfReview({ about }: RegulatorInput, hasReasons: boolean): string {
  if (about === 'no-answer')
    return 'The matter that I asked to have reviewed is that my request was not answered.';
  return hasReasons
    ? 'The matter that I asked to have reviewed is set out below.'
    : 'The matter that I asked to have reviewed is the authority’s answer as a whole.';
}

function whatIsAsked({ about }: RegulatorInput): string {
  return about === 'refusal'
    ? 'Please decide whether the information should be given to me, in whole or in part, and whether the authority has explained its refusal as the law asks.'
    : 'Please ask the authority to reply to me without further delay, and decide on the matter if it does not.';
}

function attachments(input: RegulatorInput): string {
  const papers = [
    'my request',
    ...(input.about === 'no-answer' ? [] : ['the authority’s answer']),
    ...(input.about === 'refusal' || isReviewSilent(input) ? ['my request for a review'] : []),
    ...(input.about === 'refusal' ? ['the outcome of the review'] : []),
  ];
  return `I attach ${listed(papers)}.`;
}
