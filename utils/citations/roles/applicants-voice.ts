import { near, oneOf } from '../../letter';
import type { Place, RoleDecision } from './role';
import { WITHHOLDS } from './wordings';

const YOU_SAID =
  /\byou (?:have |also )?(?:quoted?|cited?|mention(?:ed)?|argued?|said|say|suggest(?:ed)?|referred|refer)\b/i;

const APPLICANT = oneOf(
  near(/\bplease (?:provide|supply|advise|confirm|send|can you|could you)\b/gi, 160, /\b(?:i|my)\b/i),
  /\b(?:my (?:request|foi)\b|i (?:would like|request that|do not accept|believe that you|am requesting))/i,
);

const SPEAKS_FOR_AUTHORITY = /\b(?:we|our)\b/i;

/** What the applicant said, told by the letter or in their own words without quotation marks. */
export function isApplicantsVoice({ sentence, clause }: Place): RoleDecision | null {
  if (clause.has(YOU_SAID) && !clause.has(WITHHOLDS)) {
    return { role: 'mentioned', reason: 'the letter repeats what the applicant said' };
  }
  if (!sentence.has(APPLICANT) || sentence.has(SPEAKS_FOR_AUTHORITY)) return null;
  return { role: 'mentioned', reason: 'these are the words of the person who asked' };
}
