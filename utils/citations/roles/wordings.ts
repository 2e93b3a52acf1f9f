import { near, oneOf, type WordingMatch } from '../../letter';

/** The words of the letter that decided, quoted in the reason. */
export function quote(match: WordingMatch): string {
  return `“${match[0].trim()}”`;
}

/** Says that something is withheld, in any of the ways that letters have for it. */
export const WITHHOLDS =
  /\b(?:(?:is|are|was|were) (?:\w+ )?(?:exempt|excepted|withheld|refused|redacted)\b|withh[eo]ld\w*|refus(?:e|ing|al)|redact(?:ed|ing)|exempt(?:ed|ing|s)?\b|neither confirm\w*|not obliged to comply|exceeds?|vexatious|relying on|rely on|appl(?:y|ies|ied)|engage[ds]?|qualified exemption|absolute exemption)/i;

/** Says so outright, so that talk of considering does not weaken it. */
export const HOLDS_TO = oneOf(
  /\b(?:is|are|remains?) (?:(?!potential|possibl)\w+ ){0,2}exempt|public interest in (?:not )?(?:disclos|maintain)/i,
  near(/\b(?:withh[eo]ld\w*|refus\w+|redact\w+)\b/gi, 40, /\bunder\b/i),
);
