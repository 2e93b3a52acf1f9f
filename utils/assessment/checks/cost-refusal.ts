import { isInGroup, type Provision } from '../../law';
import { near, oneOf } from '../../letter';
import type { AssessedLetter, AssessedSentence } from '../assessed-letter';

/** Where a letter refuses for the cost of answering, and under which provision. */
export interface CostRefusal {
  readonly at: AssessedSentence;
  readonly provision: Provision;
}

const LIMIT = /\b(?:limit|threshold|ceiling|£ ?\d{3}|\d{2} hours)/;
/** "would exceed the appropriate limit" */
const EXCEEDS = oneOf(
  near(/\b(?:exceed\w*|over|above|beyond|in excess of|more than|greater than)\b/g, 60, LIMIT),
  near(/\b(?:limit|threshold)\b/g, 30, /\bexceeded/),
);
const REFUSES =
  /\b(?:refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|(?:can ?not|unable to|will not|not be able to) (?:\w+ )?(?:meet|comply|process|answer|be process\w+|be answer\w+|be tak\w+)|not (?:obliged|required) to|rel(?:y|ies|ying) on|appl(?:y|ies)|engaged)\b/;
/** What the law allows, and what may become of requests to come. */
const IN_GENERAL = oneOf(
  /\b(?:(?:future|new|further|other) requests|(?:allows?|permits?|entitles?|enables?) (?:us|an? (?:public )?authority|(?:public )?authorities|the \w+) (?:not )?to|need not (?:comply|answer)|(?:an? (?:public )?authority|(?:public )?authorities) (?:is|are|may|can)|not (?:obliged|required) to comply with (?:an? |any )?requests? (?:if|where|that|when))\b/,
  near(/\b(?:where|if|when|should)\b/g, 50, /\b(?:would (?:exceed|be more|take)|exceeds)\b/),
);

/** By an Act’s cost limit; the Regulations have none. */
export function costRefusal(letter: AssessedLetter): CostRefusal | null {
  if (!letter.refuses) return null;
  const places = placesOf(letter);
  const [first] = places;
  if (first === undefined) return null;
  const citing = new Set(places.map(({ start }) => letter.sentenceAt(start)));
  const ofCost = letter.body.filter((sentence) => citing.has(sentence) || EXCEEDS.test(sentence.words));
  const meant = ofCost.filter(({ words }) => !IN_GENERAL.test(words));
  const at =
    meant.find(({ words }) => REFUSES.test(words)) ??
    meant.find(({ words }) => EXCEEDS.test(words)) ??
    meant[0] ??
    refusalBehind(letter, ofCost);
  return at && { at, provision: first.provision };
}

/** Places that rely on the limit, by its provision or in words, in order. */
function placesOf({ relied, grounds }: AssessedLetter) {
  return [
    ...relied.flatMap(({ start, provisions }) => provisions.map((provision) => ({ start, provision }))),
    ...grounds,
  ]
    .filter(({ provision }) => isInGroup(provision, 'costLimit'))
    .sort((a, b) => a.start - b.start);
}

const SENTENCES_BEHIND = 8;

/** Where the sentences on the limit only tell the law: a refusal behind them that names no other provision. */
function refusalBehind(
  { sentences, citations }: AssessedLetter,
  ofCost: readonly AssessedSentence[],
): AssessedSentence | null {
  const [first] = ofCost;
  if (first === undefined) return null;
  const behind = sentences.slice(first.index, first.index + SENTENCES_BEHIND);
  return (
    behind.find(
      ({ words, start, end, standing }) =>
        standing === null &&
        /\brefus(?:e|es|ing) (?:your|this|the|it)\b|\bis (?:\w+ )?refused\b/.test(words) &&
        !IN_GENERAL.test(words) &&
        !citations.some((citation) => citation.start >= start && citation.start < end),
    ) ?? null
  );
}
