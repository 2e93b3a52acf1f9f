import { isInGroup } from '../../law';
import type { AssessedLetter, AssessedSentence } from '../assessed-letter';
import type { ReliedCitation } from '../types';
import { SILENT, verdict, type Check } from './check';

/** What the letter says of where the information can be had: around the place that says it can. */
interface Directions {
  readonly place: ReliedCitation;
  readonly at: AssessedSentence;
  readonly sentences: readonly AssessedSentence[];
}

const SENTENCES_BEFORE = 2;
const LONGEST_DIRECTIONS = 10;
const MOST_PLACES = 20;

function directionsIn(letter: AssessedLetter): readonly Directions[] {
  if (!(letter.refuses || letter.input.kind === 'disclosure')) return [];
  const places = letter.relied.filter(({ provisions }) =>
    provisions.some((one) => isInGroup(one, 'accessible')),
  );
  return places.slice(0, MOST_PLACES).flatMap((place) => {
    const at = letter.sentenceAt(place.start);
    if (at === null) return [];
    const before = letter.sentences
      .slice(Math.max(0, at.index - SENTENCES_BEFORE), at.index)
      .filter(({ paragraph }) => paragraph === at.paragraph);
    const behind = letter.stretchFrom(place, LONGEST_DIRECTIONS);
    return [{ place, at, sentences: [...before, ...untilNextQuestion(at, behind, letter)] }];
  });
}

/** What is said of another question is no direction for this one. */
function untilNextQuestion(
  at: AssessedSentence,
  behind: readonly AssessedSentence[],
  { input }: AssessedLetter,
): readonly AssessedSentence[] {
  const own = input.questions.questionsOf(at.start).join();
  const next = behind.findIndex(({ start }) => {
    const label = input.questions.questionsOf(start).join();
    return label !== '' && label !== own;
  });
  return next < 0 ? behind : behind.slice(0, next);
}

const LINK = /\b(?:https?:\/\/|www\.)([a-z0-9.-]{3,100})(\/[^\s)\]>"'”]*)?/g;
/** Words that lead on from a front page. */
const LEADS_ON =
  /\b(?:search\w*|select\w*|click\w*|under|headed|heading|entitled|titled|section|menu|tab|enter|then|go to|keywords?|using|navigat\w*|page)\b|>/;
const REGULATORS = /(?:^|\.)(?:ico\.org\.uk|foi\.scot|legislation\.gov\.uk|whatdotheyknow\.com)$/;

/** Links for information that is said to be accessible, and all of them go to front pages. */
export const frontPageLink: Check = (letter) =>
  directionsIn(letter)
    .flatMap(({ place, sentences }) => {
      const links = sentences.flatMap((sentence) => linksIn(sentence).map((link) => ({ ...link, sentence })));
      const [first] = links;
      if (!first || links.some(({ isFrontPage }) => !isFrontPage) || LEADS_ON.test(first.sentence.words))
        return [];
      return verdict(
        first.sentence,
        `The link given for the information goes to a front page, ${first.host}, and not to the information.`,
        place.provisions,
      );
    })
    .slice(0, 2);

function linksIn({ words }: AssessedSentence) {
  return Array.from(words.matchAll(LINK), ([, host = '', path = '']) => ({
    host: host.replace(/\.$/, ''),
    isFrontPage: /^\/?[.,;:]?$/.test(path),
  })).filter(({ host }) => !REGULATORS.test(host));
}

/** Anything by which a place can be found. */
const DIRECTION =
  /https?:|www\.|\b(?:links?|attach\w*|enclos\w*|below|above|publication scheme|pages?|reports?|entitled|titled|called|librar(?:y|ies)|registers?|under|following|statistic\w*|annual|accounts|guides?|gazette|companies house|land registry|hansard|archives?|gov\.uk|search\w*|portal|map|minutes|agenda\w*|search|section of|department|contact\w*|telephone|by (?:visiting|contacting|applying|asking)|leaflet|book|journal|newspaper|noticeboard|reading room|office)\b|[“"]/;

/** Said to be accessible, and not a word that tells where. */
export const noDirections: Check = (letter) => {
  if (!letter.canMiss) return SILENT;
  for (const { place, at, sentences } of directionsIn(letter)) {
    const words = sentences.map((sentence) => sentence.words).join(' ');
    if (
      DIRECTION.test(
        words.replaceAll(
          /\b(?:under|by virtue of) (?:the )?(?:section|s\.?|regulation|foi|freedom|act|terms)/g,
          ' ',
        ),
      )
    )
      continue;
    return verdict(
      at,
      'The letter says that the information can be had elsewhere and does not say exactly where.',
      place.provisions,
    );
  }
  return SILENT;
};

const COSTS = /\b(?:fees?|charge[sd]?|purchas\w+|buy|bought|subscription|on sale|for sale)\b|£ ?\d/;
const FREE = /\b(?:free of charge|no charge|without charge|not charge|cost limit|no fee)\b/;

/** Accessible, at a price. */
export const paidAccess: Check = (letter) => {
  for (const { place, sentences } of directionsIn(letter)) {
    const at = sentences.find(
      ({ words }) =>
        COSTS.test(words) &&
        !FREE.test(words) &&
        /\b(?:available|obtain\w*|access\w*|cop(?:y|ies)|purchas\w*|buy|from|for)\b/.test(words),
    );
    if (at === undefined) continue;
    return verdict(
      at,
      'The letter points to a place where the information costs money. It may still count as accessible: it is worth asking whether you can have it without.',
      place.provisions,
    );
  }
  return SILENT;
};

const TIME =
  /\b(?:20\d\d|january|february|march|april|may \d|june|july|august|september|october|november|december|spring|summer|autumn|winter|weeks?|months?|quarters?|days?|tomorrow|next year|this year|year end|end of)\b|\b\d{1,2}\/\d{1,2}/;

/** To be published, at no time that is named. */
export const noPublicationDate: Check = (letter) => {
  const place = letter.firstRelied('futurePublication');
  if (!letter.refuses || !letter.canMiss || place === null) return SILENT;
  const at = letter.sentenceAt(place.start);
  const around = [
    ...letter.sentences.slice(Math.max(0, (at?.index ?? 0) - 3), at?.index ?? 0),
    ...letter.stretchFrom(place),
  ];
  if (around.some(({ words }) => TIME.test(withoutLaw(words)))) return SILENT;
  return verdict(
    { start: place.start, end: place.end },
    'The letter says that the information is to be published and names no time for it.',
    place.provisions,
  );
};

/** The years of laws are no dates. */
function withoutLaw(words: string): string {
  return words.replaceAll(/\b(?:act|regulations?|order) (?:19|20)\d\d/g, ' ');
}
