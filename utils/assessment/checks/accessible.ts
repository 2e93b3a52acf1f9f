import { near, oneOf } from '../../letter';
import type { AssessedLetter, AssessedSentence } from '../assessed-letter';
import { SILENT, verdict, type Check } from './check';
import { directionsIn, withoutLaw } from './directions';

const LINK = /(?<![\w@.-])(?:https?:\/\/(?:www\.)?|www\.)([a-z0-9.-]{3,100})(\/[^\s)\]>"'”]{0,300})?/g;
/** Words that lead on from a front page. */
const LEADS_ON =
  /\b(?:search\w*|select\w*|click\w*|choos\w*|under|head(?:ed|ing)|entitled|titled|called|sections?|menu|tabs?|enter|then|go to|keywords?|using|navigat\w*|following the|links? to|(?<!(?:home|front|landing) ?)pages?)\b|[>“"]/;
const REGULATORS = /(?:^|\.)(?:ico\.org\.uk|foi\.scot|legislation\.gov\.uk|whatdotheyknow\.com)$/;
const MOST_FINDINGS = 2;

interface Link {
  readonly host: string;
  readonly isFrontPage: boolean;
  readonly sentence: AssessedSentence;
}

/** Links for information that is said to be accessible, and all of them go to front pages. */
export const frontPageLink: Check = (letter) => {
  const directions = directionsIn(letter);
  const footnotes = directions.length > 0 ? footnotesOf(letter) : new Map<string, AssessedSentence>();
  return directions
    .flatMap(({ place, sentences }) => {
      const links = sentences.flatMap((sentence) => [
        ...linksIn(sentence),
        ...footnotesIn(sentence, footnotes).flatMap(linksIn),
      ]);
      const [first] = links;
      if (!first || links.some(({ isFrontPage }) => !isFrontPage) || leadsOn(sentences)) return [];
      return verdict(
        first.sentence,
        `The link given for the information goes to a front page, ${first.host}, and not to the information.`,
        place.provisions,
      );
    })
    .slice(0, MOST_FINDINGS);
};

function leadsOn(sentences: readonly AssessedSentence[]): boolean {
  return sentences.some(({ words }) => LEADS_ON.test(withoutLaw(words).replaceAll(LINK, ' ')));
}

/** A path that a program wrapped into the next line. */
const GOES_ON = /^(?:\.\.|…| [\w%-]{1,60}\/[\w%-])/;

function linksIn(sentence: AssessedSentence): readonly Link[] {
  const { words } = sentence;
  return Array.from(words.matchAll(LINK), ({ 0: link, 1: host = '', 2: path = '', index }) => ({
    host: host.replace(/\.$/, ''),
    isFrontPage:
      /^\/?[.,;:]?$/.test(path) && !GOES_ON.test(words.slice(index + link.length, index + link.length + 80)),
    sentence,
  })).filter(({ host }) => !REGULATORS.test(host));
}

/** "1. https://…" at the end of a letter that was turned into plain text. */
const FOOTNOTE = /^\[?(\d{1,2})(?:\.|\]) ?https?:/;

function footnotesOf({ sentences }: AssessedLetter): ReadonlyMap<string, AssessedSentence> {
  return new Map(
    sentences.flatMap((sentence) => {
      const number = FOOTNOTE.exec(sentence.words)?.[1];
      return number === undefined ? [] : [[number, sentence] as const];
    }),
  );
}

/** The footnotes that a sentence points to: "It is [1]here". */
function footnotesIn({ words }: AssessedSentence, footnotes: ReadonlyMap<string, AssessedSentence>) {
  return Array.from(words.matchAll(/\[(\d{1,2})\]/g), ([, number = '']) => footnotes.get(number)).filter(
    (footnote) => footnote !== undefined,
  );
}

/** Anything by which a place can be found. */
const DIRECTION =
  /https?:|www\.|\[\d|\b(?:here|links?|attach\w*|enclos\w*|below|above|publication scheme|pages?|reports?|entitled|titled|called|librar(?:y|ies)|registers?|under|following|statistic\w*|annual|accounts|guides?|gazette|companies house|land registry|hansard|archives?|gov\.uk|search\w*|portal|map|minutes|agenda\w*|sections? of|department (?:for|of)|contact\w*|telephone|by (?:visiting|contacting|applying|asking)|leaflet|book|journal|newspaper|noticeboard|reading room|office|disclosure log|(?:gave|given|sent|provided|supplied) (?:it |this |them )?(?:to )?you|already (?:been )?(?:provided|sent|given|supplied|received|have|hold)|(?:previous(?:ly)?|earlier) (?:\w+ )?(?:repl\w+|respon\w+|request|letter|e-?mail|provided|sent|supplied|released|disclosed)|our (?:reply|response|letter|e-?mail)|reference|open data|data\.|appendix|annex|tables?|series|bulletin|database|website of|(?:printed|published|contained|included|appear\w*|set out|recorded) (?:in|by|at|from) (?!the public domain)|papers|list of|inspect\w*|[a-z]+'s website)\b|[“"]/;
/** "on the Trust's website" is no more than "on our website". */
const OWN_SITE =
  /\b(?:council|trust|department|university|force|police|constabulary|authority|agency|board|college|school|commission|ministry|office|service)'s (?:own )?(?:web ?site|site)\b/g;

/** Said to be accessible, and not a word that tells where. */
export const noDirections: Check = (letter) => {
  if (!letter.canMiss) return SILENT;
  for (const { place, at, sentences } of directionsIn(letter)) {
    const words = withoutLaw(sentences.map((sentence) => sentence.words).join(' '));
    if (DIRECTION.test(words.replaceAll(OWN_SITE, ' '))) continue;
    return verdict(
      at,
      'The letter says that the information can be had elsewhere and does not say exactly where.',
      place.provisions,
    );
  }
  return SILENT;
};

/** It can be had for money, said of the information itself. */
const FOR_MONEY = oneOf(
  /\b(?:can|may|could) (?:\w+ )?be (?:\w+ )?(?:bought|purchased)\b|\b(?:on|for) sale\b|\bavailable (?:to (?:buy|purchase)|for purchase|by subscription)\b/,
  near(
    /\b(?:available|obtain\w*|access\w*|had|ordered|request\w*|inspect\w*|supplied|download\w*|view\w*|cop(?:y|ies))\b/g,
    70,
    /\b(?:for|at|on payment of|subject to|payable|with) (?:an? |the |a cost of )?(?:\w+ ){0,2}(?:fees?\b|charges?\b|£ ?\d)|\b(?:costs?|fee (?:is|of)|charge (?:is|of)) £ ?\d|£ ?\d[\d.]{0,6} (?:each|per copy|a copy)/,
  ),
);
const FREE =
  /\b(?:free|without (?:charge|payment)|no (?:charge|fee|cost)|not (?:to )?charge|cost limit|nothing)\b/;
/** What is charged for something else. */
const OTHER_FEE =
  /\b(?:re-?us\w+|licen[cs]e|(?:printed|paper|hard|certified) cop(?:y|ies)|your request|hours?|limit)\b/;

/** Accessible, at a price. */
export const paidAccess: Check = (letter) => {
  for (const { place, sentences } of directionsIn(letter)) {
    const at = sentences.find(({ words }) => FOR_MONEY.test(words) && !OTHER_FEE.test(words));
    if (at === undefined || sentences.some(({ words }) => FREE.test(words))) continue;
    return verdict(
      at,
      'The letter points to a place where the information costs money. It may still count as accessible: it is worth asking whether you can have it without.',
      place.provisions,
    );
  }
  return SILENT;
};

const MONTH =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|sept?|oct|nov|dec';
/** A day, month, season or period; a year only where it cannot be that of the information. */
const TIME = oneOf(
  new RegExp(
    String.raw`\b(?:${MONTH.replace('|may|', '|may \\d|(?:in|by|during|of|until|early|late|mid-?) ?may|')}|spring|summer|autumn|winter|fortnights?|weeks?|months?|quarters?|days?|tomorrow|(?:next|this|later this|new|financial) year|year end|end of|q[1-4]|\d{1,2}(?:st|nd|rd|th))\b`,
  ),
  /\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b/,
  /\b(?:in|by|until|before|during|early|late|mid|from|after|throughout)[ -](?:early |late |mid-?)?20\d\d\b/,
  near(/\b(?:publi\w+|releas\w+|available)\b/g, 60, /\b20\d\d\b/),
);
/** When the request was made, or came in. */
const OF_REQUEST =
  /\b(?:thank you|you (?:have )?(?:asked|requested|wrote)|your (?:request|e-?mail|letter|correspondence) (?:of|dated|received)|(?:was )?received (?:by us |it |your request |this )?on)\b/;

/** To be published, at no time that is named. */
export const noPublicationDate: Check = (letter) => {
  const place = letter.firstRelied('futurePublication');
  if (!letter.refuses || !letter.canMiss || place === null) return SILENT;
  const at = letter.sentenceAt(place.start);
  const before = letter.sentences.slice(Math.max(0, (at?.index ?? 0) - 3), at?.index ?? 0);
  const around = [...before.filter(({ words }) => !OF_REQUEST.test(words)), ...letter.stretchFrom(place)];
  if (around.some(({ words }) => TIME.test(withoutLaw(words)))) return SILENT;
  return verdict(
    { start: place.start, end: place.end },
    'The letter says that the information is to be published and names no time for it.',
    place.provisions,
  );
};
