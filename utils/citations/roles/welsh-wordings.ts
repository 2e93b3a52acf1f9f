import { near, oneOf } from '../../letter';

/** What the Welsh of letters has for withholding: gwrthod, atal, golygu, dal yn ôl, eithrio, and the reasons that refuse. */
export const WITHHOLDS_WELSH = oneOf(
  /\b(?:g|ng)?wrthod(?:ir|wyd|wn|ais|odd|asom|iad)?\b/i,
  // "atal trosedd" is to prevent crime, which is what an exemption is about.
  /\bh?atal(?:iwyd|iwn|ir|iasom)?\b(?!(?: (?:neu|ac?) \w+)? (?:[dt]h?rosedd|d?th?wyll|anhrefn))/i,
  // "golygu bod" is to mean.
  /\b(?:golyg(?:wyd|ir|wn|asom)|wedi(?: e[iu]|['’][iu])? (?:g|ng)?olygu)\b(?! (?:bod|fod|nad?|y)\b)/i,
  /\b(?:dd?al|g?h?adw)(?: yn|['’]n) ôl\b/i,
  /\bdd?ibynn(?:u|wn|ir|wyd|odd|ais|asom) ar\b/i,
  /\b(?:c|g|ch)ymhwys(?:o|wyd|ir|wn|asom)\b/i,
  /\bdd?efnydd(?:io|iwyd|ir|iwn) (?:\S+ ){0,2}(?:eithriad|esemptiad)/i,
  /\b(?:h?eithri(?:o|ad|adau|wyd|ir|edig)|esempt\w*)\b/i,
  /\b(?:dros|[mf]wy na|uwch na|uwchlaw)(?: yr?|['’]r) (?:\S+ )?terfyn\b/i,
  /\b(?:[bfm]linderus|amlwg(?: yn)? afresymol|yn (?:berthnasol|gymwys))\b/i,
  near(
    /\b(?:ni (?:ellir|allwn|allaf|all|fyddwn|fydd|chaiff)|nid (?:oes rhaid|ydym))\b/gi,
    60,
    /\b(?:dd?atgelu|rh?yddhau|dd?arparu|rannu|gyflenwi|roi|ateb|gydymffurfio)\b/i,
  ),
);

/** Says so outright. */
export const HOLDS_TO_WELSH =
  /\b(?:wedi(?: e[iu]|['’][iu]) (?:h?eithrio|h?atal|(?:g|ng)?wrthod|(?:g|ng)?olygu)|gwrthod(?:ir|wn)|o ran cynnal yr (?:eithriad|esemptiad))\b/i;

/** "Ni allwn gadarnhau na gwadu", "nid yw'n cadarnhau nac yn gwadu", "y ddyletswydd i gadarnhau neu wadu". */
export const NEITHER_CONFIRMS_WELSH = /\b(?:c|g|ch)adarnhau (?:na|nac|neu)(?: yn)? g?wadu\b/i;

const SECTION = String.raw`(?:h?adran|rh?eoliad|section|regulation|[as]\.?\d|\d)`;
const EXEMPTION = String.raw`(?:yr? )?(?:eithriad|esemptiad)\w* (?:\S+ ){0,3}`;

/** Says that a provision is not used: "nid yw adran 43 yn berthnasol", "nid ydym bellach yn dibynnu arni", "tynnu'n ôl". */
export const DROPPED_WELSH = oneOf(
  near(
    new RegExp(String.raw`\bn[ai]d (?:yw|ydyw|ydy|oedd|oes)(?:['’]r)? (?:${EXEMPTION})?${SECTION}`, 'gi'),
    90,
    /\byn (?:berthnasol|gymwys)\b/i,
  ),
  /\bn[ai]d (?:ydym|ydyn ni|wyf|ydw i|yw['’]r \w+) (?:\S+ ){0,2}yn (?:dibynnu|cymhwyso|defnyddio|hawlio|cynnal)\b/i,
  near(/\b(?:t|d|th|nh)yn(?:nu|nwyd|nwn|nir)\b/gi, 40, /(?:['’]n| yn) ôl\b(?! (?:h?adran|rh?eoliad|a\d))/i),
  /\b[pb]h?eidio (?:â|ag|a)(?:['’][iu])? (?:dd?efnyddio|d?dibynnu|chymhwyso|hawlio)\b/i,
  near(/\bbyddai\b/gi, 90, /\bwedi bod yn (?:berthnasol|gymwys)\b/i),
  near(/\bg?allai\b/gi, 90, /\bfod yn (?:berthnasol|gymwys)\b/i),
  /\bbudd y cyhoedd (?:o ran|mewn|o blaid) dd?atgelu yn drech\b/i,
);

/** What the next clause says of it. */
export const NEXT_DROPS_WELSH = oneOf(
  /\b[pb]h?eidio (?:â|ag|a)(?:['’][iu])? (?:dd?efnyddio|d?dibynnu|chymhwyso)\b/i,
  /\bn[ai]d ydym (?:\S+ ){0,2}yn (?:dibynnu|cymhwyso|defnyddio)\b/i,
  /\b(?:rhyddheir|penderfynu (?:ei |eu )?(?:rh?yddhau|dd?atgelu))\b/i,
);

/** Speaks of weighing it, or of what was decided before. */
export const CONSIDERS_WELSH = /\b(?:ystyri\w*|g?wreiddiol\w*|blaenorol\w*)\b/i;

export const ONLY_WEIGHED_WELSH = oneOf(
  near(/\b(?:rhagor|mwy) o amser\b/gi, 40, /\bi ystyried\b/i),
  /\b(?:yn dal i ystyried|(?:wrthi['’]n|parhau i) (?:\w+ )?ystyried)\b/i,
);

/** "Rydych yn dadlau", "eich dadl". */
export const YOU_SAID_WELSH =
  /\b(?:(?:rydych|yr ydych|roeddech) (?:\w+ )?yn (?:dadlau|dweud|honni|awgrymu|credu)|dywedasoch|dadleuasoch|honnoch|eich dadl)\b/i;
