import { near, oneOf } from '../../letter';
import type { Place, RoleDecision } from './role';
import { YOU_SAID_WELSH } from './welsh-wordings';
import { quote, WITHHOLDS } from './wordings';

const YOU_SAID =
  /\byou (?:have |also )?(?:quoted?|cited?|mention(?:ed)?|argued?|said|say|suggest(?:ed)?|referred|refer)\b/i;

/** What follows is what they said, whatever its words, up to where the authority speaks. */
const YOU_ARGUE_THAT =
  /\byou (?:\w+ )?(?:argued?|contend(?:ed)?|claim(?:ed)?|dispute[ds]?|maintain(?:ed)?|believed?|consider(?:ed)?|say|said) (?:to us )?that\b(?!.{0,200}\b(?:and|,|so) (?:we|i)\b)/i;

const APPLICANT = oneOf(
  near(/\bplease (?:provide|supply|advise|confirm|send|can you|could you)\b/gi, 160, /\b(?:i|my)\b/i),
  /\b(?:my (?:request|foi)\b|i (?:would like|request that|do not accept|believe that you|am requesting))/i,
);

const SPEAKS_FOR_AUTHORITY = /\b(?:we|our)\b/i;

/** What the applicant said, told by the letter or in their own words without quotation marks. */
export function isApplicantsVoice({ sentence, clause }: Place): RoleDecision | null {
  const said =
    clause.find(YOU_SAID_WELSH) ??
    clause.find(YOU_ARGUE_THAT) ??
    (clause.has(WITHHOLDS) ? null : clause.find(YOU_SAID));
  if (said !== null) {
    return { role: 'mentioned', reason: `the letter repeats what the applicant said: ${quote(said)}` };
  }
  const asked = sentence.has(SPEAKS_FOR_AUTHORITY) ? null : sentence.find(APPLICANT);
  return asked === null
    ? null
    : { role: 'mentioned', reason: `these are the words of the person who asked: ${quote(asked)}` };
}
