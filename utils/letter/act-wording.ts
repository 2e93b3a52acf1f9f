import type { LetterActs } from './kind';
import { UPHOLDS } from './upholds';
import { near, oneOf, type Wording } from './wording';

/** How each act is worded in English. A row is tested against one sentence of the authority’s at a time, in lower case and on one line. */
export const ACT_WORDING: Readonly<Record<keyof LetterActs, Wording>> = {
  refuses:
    /\b(?:(?:is|are|was|were) (?:\w+ ){0,3}(?:exempt|excepted|withheld|redacted|refused)|(?:we|i|which|council|department|trust|force|office|agency|authority) (?:\w+ ){0,3}(?:withh[eo]ld\w*|refus\w+|redact\w+|declin\w+|exempting)|(?:ha(?:s|ve)|been|being) (?:\w+ ){0,2}(?:withheld|redacted|refused|removed|blanked)|(?:withholding|refusing|redacting|exempting) (?:this|the|some|that|your|it|them|all|information|names?)|refuses? (?:the|your|this) (?:whole )?request|(?:but|and|so|therefore|accordingly),? (?:(?!not\b)\w+ )?(?:withhold|refuse|redact|decline)s? (?:it|them|this|that|these|those|the|some|all|part|your|to)|can['’]t (?:share|give|provide|release|disclose)|held back|public interest in [^.]{0,90} outweighs|outweighs the (?:public )?interest|unable to (?:provide|disclose|release|comply|process|answer|supply)|(?:not|n['’]t) (?:\w+ ){0,3}(?:obliged|required) to (?:comply|provide|disclose|supply|release|answer)|(?:can ?not|will not|not be|not|not able to) (?:\w+ )?(?:provid|disclos|releas|supply|suppli)\w*|refusal notice|suppressed|exempts (?:the |this |that |it )?(?:from|information)|(?:exemption|exception)s? (?:\w+ ){0,14}(?:appl(?:y|ies|ied)|engaged|relied)|engages?|(?<!whether |if |when |where )(?:sections?|regulations?|s\.?|regs?\.?) ?\d[\w()]{0,20} (?:of (?:[\w()]+ ){1,8})?(?:is|are) (?:\w+ )?engaged|relies on (?:the )?(?:exemption|exception|section|regulation|s\.? ?\d{1,3})|relying on|rely on|relied on|appl(?:y|ied|ying) (?:the )?(?:exemption|exception|section|regulation|s\.? ?\d{1,3})|exempt (?:by virtue of|under|in terms of|pursuant to) (?:the )?(?:section|regulation|s\.? ?\d{1,3})|in reliance|refused|vexatious|(?:exceeds?|over|above) (?:\w+ ){0,3}(?:limit|threshold)|manifestly unreasonable|(?:held back|taken out|blacked out|blanked out|removed|deleted) (?:\w+ ){0,4}(?:under|using|because|as)|redactions?)\b/,
  discloses:
    /\b(?:(?:please find|see|find) (?:\w+ ){0,5}(?:attached|enclosed|below)|(?:is|are) (?:\w+ )?(?:attached|enclosed|provided below)|(?:information|figures|data|details|answers?|response|reply|breakdown|table|copy|copies) (?:\w+ ){0,6}(?:is|are) (?:\w+ )?(?:set out|shown|below|as follows)|attach(?:ing|ed)? (?:the|this|a|is|are|here|in full)|(?:we|i) (?:\w+ ){0,2}(?:disclos|releas|enclos|attach)(?!ure)\w*|(?:we|i) (?:have |are |am )(?:now )?(?:provid|suppl)\w+|(?:can|able to|pleased to|happy to) (?:now )?(?:provide (?:you|the)|disclose|release)|ha(?:s|ve) (?:now )?(?:been )?(?:provided|released|disclosed)|following (?:figures|data|table)|(?:broken down|shown|listed|detailed|tabulated) (?:\w+ ){0,5}below|above figures|disclosed? (?:\w+ ){0,4}to you|disclosed in full|answers? to (?:your|this|the|each) (?:question|request|point)s? (?:is|are))\b/,
  notHeld: oneOf(
    /\b(?:(?:do|does|did)(?: not|n['’]t) (?:\w+ ){0,2}(?:hold|have(?! to\b)|keep|record|collect|exist)|not held|no longer (?:hold|held|have|exists?)|never held|(?:holds?|have|has|keep|found) no|because we do not have it)\b/,
    near(
      /\b(?:no|nothing|nor any)\b/g,
      50,
      /\b(?:(?:was|were|is|are|has been|have been|could be) (?:found|located|identified|held|traced)|exists?|(?:was|were) returned)\b/,
    ),
    near(
      /\b(?:found|located|identified|returned|produced) no(?:thing)?\b/g,
      30,
      /\b(?:information|records?|results?|documents?|trace|relevant|match\w*)\b/,
    ),
  ),
  neitherConfirmsNorDenies: oneOf(
    /\bneither (?:to )?confirm\w*|\bnot? (?:to )?confirm\w* (?:or|nor) den\w+|\bconfirm nor deny/,
    near(/\breveal(?:ing)? (?:whether|if)\b/g, 60, /\b(?:exists?|held|holds?)\b/),
  ),
  acknowledges:
    /\b(?:acknowledg\w*|(?:will|aim to|shall|should|must) (?:\w+ ){0,4}(?:respond\w*|reply|response|answer\w*|deal\w*|receive\w*)|has been (?:logged|passed|allocated|recorded|received|forwarded)|(?:is|are) (?:being )?(?:receiving attention|dealt with|dealing with|considering|processing)|aim to (?:send|provide)|(?:due|response is due) (?:by|on))\b/,
  extends:
    /\b(?:(?:need|require|have|wish|permits? us|allows? us) (?:\w+ ){0,4}(?:to (?:be )?extend|(?:more|additional|further|extra) time)|need(?:s|ing)? (?:more|additional|further|extra) time|extending the|am extending|are extending|(?:time ?limit|deadline|time for \w+) (?:\w+ ){0,9}(?:be|is|being) extended|(?:need|needs) to be extended|take (?:\w+ ){0,3}(?:longer|additional time|more time)|(?:still|actively|currently) (?:considering|assessing|processing|collating|gathering|searching|working on)|not yet (?:reached|completed|in a position)|(?:revised|amended|new) (?:\w+ )?(?:date|deadline)|need (?:a|an) (?:further|extra|additional))\b/,
  asksToClarify:
    /\b(?:clarif(?:y|ication) (?:\w+ ){0,4}(?:request|what|which|whether|following|your)|(?:please|could you|would you|can you|ask you(?: to)?|if you (?:would|could)) (?:\w+ ){0,3}(?:clarify|specify|say|explain what|confirm (?:what|which|whether|the)|tell us (?:what|which|whether)|let us know (?:your|which|what|whether)|(?:provide|send) (?:\w+ ){0,2}(?:further|more|additional|your full|your real|your)(?: \w+)? (?:details?|information|clarification|particulars|name))|need(?:s|ed)? (?:\w+ ){0,4}(?:clarification|to clarify|further information from you)|(?:for|seek\w*|further|some) clarification|explain what you mean|provide (?:us with )?more particulars)\b/,
  reviews:
    /\b(?:(?:carried out|conducted|completed|undertaken|concluded|outcome of|result of|findings? of|response to) (?:\w+ ){0,5}(?:internal review|review)|(?:my|our|this|your|the internal) (?:internal )?review (?:\w+ ){0,4}(?:conclud\w*|found|finds|upholds?|has|is|decision|outcome|considered)|(?:request(?:ing|ed)?|asked) (?:for )?an internal review|internal review (?:decision|outcome|response|of our|of the)|uph(?:o|e)ld\w* (?:\w+ ){0,3}(?:your )?(?:complaint|decision|refusal|exemption)|(?:i have|having|we have) (?:now )?reviewed|(?:looked|considered) (?:at )?(?:\w+ ){0,6}(?:afresh|anew)|requirement for review|reconsider\w*|(?:the|this|our) (?:original |first )?decision stands|(?:confirm\w*|agree with) the (?:original|first|initial) (?:decision|response|refusal)|substitut\w+ (?:a|another) (?:\w+ )?decision|review panel (?:has|have)|(?:following|after|as a result of|on) (?:\w+ ){0,2}(?:internal )?review,? (?:we|i))\b|^internal review(?: outcome| decision| response)?\s?(?::|$)/,
  upholds: UPHOLDS,
  overturns:
    /\b(?:overturn\w*|(?:no longer|not) (?:rel(?:y|ies|ying)|withh\w+)|(?:now|has now|have now) (?:been )?(?:provid|releas|disclos)\w*|(?:was|were) (?:incorrect|wrong|not correct|incorrectly)|should (?:not )?have (?:been )?(?:provided|released|disclosed|withheld|refused)|incorrect(?:ly)? (?:\w+ ){0,3}(?:initial|original|appl\w+|judge?ment|refus\w+)|withdrawn?|withdrew|wrongly (?:\w+ )?(?:applied|relied|refused|withheld|cited|engaged)|substitut\w+ (?:a|another) (?:\w+ )?decision|(?:am|are|is|be) now (?:releas|disclos|provid|enclos)\w*)\b/,
  pointsTo: oneOf(
    near(/\bplease (?:find|see)\b/g, 100, /\b(?:response|answers?|reply|information) .{0,40}below\b/),
    near(
      /\b(?:information|figures|data|details|accounts?|answers?|copy|it|this|they|report|polic(?:y|ies)|minutes)\b/g,
      60,
      /\b(?:(?:is|are) (?:\w+ ){0,2}(?:published|available)|can be (?:found|viewed|accessed|seen|read|downloaded))\b/,
    ),
    near(
      /\b(?:found|available|published|accessed|viewed)\b/g,
      60,
      /\b(?:https?:|www\.|(?:this|following|below) (?:\w+ )?link|link below)/,
    ),
  ),
  transfers:
    /\b(?:transfer(?:red|ring)? (?:your|the|this) (?:\w+ ){0,2}(?:request|enquiry)|(?:request|enquiry) has been (?:transferred|redirected|forwarded) to|(?:redirect|forward)(?:ed)? (?:your|the) (?:request|enquiry)|(?:please|should|advise you to) (?:re-?)?(?:contact|direct|submit|send) (?:\w+ ){0,6}(?:request|directly|council|department)|passed (?:on )?(?:your|the) request (?:on )?to)\b/,
  automatic:
    /\b(?:this is an automat\w+|automatic(?:ally generated)? (?:reply|response|message|e-?mail|acknowledg\w+)|auto-?reply|(?:created|generated|sent) automatically|out of (?:the )?office|(?:i am|i['’]m) (?:currently )?(?:away|on (?:annual |maternity |sick )?leave)|do not reply|mailbox is (?:not monitored|full|unattended)|undeliver\w+|delivery (?:has )?failed|delivery status|(?:not|n['’]t) be delivered|mail delivery)\b/,
};
