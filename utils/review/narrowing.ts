import { NEIGHBOUR_WORDING } from './neighbour-wording';
import { fromPage, letter, paragraph, quotedSentence, readerParagraphs } from './plain-text';
import { linkInWords, ofDate, requestDetails, requestInWords } from './request-words';
import type { AdviceInput, NarrowingInput } from './types';

/** A narrower request after a refusal for cost, or, where the reader has not said what they want, a question what fits. */
export function draftNarrowing(input: NarrowingInput): string {
  const { advice, withinLimit } = NEIGHBOUR_WORDING[input.regime];
  const narrower = readerParagraphs(input.narrowerRequest);
  return letter(
    input.authority,
    [
      paragraph(
        `Thank you for your reply${ofDate(input.letterDate)} about ${requestInWords(input.requestTitle)}, which you refused because of the work it would take.`,
        requestDetails(input, null),
        costInWords(input),
      ),
      linkInWords(input.requestUrl),
      ...(narrower === ''
        ? [
            `I would like to ask for less, so that you can answer. Please tell me what you could provide ${withinLimit}: for which period, for which places or kinds of record, or in what other form, such as totals or a sample.`,
            `${advice} It would help me to know how the information is kept, and which step of the work takes most of the time.`,
          ]
        : [
            'I would now like to ask for less. Please take the following as a new and narrower request.',
            narrower,
            `If you could provide more than this ${withinLimit}, please tell me. If even this is too much, please tell me before you refuse which part of the work takes most of the time, and what could be left out. ${advice}`,
          ]),
      'This letter does not take the place of a request for a review of your first answer, which I may still make.',
    ],
    input.requester,
  );
}

function costInWords({ cost }: NarrowingInput): string {
  const hours = fromPage(cost.hours ?? '');
  const suggestion = quotedSentence(cost.suggestion ?? '');
  return paragraph(
    hours === '' ? '' : `You put the work at ${hours}.`,
    suggestion === '' ? '' : `You also wrote: ${suggestion}`,
  );
}

/** A question how to ask, before or beside a request. */
export function draftAdvice(input: AdviceInput): string {
  const { advice } = NEIGHBOUR_WORDING[input.regime];
  const words = readerParagraphs(input.readerWords);
  return letter(
    input.authority,
    [
      paragraph(
        `I am writing to ask for your help with ${requestInWords(input.requestTitle)}.`,
        requestDetails(input, null),
        advice,
      ),
      linkInWords(input.requestUrl),
      ...(words === '' ? [] : ['This is what I would like to find out.', words]),
      'Please tell me what recorded information you hold on this, how it is kept, for example by year, by place or by case, and which words would find it. Please also tell me what could be provided with little work, and where I can find what is published already.',
      'If something in my request is unclear to you, please ask me, and I will gladly say it more exactly.',
    ],
    input.requester,
  );
}
