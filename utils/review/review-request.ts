import { fromPage, letter, paragraph, readerParagraphs } from './plain-text';
import { provisionsInWords } from './provision-words';
import { dateInWords, linkInWords, requestDetails, requestInWords } from './request-words';
import type { ReviewGround, ReviewRequestInput } from './types';
import { REVIEW_WORDING } from './wording';

/**
 * A request to look again at a refusal, as plain text ready to send: in the regime's own words (FOIA: internal review;
 * FOISA s20: requirement for review; EIR reg 11: representations; EISR reg 16: review). Whatever is not known is left
 * out together with its sentence, so that there is never a gap to fill. It names no e-mail address.
 */
export function draftReviewRequest(input: ReviewRequestInput): string {
  const wording = REVIEW_WORDING[input.regime];
  const { points, remarks } = groundsInWords(input.grounds);
  const reasons = ownReasons(input);
  return letter(
    input.authority,
    [
      paragraph(
        wording.opening(`your response to ${requestInWords(input.requestTitle)}`),
        requestDetails(input, input.letterDate),
        wording.formalities(fromPage(input.requester)),
      ),
      linkInWords(input.requestUrl),
      points.length > 0 || reasons.length > 0 ? wording.matter : wording.wholeMatter,
      ...points,
      ...reasons,
      remarks,
      acceptedInWords(input),
      wording.outcome,
      wording.replyTime(dateInWords(input.replyBy)),
    ],
    input.requester,
  );
}

/** The points, numbered where there are several, and the remarks as one paragraph. No sentence is quoted twice. */
export function groundsInWords(
  grounds: readonly Pick<ReviewGround, 'kind' | 'quote' | 'paragraph' | 'paragraphAfterQuote'>[],
): { readonly points: readonly string[]; readonly remarks: string } {
  const quoted = new Set<string>();
  const points: string[] = [];
  const remarks: string[] = [];
  for (const ground of grounds) {
    const text = readerParagraphs(quoted.has(ground.quote) ? ground.paragraphAfterQuote : ground.paragraph);
    if (ground.quote !== '') quoted.add(ground.quote);
    if (text !== '') (ground.kind === 'point' ? points : remarks).push(text);
  }
  return {
    points: points.length > 1 ? points.map((text, index) => `${String(index + 1)}. ${text}`) : points,
    remarks: paragraph(...remarks),
  };
}

/** What the reader says themselves, the public interest first. */
export function ownReasons({
  grounds,
  publicInterest,
  readerWords,
}: Pick<ReviewRequestInput, 'grounds' | 'publicInterest' | 'readerWords'>): string[] {
  const interest = readerParagraphs(publicInterest);
  const words = readerParagraphs(readerWords);
  const isFirst = interest === '' && !grounds.some(({ kind }) => kind === 'point');
  return [
    ...(interest === '' ? [] : ['These are my reasons why disclosure is in the public interest.', interest]),
    ...(words === '' ? [] : [...(isFirst ? [] : ['Please also take the following into account.']), words]),
  ];
}

function acceptedInWords({ accepted, regime }: ReviewRequestInput): string {
  const names = provisionsInWords(accepted, regime);
  return names === '' ? '' : `I do not ask you to look again at your use of ${names}.`;
}
