import { isInGroup, isNeitherConfirmNorDeny } from '../../law';
import { near } from '../../letter';
import type { AssessedLetter } from '../assessed-letter';
import { SILENT, verdict, type Check } from './check';

const SAYS_NEITHER =
  /\b(?:neither (?:to )?confirm\w*|(?:can ?not|can neither|not|unable to|refus\w+ to|declin\w+ to) (?:be able to )?(?:to )?confirm (?:or|nor) deny)\b/;
const TELLS_THE_DUTY = /\bduty\b[^.]{0,40}\bconfirm or deny\b/;

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
const MAY_HOLD_BY_NAME = /\b[A-Z]{2,8} may (?:well )?(?:or may not )?hold\b/;
const OTHERWISE =
  /\b(?:limit|cost|hours|search\w*|clarif\w*|if you|further information|other (?:team|department)s?)\b/;
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
  /\b(?:do(?:es)? not hold (?:this|the|any|that|such)(?: requested| relevant)? (?:information|data|records?)|information (?:you (?:have )?(?:requested|asked for) )?is not held|no (?:such )?information is held)\b/;
const ONLY_PART =
  /\b(?:some|other|further|additional|beyond|remain\w*|rest|part|but|however|except|apart|after|before|prior|since|until|separate\w*|breakdown|electronic\w*|central\w*|format)\b/;
const SAME_INFORMATION =
  /\b(?:this|the|that|such) (?:requested )?information (?:you (?:have )?(?:requested|asked for) )?(?:is|has been|was) (?:\w+ ){0,3}(?:exempt|withheld)\b|\bit is (?:\w+ ){0,2}(?:exempt|withheld)\b/;

/** Not held and withheld, of the same information. */
export const contradictoryStatements: Check = (letter) => {
  if (!letter.refuses) return SILENT;
  for (const { words, start, index, paragraph } of letter.body) {
    if (!NOT_HELD.test(words) || ONLY_PART.test(words)) continue;
    const label = letter.input.questions.questionsOf(start).join();
    const later = letter.sentences
      .slice(index, index + 4)
      .find(
        (next) =>
          SAME_INFORMATION.test(next.words) &&
          !ONLY_PART.test(next.words) &&
          !/\bif\b/.test(next.words) &&
          (next.paragraph === paragraph || label !== '') &&
          letter.input.questions.questionsOf(next.start).join() === label &&
          letter.relied.some((place) => place.start >= next.start && place.start < next.end),
      );
    if (later === undefined) continue;
    return verdict(later, 'The letter says that the information is not held, and that it is withheld.');
  }
  return SILENT;
};
