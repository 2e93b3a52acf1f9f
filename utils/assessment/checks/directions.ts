import { isInGroup } from '../../law';
import type { AssessedLetter, AssessedSentence } from '../assessed-letter';
import type { ReliedCitation } from '../types';

/** What the letter says of where the information can be had: around the place that says it can. */
export interface Directions {
  readonly place: ReliedCitation;
  readonly at: AssessedSentence;
  readonly sentences: readonly AssessedSentence[];
}

const SENTENCES_BEFORE = 2;
const LONGEST_DIRECTIONS = 10;
const MOST_PLACES = 20;
const KINDS: ReadonlySet<string> = new Set(['refusal', 'part-refusal', 'disclosure', 'not-held']);

/** Each place where the letter relies on the information being accessible, with the sentences around it. */
export function directionsIn(letter: AssessedLetter): readonly Directions[] {
  if (!KINDS.has(letter.input.kind)) return [];
  return placesOf(letter)
    .slice(0, MOST_PLACES)
    .flatMap((place) => {
      const at = letter.sentenceAt(place.start);
      if (at === null) return [];
      const before = letter.sentences
        .slice(Math.max(0, at.index - SENTENCES_BEFORE), at.index)
        .filter(({ paragraph }) => paragraph === at.paragraph);
      const behind = letter.stretchFrom(place, LONGEST_DIRECTIONS);
      const sentences = [...before, ...untilNextQuestion(at, behind, letter)];
      return [{ place, at, sentences: sentences.filter(({ words }) => !OF_THE_REST.test(words)) }];
    });
}

/** The Regulations say it in a rule on how requests are answered: that is relied on where the sentence says so. */
const IS_ACCESSIBLE = /\b(?:already|publicly|easily) (?:\w+ ){0,2}(?:available|accessible)\b/;
const IS_ASKED = /\b(?:whether|if|unless|where|does not apply)\b/;

function placesOf(letter: AssessedLetter): readonly ReliedCitation[] {
  return letter.citations.filter(({ provisions, role, certain, dropped, start }) => {
    if (dropped || !certain || !provisions.some((one) => isInGroup(one, 'accessible'))) return false;
    if (role !== 'procedural') return role === 'relied_on';
    const { words } = letter.sentenceAt(start) ?? { words: '' };
    return IS_ACCESSIBLE.test(words) && !IS_ASKED.test(words);
  });
}

/** "The remaining figures are given below": of what is not accessible elsewhere. */
const OF_THE_REST =
  /^(?:(?:all )?the (?:remaining|other|rest|remainder)\b|the answers? to your (?:other|remaining)\b)/;

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

/** Without the numbers and names of laws, whose "section" and "under" lead nowhere. */
export function withoutLaw(words: string): string {
  return words
    .replaceAll(
      /\b(?:(?:under|in|by virtue of|within|in accordance with|in terms of|pursuant to|of) )?(?:the )?(?:sections?|regulations?|s\.?|regs?\.?) ?\d[\w()]{0,20}/g,
      ' ',
    )
    .replaceAll(
      /\b(?:(?:under|by virtue of|within|in terms of) )?(?:the |this |that )?(?:freedom of information |foi |environmental information )?(?:\(scotland\) )?(?:acts?|regulations?|eirs?|foisa|foia|exemption|exception)\b(?: (?:19|20)\d\d)?/g,
      ' ',
    );
}
