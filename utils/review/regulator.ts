import { REGIME_FACTS } from '../law';
import { NEIGHBOUR_WORDING } from './neighbour-wording';
import { fromPage, inQuotes, letter, listed, oneLine, paragraph } from './plain-text';
import { dateInWords, onDate, requestInWords } from './request-words';
import { groundsInWords, ownReasons } from './review-request';
import type { RegulatorInput } from './types';

/**
 * A complaint to the Information Commissioner, or an application to the Scottish Information Commissioner, to paste into
 * their form or an e-mail: who, which request, when what was asked and answered, what is wrong, what is attached.
 * The Scottish one says what section 47(2) asks for: name and address, the request, the matter of the review, and why the
 * applicant is still dissatisfied.
 */
export function draftRegulatorLetter(input: RegulatorInput): string {
  const { regulator } = REGIME_FACTS[input.regime];
  const { application, alwaysReviewFirst } = NEIGHBOUR_WORDING[input.regime];
  const { points, remarks } = groundsInWords(input.grounds);
  const reasons = ownReasons(input);
  const name = fromPage(input.requester);
  return letter(
    regulator.name,
    [
      paragraph(
        application(fromPage(input.authority) || 'the authority'),
        name === '' ? '' : `My name is ${name}.`,
        'My address for correspondence is the e-mail address that this is sent from.',
      ),
      factsInLines(input),
      whatIsWrong(input),
      alwaysReviewFirst && (points.length > 0 || reasons.length > 0)
        ? 'The matter that I asked to have reviewed is this.'
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
  const title = inQuotes(input.requestTitle);
  const address = oneLine(input.requestUrl);
  const rows: readonly (readonly [string, string])[] = [
    ['Authority', fromPage(input.authority)],
    [
      'Request',
      paragraph(title, input.requestDate === null ? '' : `sent on ${dateInWords(input.requestDate)}`),
    ],
    ['Authority’s reference', fromPage(input.reference ?? '')],
    ['Answer', input.about === 'no-answer' ? 'none received' : dateInWords(input.letterDate)],
    ['Review asked for', dateInWords(input.reviewDate)],
    [
      'Outcome of the review',
      input.about === 'no-review-outcome' ? 'none received' : dateInWords(input.outcomeDate),
    ],
    ['Correspondence', address],
  ];
  return rows
    .filter(([, value]) => value !== '')
    .map(([label, value]) => `${label}: ${value}`)
    .join('\n');
}

function whatIsWrong(input: RegulatorInput): string {
  const { answerTime, reviewTime, reviewAsked, alwaysReviewFirst } = NEIGHBOUR_WORDING[input.regime];
  const last = dateInWords(input.due);
  const byMyCount =
    last === '' ? 'By my count that time has passed.' : `By my count that time ended on ${last}.`;
  switch (input.about) {
    case 'no-answer':
      return paragraph(`I have not received an answer to ${requestInWords('')}.`, answerTime, byMyCount);
    case 'no-review-outcome':
      return paragraph(
        `I asked the authority for ${reviewAsked}${onDate(input.reviewDate)} and have not received its outcome.`,
        reviewTime.longest,
        byMyCount,
      );
    case 'refusal':
      return alwaysReviewFirst
        ? 'I am dissatisfied with the outcome of the review, and with the first answer, for the same reasons.'
        : 'I disagree with the authority’s answer and with the outcome of its review, for the reasons below.';
  }
}

function whatIsAsked({ about }: RegulatorInput): string {
  return about === 'refusal'
    ? 'Please decide whether the information should be given to me, in whole or in part, and whether the authority has explained its refusal as the law asks.'
    : 'Please ask the authority to reply to me without further delay, and decide on the matter if it does not.';
}

function attachments({ about, reviewDate }: RegulatorInput): string {
  const hasReview = about !== 'no-answer' || reviewDate !== null;
  const papers = [
    'my request',
    ...(about === 'no-answer' ? [] : ['the authority’s answer']),
    ...(hasReview ? ['my request for a review'] : []),
    ...(about === 'refusal' ? ['the outcome of the review'] : []),
  ];
  return `I attach ${listed(papers)}.`;
}
