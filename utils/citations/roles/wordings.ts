import { near, oneOf, type WordingMatch } from '../../letter';
import { HOLDS_TO_WELSH, NEITHER_CONFIRMS_WELSH, WITHHOLDS_WELSH } from './welsh-wordings';

/** The words of the letter that decided, quoted in the reason. */
export function quote(match: WordingMatch): string {
  return `“${match[0].trim()}”`;
}

export const NEITHER_CONFIRMS = oneOf(
  /\b(?:neither (?:to )?confirm\w*|not? (?:to )?confirm\w* (?:or|nor) den\w+|(?:refus\w+|unable|declin\w+) to confirm or deny|confirm nor deny)/i,
  NEITHER_CONFIRMS_WELSH,
);

/** Says that something is withheld, in any of the ways that letters have for it. */
export const WITHHOLDS = oneOf(
  /\b(?:(?:is|are|was|were) (?:\w+ )?(?:exempt|excepted|withheld|refused|redacted)\b|withh[eo]ld\w*|refus(?:e|ing|al)|redact(?:ed|ing)|exempt(?:ed|ing|s)?\b|neither confirm\w*|not obliged to comply|exceeds?|vexatious|relying on|rely on|appl(?:y|ies|ied)|engage[ds]?|qualified exemption|absolute exemption)/i,
  WITHHOLDS_WELSH,
  NEITHER_CONFIRMS_WELSH,
);

/** Says so outright, so that talk of considering does not weaken it. */
export const HOLDS_TO = oneOf(
  /\b(?:is|are|remains?) (?:(?!potential|possibl)\w+ ){0,2}exempt|public interest in (?:not )?(?:disclos|maintain)/i,
  near(/\b(?:withh[eo]ld\w*|refus\w+|redact\w+)\b/gi, 40, /\bunder\b/i),
  HOLDS_TO_WELSH,
);

/** Speaks of what was decided before this letter. */
export const EARLIER_DECISION = oneOf(
  near(
    /\b(?:initial|original|earlier|previous|first)\w* (?:\w+ ){0,2}(?:rejection|refusal|response|reply|decision|letter)\b/gi,
    80,
    /\b(?:was|were|relied|applied|cited|based|withheld|refused|used)\b/i,
  ),
  /\b(?:stating|stated|said|replied|wrote) (?:to you )?that\b/i,
  /\b(?:our|the|your) (?:\w+ )?(?:reply|response|letter|refusal|decision) (?:said|stated|read|was as follows)\b/i,
);
