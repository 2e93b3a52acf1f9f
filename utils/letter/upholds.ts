import { near, oneOf, type Wording } from './wording';

const unless = (other: RegExp, wording: Wording): Wording => {
  const exec = (text: string) => (other.test(text) ? null : wording.exec(text));
  return { exec, test: (text) => exec(text) !== null };
};

/**
 * Says that what was refused before is still refused, and rightly: what was relied on then is relied on now. So it is where
 * a complaint about it fails, and not where one is upheld; nor is it where the letter says what the review was to find out.
 */
export const UPHOLDS = oneOf(
  /(?<!\b(?:not|never|cannot|unable to|n['’]t) (?:\w{1,12} )?)\b(?:uph[eo]ld|upholds|upholding|stands? by|endorses?) (?:(?!complaints?\b|appeals?\b)\S+ ){0,5}(?:decisions?|refusals?|application|use|reliance|exemptions?|exceptions?|sections?|regulations?|withholding)\b/i,
  /\bconfirm(?:s|ed)? (?:the|our|that) (?:\w+ )?(?:decision|refusal)\b|\b(?:decision|refusal|exemption|exception) (?:\w+ )?stands\b/i,
  unless(
    /\bcomplaints?\b/i,
    near(
      /\b(?:decision|refusal|application|use|reliance|exemptions?|exceptions?)\b/gi,
      60,
      /\b(?:is|are|was|were|been) (?:(?!not\b)\w+ )?upheld\b/i,
    ),
  ),
  near(/\bcomplaints?\b/gi, 120, /\bnot (?:been )?upheld\b/i),
  /\b(?:not|\w{1,6}n['’]t) (?:\w+ )?uphold (?:your|the|this|that) (?:complaint|appeal)\b/i,
  unless(
    /\b(?:whether|if)\b/i,
    oneOf(
      /(?<!\b(?:not|never|n['’]t) )\b(?:correctly|properly|rightly|appropriately|validly) (?:applied|engaged|relied|cited|used|claimed|withheld|refused|redacted|exempted)\b/i,
      /(?<!\b(?:not|never|n['’]t) (?:been )?)\b(?:applied|relied on|engaged|cited|used|claimed|withheld|refused) (?:correctly|properly|rightly|appropriately)\b/i,
      /\b(?:was|were|is|are) (?:(?!not\b)\w+ )?(?:correct|right|entitled|justified) (?:to|in) (?:\w+ )?(?:apply|rely|withhold|refuse|cite|use|claim|redact|applying|relying|withholding|refusing|citing|using|claiming|redacting)\b/i,
      near(
        /\b(?:(?:use|application) of|reliance on)\b/gi,
        60,
        /\b(?:was|is|were) (?:(?!not\b)\w+ )?(?:correct|right|appropriate|justified|proper)\b/i,
      ),
      near(
        /(?<!\b(?:not|n['’]t) )\bagree with\b/gi,
        40,
        /\b(?:decision|refusal|application|use of|reliance|exemption|exception)\b/i,
      ),
    ),
  ),
  unless(
    /\bn(?:i|id|ad) (?:yw|ydw|ydym|ydwyf|wyf)\b/i,
    near(
      /\b(?:[cg]h?adarnhau|[cg]h?ynnal|cefnogi)(?:['’]r)?(?![a-z])/gi,
      40,
      /\b(?:[bp]h?enderfyniad|dd?efnydd o|eithriad|esemptiad|adran|rheoliad)\b/i,
    ),
  ),
  near(
    /\b(?:[cg]h?ymhwyso|cymhwyswyd|dd?efnyddio|defnyddiwyd|dibynnwyd)\b/gi,
    60,
    /\byn (?:gywir|briodol)(?![a-z])/i,
  ),
);
