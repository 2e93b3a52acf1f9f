import { formatDate, type PlainDate } from '../calendar';
import type { Regime } from '../law';
import type { ChallengedGround } from './challenged';
import { groundParagraph } from './ground-paragraph';
import { fromPage, inQuotes, letter, oneLine, paragraph, readerParagraphs } from './plain-text';
import { REVIEW_WORDING } from './wording';

export interface ReviewRequestInput {
  /** The regime the letter was given under; where nothing tells, the authority's general law. */
  readonly regime: Regime;
  /** The authority's name as WhatDoTheyKnow has it; empty where the page gives none. */
  readonly authority: string;
  /** The requester's name for the end of the letter; empty where it is not known. */
  readonly requester: string;
  readonly requestTitle: string;
  /** Address of the public correspondence; empty where it is not public. */
  readonly requestUrl: string;
  /** The day the request was sent. */
  readonly requestDate: PlainDate | null;
  /** The letter's own date, or else the day it was sent. */
  readonly letterDate: PlainDate | null;
  /** The authority's reference. */
  readonly reference: string | null;
  readonly challenged: readonly ChallengedGround[];
  /** The reader's own reasons, in their words; may be empty. */
  readonly readerWords: string;
}

/**
 * A request to look again at a refusal, as plain text ready to send: in the regime's own words (FOIA: internal review;
 * FOISA s20: requirement for review; EIR reg 11: representations; EISR reg 16: review). Whatever is not known is left
 * out together with its sentence, so that there is never a gap to fill. It names no e-mail address.
 */
export function draftReviewRequest(input: ReviewRequestInput): string {
  const wording = REVIEW_WORDING[input.regime];
  const grounds = input.challenged
    .map((ground) => groundParagraph(ground, input.regime))
    .filter((text) => text !== '');
  const readerWords = readerParagraphs(input.readerWords);
  const reasonsFollow = grounds.length > 0 || readerWords !== '';
  return letter(
    input.authority,
    [
      paragraph(
        wording.opening(requestInWords(input.requestTitle)),
        datesInWords(input),
        wording.formalities,
      ),
      linkInWords(input.requestUrl),
      reasonsFollow ? wording.matter : wording.wholeMatter,
      ...(grounds.length > 1 ? grounds.map((text, index) => `${String(index + 1)}. ${text}`) : grounds),
      grounds.length > 0 && readerWords !== '' ? 'Please also take the following into account.' : '',
      readerWords,
      wording.outcome,
      wording.replyTime,
    ],
    input.requester,
  );
}

function requestInWords(title: string): string {
  return paragraph('my request', inQuotes(title));
}

function datesInWords({ requestDate, letterDate, reference }: ReviewRequestInput): string {
  const events = [
    ...(requestDate === null ? [] : [`I made the request on ${formatDate(requestDate, 'en')}`]),
    ...(letterDate === null ? [] : [`you replied on ${formatDate(letterDate, 'en')}`]),
  ].join(' and ');
  const ownReference = fromPage(reference ?? '');
  return paragraph(
    events === '' ? '' : `${events.charAt(0).toUpperCase()}${events.slice(1)}.`,
    ownReference === '' ? '' : `Your reference is ${ownReference}.`,
  );
}

function linkInWords(url: string): string {
  const address = oneLine(url);
  return address === '' ? '' : `The correspondence can be read here:\n${address}`;
}
