import {
  REGIMES,
  REGIME_FACTS,
  formatProvisionNumber,
  parseProvision,
  type Provision,
  type Regime,
} from '../law';
import type { ChallengePoint, ChallengedGround } from './challenged';
import { fromPage, inQuotes, listed, paragraph, quotedSentence } from './plain-text';
import { REVIEW_WORDING } from './wording';

/** Fits any reason to refuse; used where the law's data has no challenge of its own. */
const CHALLENGE_WITHOUT_DATA =
  'Please consider again whether this applies to my request and, if you still find that it does, explain why.';

/**
 * One point of a review request: the provision, the letter's own sentence, the challenge. Where one citation names
 * several provisions, each has its challenge on a line of its own.
 * @param regime the regime of the letter; provisions of another are named with their law
 */
export function groundParagraph(ground: ChallengedGround, regime: Regime): string {
  const names = ground.points.map((point) => nameOf(point, regime)).filter((name) => name !== '');
  const said = whatTheLetterSays(ground);
  const opening =
    ground.inWords && said !== ''
      ? paragraph(said, whatTheWordsMean(names, regime))
      : paragraph(names.length === 0 ? '' : `${capitalised(listed(names))}.`, said);
  if (ground.points.length < 2) {
    return paragraph(opening, ...ground.points.map((point) => challengeTo(point, regime)));
  }
  const lines = ground.points.map((point) =>
    paragraph(shortNameOf(point, regime), challengeTo(point, regime)),
  );
  return [opening, ...lines].filter((line) => line !== '').join('\n');
}

function whatTheLetterSays({ quote, surface }: ChallengedGround): string {
  const sentence = quotedSentence(quote);
  if (sentence !== '') return `Your response says: ${sentence}`;
  const words = inQuotes(surface);
  return words === '' ? '' : `Your response gives this as ${words}.`;
}

function whatTheWordsMean(names: readonly string[], regime: Regime): string {
  const { word } = REGIME_FACTS[regime].unit;
  return names.length === 0
    ? `It names no ${word} there.`
    : `It names no ${word} there, and I take it to mean ${listed(names)}.`;
}

function challengeTo(point: ChallengePoint, regime: Regime): string {
  return point.neitherConfirmedNorDenied
    ? REVIEW_WORDING[regime].neitherConfirmNorDeny
    : fromPage(point.challenge ?? '') || CHALLENGE_WITHOUT_DATA;
}

/** "section 31 (law enforcement)" */
function nameOf(point: ChallengePoint, regime: Regime): string {
  const label = fromPage(point.label ?? '');
  const numbers = provisionsInWords(parsed(point), regime);
  return numbers === '' || label === '' ? `${numbers}${label}` : `${numbers} (${label})`;
}

function shortNameOf(point: ChallengePoint, regime: Regime): string {
  const name = provisionsInWords(parsed(point), regime);
  return name === '' ? '' : `${capitalised(name)}:`;
}

function parsed(point: ChallengePoint): Provision[] {
  return point.provisions.map(parseProvision).filter((provision) => provision !== null);
}

/** "sections 40(2) and 40(3A)(a)"; with the law's name where it is not the letter's own. */
function provisionsInWords(provisions: readonly Provision[], letterRegime: Regime): string {
  const phrases = REGIMES.flatMap((regime) => {
    const own = provisions.filter((provision) => provision.regime === regime);
    if (own.length === 0) return [];
    const { unit, shortTitle } = REGIME_FACTS[regime];
    const numbers = own.map((provision) => formatProvisionNumber(provision).slice(unit.short.length));
    const phrase = `${unit.word}${own.length > 1 ? 's' : ''} ${listed(numbers)}`;
    return [regime === letterRegime ? phrase : `${phrase} of ${shortTitle}`];
  });
  return listed(phrases);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
