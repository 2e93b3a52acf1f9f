import type { LetterActs } from './kind';
import { near, oneOf, type Wording } from './wording';

/** Tells a sentence, in lower case, that may be in Welsh. */
export const HAS_WELSH =
  /\b(?:yn|yw|yr|mae|wedi|eich|ein|ni|nid|nad|cais|gwybodaeth|awtomatig|adran|amgaeaf|pa|hon|hwn)\b|['’]r\b/;

/**
 * How each act is worded in Welsh, with the mutations; tested as the English is. "Golygu" is to redact and to mean, "atal"
 * to withhold and to prevent, "egluro" to clarify and to explain, "dal" to hold and still: their company tells.
 */
export const WELSH_ACT_WORDING: Readonly<Partial<Record<keyof LetterActs, Wording>>> = {
  refuses: oneOf(
    /\b(?:eithri\w*|heithrio|esempt\w*|(?:ng|g)?wrthod\w*|ni allwn|yn amlwg yn afresymol|blinderus)(?![a-z])/,
    /\b(?:wedi(?:['’][iu]| (?:eu|ei))? (?:cael (?:eu|ei) )?[gh]?olygu(?! (?:bod|y|na)\b)|golygu (?:enw\w*|manylion|rhan\w*|gwybodaeth|data)|g?olyg(?:wyd|ir|iadau))(?![a-z])/,
    /\b(?:wedi(?:['’][iu]| (?:eu|ei)) h?atal|ataliwyd|atelir|(?:yn|wedi) atal (?:enw\w*|manylion|rhan\w*|rhai|(?:yr )?wybodaeth|gwybodaeth))(?![a-z])/,
    // "Yn ôl ein cofnodion" is according to them.
    near(/\b(?:d?dal|[cg]h?adw)\b/g, 20, /\byn ôl(?= (?:o dan|dan|gan|oherwydd|am)\b|[.,;]|$)/),
    near(
      /\b(?:ni ellir|ni all(?:af)?|ni fydd\w*|ni chaiff|nid ydym|(?:nid|nad) oes modd|nid oes rhaid)(?![a-z])/g,
      30,
      /\b(?:d?datgelu|rh?yddhau|d?darparu|rh?oi|rhannu|chyflenwi|g?ydymffurfio|prosesu)(?![a-z])/,
    ),
  ),
  discloses: oneOf(
    /\b(?:amgae\w*|hamgáu|ynghlwm|atod\w*|hatodi|darperir|ryd(?:ym|yn|w) (?:\w+ )?(?:yn rhyddhau|wedi rhyddhau)|rh?yddheir)(?![a-z])/,
    // Reasons, an address and a way to complain stand below as well.
    near(
      /\b(?:gweler|ffigurau|tabl|g?wybodaeth|h?ateb\w*|h?ymateb|manylion)\b(?! (?:cyswllt|cysylltu))/g,
      30,
      /\bisod(?![a-z])/,
    ),
  ),
  notHeld: oneOf(
    near(
      /\b(?:nid|nad) (?:yw|ydym|oes|ydyw)\b(?! (?:unrhyw )?eithri)/g,
      50,
      /\b(?:d?dal(?! i\b| yn ôl)|ch?adw(?!['’]| yn ôl)|gennym|gan y|meddu ar)\b/,
    ),
    /\bni (?:ddelir|ddeil|chedwir|chofnodir|chesglir)(?![a-z])/,
  ),
  neitherConfirmsNorDenies: /\b(?:na gwadu|nac yn gwadu|cadarnhau nac? gwadu)(?![a-z])/,
  acknowledges: /\b(?:cydnabod|cael sylw|(?:byddwn|byddaf|bydd y \w+) yn (?:ymateb|ateb))(?![a-z])/,
  extends:
    /\b(?:(?:rhagor|mwy) o amser|amser (?:ychwanegol|pellach)|h?ymestyn (?:\w+ ){0,2}(?:amser|terfyn|cyfnod|dyddiad)|(?:amser|terfyn|cyfnod|dyddiad) (?:\w+ ){0,3}wedi['’]i ymestyn)(?![a-z])/,
  asksToClarify: oneOf(
    near(
      /\b(?:a (?:fyddech|allwch|allech|fedrwch|wnewch)|gofyn\w*|ofyn|angen|rhaid|rhowch|[cg]ystal|[cg]eisio|gwerthfawrogi|byddwn yn ddiolchgar)\b/g,
      50,
      /\beglur(?:o|had)(?![a-z])/,
    ),
    /\b(?:eglurwch|nodwch|cadarnhewch) (?:\w+ )?(?:pa|beth|at beth|a ydych|ai)(?![a-z])|\begluro (?:pa|beth|at beth)(?![a-z])/,
  ),
  // An outcome is told, or the review that was asked for; to offer one is none.
  reviews: oneOf(
    near(
      /\b(?:(?:ch|c|g)wblh\w+|(?:ch|c|g)ynnal|[cg]ynhaliwyd|[cg]anlyniad|[cg]asgliad|gofynn(?:och|asoch|wyd)(?: \w+)? am|eich cais am|penderfyniad yr)(?![a-z])/g,
      30,
      /\badolygiad(?: mewnol)?(?![a-z])/,
    ),
    near(
      /\badolygiad\b/g,
      40,
      /\b(?:wedi['’]i gwblhau|wedi cwblhau|(?:yn|wedi) (?:cadarnhau|cefnogi|canfod)|daeth i['’]r casgliad)(?![a-z])/,
    ),
    near(
      /\b(?:wedi (?:\w+ )?(?:adolygu|ailystyried|ail-ystyried)|(?:ch|c|g)adarnhau|cefnogi|gwrthdroi)(?![a-z])/g,
      12,
      /\b(?:b|ph|p)enderfyniad(?![a-z])/,
    ),
  ),
  overturns: /\b(?:g?wrthdroi|g?wrthdrowyd)(?![a-z])/,
  transfers: oneOf(
    near(/\b(?:t|d|th)rosglwydd(?:o|wyd|ir|af|wn)(?![a-z])/g, 20, /\b[cg]h?ais\b/),
    near(/\b(?:h?anfon|anfonwyd)(?![a-z])/g, 20, /\b[cg]h?ais ymlaen\b/),
    near(/\b[cg]ais\b/g, 20, /\bwedi['’]i drosglwyddo(?![a-z])/),
  ),
  automatic: oneOf(
    /\b(?:(?:ymateb|neges|ateb|e-bost) awtomatig|peidiwch ag ateb|allan o['’]r swyddfa)(?![a-z])/,
    near(/\b(?:[cg]ynhyrchwyd|gynhyrchu|h?anfon|anfonwyd)\b/g, 25, /\byn awtomatig(?![a-z])/),
  ),
};
