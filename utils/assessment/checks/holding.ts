import { isInGroup, isNeitherConfirmNorDeny } from '../../law';
import { near } from '../../letter';
import type { AssessedLetter, AssessedSentence } from '../assessed-letter';
import { contentWords } from '../words';
import { SILENT, verdict, type Check } from './check';

const SAYS_NEITHER =
  /\b(?:neither (?:to )?confirm\w*|(?:can ?not|can neither|not|unable to|refus\w+ to|declin\w+ to) (?:be able to )?(?:to )?confirm (?:or|nor) deny)\b/;
const TELLS_THE_DUTY = near(/\bduty\b/g, 40, /\bconfirm or deny\b/);

/** Neither confirmed nor denied, but under no provision that is for it. */
export const silenceProvisionNotNamed: Check = (letter) => {
  if (!letter.refuses || !letter.canMiss) return SILENT;
  const at = letter.body.find(({ words }) => SAYS_NEITHER.test(words) && !TELLS_THE_DUTY.test(words));
  if (!at || citesSilence(letter)) return SILENT;
  return verdict(
    at,
    'The letter will neither confirm nor deny that information is held, but does not name the provision that allows it not to say.',
  );
};

/** Whether the authority cites a provision for not saying whether it holds the information. */
export function citesSilence({ citations }: AssessedLetter): boolean {
  return citations.some(({ provisions }) =>
    provisions.some((one) => isNeitherConfirmNorDeny(one) || isInGroup(one, 'silence')),
  );
}

/** "the Department may hold the information" */
const MAY_HOLD =
  /\b(?:we|i|(?:the|this) (?:\w+ ){0,3}(?:council|department|trust|force|constabulary|police|authority|university|ministry|agency|commission|board|office|service|college|school|company|organisation|regulator|inspectorate|government|treasury)) may (?:well )?(?:or may not )?(?:well )?hold\b/;
const POSSIBLY_HOLDS = /\bit is possible that (?:we|the \w+(?: \w+)?) (?:may )?holds?\b/;
const MAY_HOLD_BY_NAME = /\b[A-Z]{2,8} may (?:well )?(?:or may not )?hold\b/;
const OTHERWISE = /\b(?:limit|cost|hours|search\w*|clarif\w*|if you|further|other|more|additional)\b/;
const WOULD_WITHHOLD = near(/\b(?:would|will)\b/g, 30, /\b(?:withhold|be exempt|refuse|be withheld)/);

/** Neither said to be held nor, under a provision that allows it, left open. */
export const neitherConfirmedNorDenied: Check = (letter) => {
  if (
    !letter.refuses ||
    citesSilence(letter) ||
    letter.reliedProvisions.every(({ provision }) => isInGroup(provision, 'costRefusal'))
  )
    return SILENT;
  const at = letter.body.find(
    ({ start, end, words }) =>
      (MAY_HOLD.test(words) ||
        POSSIBLY_HOLDS.test(words) ||
        MAY_HOLD_BY_NAME.test(letter.text.slice(start, end).replaceAll(/\s+/g, ' '))) &&
      !OTHERWISE.test(words),
  );
  if (at === undefined) return SILENT;
  const goesOn = letter.sentences
    .slice(at.index, at.index + 2)
    .some(({ words }) => WOULD_WITHHOLD.test(words));
  return verdict(
    at,
    goesOn
      ? 'The letter says that the information may be held, and that it would be withheld. It does not say whether it is held, nor name a provision that allows it not to say.'
      : 'The letter says that the information may be held. It does not say whether it is, nor name a provision that allows it not to say.',
  );
};

const NOT_HELD =
  /\b(?:do(?:es)? not hold|holds? no|(?:is|are) not held)\b|\bno (?:\w+ ){1,4}(?:is|are) held\b/;
const ONLY_PART =
  /\b(?:some|other|further|additional|beyond|remain\w*|rest|part|but|however|except|apart|after|before|prior|since|until|separate\w*|breakdown|electronic\w*|central\w*|format|if)\b/;
const IS_EXEMPT = /\b(?:exempt|excepted|withheld|refused)\b/;
const THE_INFORMATION =
  /\b(?:this|the|that|such) (?:requested )?information (?:that )?(?:you (?:have )?(?:requested|asked for) )?(?:is|has|was)\b|\bit is\b|\banswer (?:to (?:this|question \w+) )?is\b/;
const NEAR = 3;

/** Not held and withheld, of the same information. */
export const contradictoryStatements: Check = (letter) => {
  if (!letter.refuses) return SILENT;
  for (const held of letter.body) {
    const [claim = ''] = held.words.split(',');
    if (!NOT_HELD.test(claim) || ONLY_PART.test(claim)) continue;
    const around = letter.sentences.slice(Math.max(0, held.index - 1), held.index + NEAR);
    const withheld = around.find((other) => other !== held && contradicts(other, held, claim, letter));
    if (withheld === undefined) continue;
    const later = withheld.index > held.index ? withheld : held;
    return verdict(
      later,
      'The letter says of the same information that it is not held and that it is withheld.',
    );
  }
  return SILENT;
};

/** Whether a sentence withholds under a provision what `claim` says is not held: by the same words, or "the information" both times. */
function contradicts(
  { start, end, paragraph, words }: AssessedSentence,
  held: AssessedSentence,
  claim: string,
  { relied, input }: AssessedLetter,
): boolean {
  const { questions } = input;
  const [clause = ''] = words.split(',');
  if (!IS_EXEMPT.test(words) || ONLY_PART.test(clause)) return false;
  if (!relied.some((place) => place.start >= start && place.start < end)) return false;
  const label = questions.questionsOf(held.start).join();
  if (questions.questionsOf(start).join() !== label || (label === '' && paragraph !== held.paragraph))
    return false;
  const named = [...contentWords(claim)];
  if (named.length === 0) return THE_INFORMATION.test(words);
  const told = contentWords(words);
  return named.length > 1 && named.every((word) => told.has(word));
}
