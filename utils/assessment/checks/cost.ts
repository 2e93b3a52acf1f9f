import { near, oneOf } from '../../letter';
import { SILENT, verdict, type Check } from './check';
import { costRefusal } from './cost-refusal';

const NUMBER_WORD =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|several|many|a hundred|hundreds of|thousands of';
/** An amount of time or money: "32 hours", "forty-five minutes", "£1,140". */
const AMOUNT = new RegExp(
  String.raw`(?<![\d.,])(\d[\d,.]{0,9}|\b(?:${NUMBER_WORD}))[ -](?:(?:staff|working|person|man|or more|full)[ -])?(hours?|hrs?|minutes?|mins?|seconds)\b|£ ?(\d[\d,.]{0,12})`,
  'g',
);
/** An amount of work in days or weeks: "seven working days", "busy for about three weeks". */
const DAYS = oneOf(
  /\b(?:take[sn]?|taking|needs?|requires?|spend|busy for|amounts? to|equivalent to|equates to) (?!(?:\w+ ){0,3}(?:two|three) and a half)(?:\w+ ){0,6}(?:days|weeks?|months?)\b/,
  /\b(?:days?|weeks?|months?)(?:'s?)? (?:of )?(?:work|time|effort)\b/,
  /\bhalf an hour\b|\ban hour (?:for|to|each|per)\b/,
);
/** The limits themselves and the rate of an hour are no estimate. */
const LIMIT_HOURS = new Set(['18', '24', '40', 'eighteen', 'forty', '3.5', '2.5']);
const LIMIT_SUMS = new Set(['450', '600', '25', '15', '100', '450.00', '600.00', '25.00', '15.00']);
const AN_HOUR = new Set(['1', 'one']);
const OF_THE_LIMIT =
  /\b(?:limit\w*|threshold|ceiling|exceed\w*|excess|more than|over|above|beyond|greater|appropriate|maximum|up to|allow\w*|permit\w*|oblig\w+|required|need not|per|equates?|equivalent|represents?)\b|£/;

/** Whether the words have an amount of work that is not the limit. */
function hasEstimate(words: string): boolean {
  if (DAYS.test(words)) return true;
  for (const { 1: amount = '', 2: unit, 3: sum } of words.matchAll(AMOUNT)) {
    if (unit === undefined) {
      if (!LIMIT_SUMS.has((sum ?? '').replace(/[.,]$/, ''))) return true;
    } else if (!unit.startsWith('h') || !LIMIT_HOURS.has(amount)) {
      // "One hour is charged at £25."
      if (!AN_HOUR.has(amount) || !/£ ?(?:25|15)\b/.test(words)) return true;
    } else if (!OF_THE_LIMIT.test(words)) {
      return true;
    }
  }
  return false;
}

/** Refused for its cost, with no figure but the limit’s. */
export const costNoEstimate: Check = (letter) => {
  const refusal = costRefusal(letter);
  if (refusal === null || !letter.canMiss || letter.body.some(({ words }) => hasEstimate(words)))
    return SILENT;
  return verdict(
    refusal.at,
    'The letter says that the cost limit would be exceeded and gives no estimate: no hours, no sum, no account of the work.',
    [refusal.provision],
  );
};

const DECIDING_ON_EXEMPTIONS =
  /\b(?:consider|apply|assess|decid|determin|establish)\w* (?:\w+ ){0,5}exempt\w*\b/;
/** Work that the limit leaves out. */
const EXCLUDED = {
  FOIA: oneOf(
    DECIDING_ON_EXEMPTIONS,
    /\b(?:redact\w*|black(?:ed|ing)? out|blank(?:ed|ing)? out)\b/,
    near(
      /\b(?:review|check|read|assess|consider)\w* /g,
      60,
      /\b(?:for|contain\w*|any|whether) (?:\w+ ){0,3}(?:exempt\w*|sensitiv\w*|personal (?:data|information)|confidential\w*)\b/,
    ),
  ),
  FOISA: oneOf(
    DECIDING_ON_EXEMPTIONS,
    /\b(?:determin|establish|decid|check|find)\w* (?:out )?(?:\w+ ){0,2}(?:whether|if) (?:\w+ ){0,5}(?:hold|holds|held)\b/,
  ),
} as const;
/** It is counted: an amount beside it, or the estimate is what the sentence is about. */
const COUNTS =
  /\b(?:hours?|hrs?|minutes?|mins?|estimate[sd]?|calculat\w+|total(?:s|ling)?)\b|\b(?:time|cost) (?:taken|needed|required|of|to|for)\b/;
/** "We have not counted", "would then need to be redacted", "the time you asked about". */
const LEAVES_OUT =
  /\b(?:not (?:been )?(?:\w+ ){0,3}(?:includ\w*|count\w*|tak\w+|permitted|allowed|able)|exclud\w+|can ?not|not part|no part|n't|in addition|on top of|before (?:any|we)|without|disregard\w*|leav\w+ (?:aside|out)|left out|apart from|(?:would|will) (?:\w+ )?(?:also|then|still)|may not|not relevant|even before|already|you (?:have )?(?:asked|requested)|(?:has|have|had) (?:also )?been redacted|we (?:have )?redacted|were redacted)\b/;

/** An estimate that counts work which the limit leaves out. */
export const excludedWorkCounted: Check = (letter) => {
  const refusal = costRefusal(letter);
  const { regime } = refusal?.provision ?? {};
  if (refusal === null || (regime !== 'FOIA' && regime !== 'FOISA') || letter.cites('burden')) return SILENT;
  const at = letter.body.find(
    ({ words }) => EXCLUDED[regime].test(words) && COUNTS.test(words) && !LEAVES_OUT.test(words),
  );
  if (at === undefined) return SILENT;
  return verdict(
    at,
    regime === 'FOIA'
      ? 'The estimate seems to count deciding what is exempt, or redacting. Only finding, retrieving and extracting the information count.'
      : 'The estimate seems to count finding out whether the information is held, or deciding what is exempt. That may not be charged for.',
    [refusal.provision],
  );
};

/** What could be asked for instead, wherever it stands. */
const ADVICE =
  /\b(?:refin\w*|narrow\w*|re-?submit\w*|revis(?:e|ed|ing)|rephras\w*|reword\w*|resubmission|scal(?:e|ed|ing) (?:down|back)|fewer|advice|assistance|new request)\b/;
/** Any word of help, where it stands with the refusal: elsewhere it may be about anything. */
const HELP = oneOf(
  /\b(?:suggest\w*|discuss (?:this|your|the|how)|assist|help\w*|goodwill|readily available|outside (?:of )?the act|try to)\b/,
  /\b(?:reduc(?:e|ing|ed)|limit(?:ed|ing)?|restrict\w*|confin\w+|focus\w*|amend\w*|chang(?:e|ing)|break\w*|split\w*|vary\w*) (?:\w+ ){0,5}(?:scope|requests?|period|number|time|timeframe|range|search|to)\b/,
  /\b(?:shorter|smaller|single|specific|particular|certain|limited|focused|sample) (?:\w+ ){0,2}(?:period|time|timeframe|dates?|range|sample|requests?|number|years?|months?|questions?|records?|cases?|files?)\b/,
  /\b(?:would|might|may|could|can|should) (?:\w+ )?be (?:\w+ ){0,2}(?:answered|provided|considered|supplied|met|produced|possible|able|given|found)\b/,
  /(?<!not )\b(?:(?:could|can|may|might)(?! not\b)|able to|will be) (?:\w+ ){0,3}(?:answer|provide|provided|supply|do|produce|give|tell|offer|send)\b/,
  /\bwithin (?:the|this|that) (?:\w+ ){0,2}(?:limit|threshold)\b|\beven (?:a|an|if|one|the|for|answering)\b|\b(?:let us know|tell us) (?:\w+ ){0,2}(?:which|what|whether|if)\b/,
  /\b(?:if|should|were) you (?:\w+ ){0,2}(?:wish|want|like|ask|submit|choose|chose|prefer|agree|specif\w+|make|could|can)\b|\byou (?:may|might|could|can) (?:\w+ ){0,2}(?:wish|want|like|consider|ask|request|submit|choose|make|apply)\b/,
);
/** Beside a review or a query about the letter none of this is advice on the request. */
const OTHER_OFFER = /\b(?:review|complain\w*|quer(?:y|ies)|commissioner|apologis\w+)\b/;

/** Sentences behind a refusal in which help with the request may still be offered. */
const HELP_FOLLOWS = 12;

/** Refused for its cost, and no word on what could be asked for instead. */
export const noAdviceAndAssistance: Check = (letter) => {
  const refusal = costRefusal(letter);
  if (refusal === null || !letter.canMiss || letter.cites('advice')) return SILENT;
  const { at, provision } = refusal;
  const offers = letter.sentences.filter(
    ({ words, standing }) => standing === null || !OTHER_OFFER.test(words),
  );
  const beside = offers.filter(
    ({ index, paragraph }) =>
      paragraph === at.paragraph || (index > at.index && index <= at.index + HELP_FOLLOWS),
  );
  if (offers.some(({ words }) => ADVICE.test(words)) || beside.some(({ words }) => HELP.test(words)))
    return SILENT;
  return verdict(at, 'The letter does not say what could be asked for within the cost limit.', [provision]);
};
