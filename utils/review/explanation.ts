import { REGIME_FACTS, findFacts, parseProvision } from '../law';
import { letter, listed, paragraph } from './plain-text';
import { capitalised, provisionsInWords, provisionsWithLabel } from './provision-words';
import { linkInWords, requestDetails, requestInWords } from './request-words';
import { subjectOf } from './subjects';
import type { ExplanationInput } from './types';

/** A question what provisions mean for this information, which is no request for a review. */
export function draftExplanation(input: ExplanationInput): string {
  const { regime } = input;
  const asked = input.provisions.filter((provision) => provisionsInWords([provision], regime) !== '');
  const names = listed(asked.map((provision) => provisionsInWords([provision], regime)));
  return letter(
    input.authority,
    [
      paragraph(
        `Thank you for your response to ${requestInWords(input.requestTitle)}.`,
        requestDetails(input, input.letterDate),
        names === ''
          ? ''
          : `It relies on ${names}, and I would like to understand what that means for the information I asked for.`,
      ),
      linkInWords(input.requestUrl),
      ...(asked.length === 0
        ? ['I would like to understand it better. Please explain in plain words what is withheld, and why.']
        : asked.map((provision) => questionAbout(provision, input))),
      'Please also tell me roughly how much information is withheld, and whether any of it could be sent to me on its own.',
      'I am asking this only to understand your answer. It is not a request for a review, which I may still make in the time allowed.',
    ],
    input.requester,
  );
}

function questionAbout(provision: string, { regime }: ExplanationInput): string {
  const parsed = parseProvision(provision);
  const label = parsed === null ? null : (findFacts(parsed)?.facts.label ?? null);
  const how =
    subjectOf(provision)?.how ?? `how this ${REGIME_FACTS[regime].ground} applies to the information`;
  return `${capitalised(provisionsWithLabel([provision], label, regime))}: please explain in plain words ${how}.`;
}
