import type { OwnSentence } from './standing-parts';
import { near, oneOf } from './wording';

/** What a review does to the decision it was asked to look at: lets it stand, changes it, or gives it up. */
export type ReviewOutcome = 'upheld' | 'varied' | 'overturned';

const CHANGES_PART = oneOf(
  near(/\b(?:partly|partially|in part|part)\b/g, 30, /\b(?:uph[eo]ld\w*|overturn\w*|withdr[ae]w\w*)\b/),
  near(/\buph[eo]ld\w*\b/g, 40, /\b(?:in part|partly|partially)\b/),
  /\bwith (?:\w+ )?modifications\b|\b(?:vary|varied|varying) (?:the|our|this|that)\b|\byn rhannol\b/,
);

const LETS_STAND = oneOf(
  near(
    /(?<!\b(?:not|n['’]t) )\b(?:uphold|upholds|upheld|maintains?|maintained|confirm|confirms|confirmed|agree\w* with|support|stand by|cadarnhau)\b/g,
    40,
    /\b(?:decision|refusal|exemptions?|exceptions?|position|use of|application|response|reply|colleague|section|regulation|penderfyniad)\b/,
  ),
  near(
    /\b(?:correct|correctly|right|rightly|properly|appropriate)\b/g,
    30,
    /\b(?:appl\w+|engaged?|relied|withheld|refus\w+|cited|used|handled)\b/,
  ),
  near(
    /\b(?:use of|application of|reliance on)\b/g,
    50,
    /\b(?:was|is) (?:\w+ )?(?:correct|right|appropriate)\b/,
  ),
  near(
    /\b(?:applied|engaged|relied on|withheld|refused|cited|used)\b/g,
    30,
    /\b(?:correctly|rightly|properly)\b/,
  ),
  /\b(?:decision|response|reply|refusal|search\w*) (?:\w+ )?(?:was|were|is|are) (?:\w+ )?(?:correct|right|appropriate|adequate|reasonable)\b/,
  /\b(?:decision stands|still (?:appl(?:y|ies)|exempt|engaged)|(?:remains?|continues?) (?:to (?:be (?:exempt|excepted|withheld|refused)|apply|rely|withhold)|exempt|excepted|refused|withheld))\b/,
  /\bcomplaint (?:is|has) not (?:been )?upheld|(?:do|does) not uphold (?:your|the) complaint|no (?:further|other|additional) information is held|without modification|dal wedi['’]u heithrio/,
);

const GIVES_UP = oneOf(
  /\b(?:overturn\w*|gwrthdroi|no longer rel(?:y|ies|ying)|withdrawn|(?:wrongly|incorrectly) (?:\w+ )?(?:applied|relied|refused|withheld|cited|engaged)|substitut\w+ (?:a|another) (?:\w+ )?decision|uphold your complaint|complaint (?:is|has been) (?:\w+ )?upheld|held after all)\b/,
  /\b(?:not|n['’]t) uphold (?:the|our|its|this|that) (?:\w+ )?(?:decision|refusal|application|use|reliance|exemption|exception)\b/,
  /\b(?:was|were) (?:\w+ )?(?:incorrect|wrong|incorrectly|wrongly|not (?:correct|engaged|correctly))\b/,
  near(/\bshould (?:not )?have\b/g, 20, /\b(?:provided|released|disclosed|withheld|refused|sent)\b/),
  near(
    /\b(?:now|today)\b/g,
    30,
    /\b(?:releas\w+|disclos\w+|provid\w+|enclos\w+|attach\w+|supply\w*|supplied)\b/,
  ),
  near(/\b(?:releas\w+|disclos\w+|enclos\w+|attach\w+)\b/g, 40, /\b(?:now|today|all of|in full)\b/),
);
/** A complaint that fails, and one about how long it all took: the decision itself is not touched. */
const LEAVES_DECISION = oneOf(
  /\bcomplaint (?:is|has) not (?:been )?upheld|not uphold (?:your|the|this|that) (?:complaint|appeal)\b/,
  near(
    /\b(?:uphold (?:your|the) complaint|complaint (?:is|has been) upheld)\b/g,
    120,
    /\b(?:delay\w*|late|deadlines?|time ?(?:limit|scale)s?|in time|\d{2} working days)\b/,
  ),
);

/**
 * What the letter that tells the outcome of a review decides.
 * @param own the authority's sentences
 * @param withholds whether the letter still relies on an exemption
 * @returns null where its words do not tell
 */
export function readReviewOutcome(own: readonly OwnSentence[], withholds: boolean): ReviewOutcome | null {
  let stands = false;
  let givesUp = false;
  for (const { standing, words } of own) {
    if (standing !== null) continue;
    if (CHANGES_PART.test(words)) return 'varied';
    givesUp ||= GIVES_UP.test(words) && !LEAVES_DECISION.test(words);
    stands ||= LETS_STAND.test(words);
  }
  if (givesUp) return stands || withholds ? 'varied' : 'overturned';
  return stands || withholds ? 'upheld' : null;
}
