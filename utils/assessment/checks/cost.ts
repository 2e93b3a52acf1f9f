import { isInGroup, type Provision } from '../../law';
import type { AssessedLetter, AssessedSentence } from '../assessed-letter';
import { SILENT, verdict, type Check } from './check';

/** Where a letter refuses for the cost of answering, and under which provision. */
interface CostRefusal {
  readonly at: AssessedSentence;
  readonly provision: Provision;
}

/** By an Act’s cost limit; the Regulations have none. */
function costRefusal(letter: AssessedLetter): CostRefusal | null {
  if (!letter.refuses) return null;
  const places = [
    ...letter.relied.flatMap(({ start, provisions }) =>
      provisions.filter((one) => isInGroup(one, 'costLimit')).map((provision) => ({ start, provision })),
    ),
    ...letter.grounds.filter(({ provision }) => isInGroup(provision, 'costLimit')),
  ].sort((a, b) => a.start - b.start);
  const inWords = letter.grounds.find(({ provision }) => isInGroup(provision, 'costLimit'));
  const [first] = places;
  const at = first && letter.sentenceAt(first.start);
  if (!first || !at) return null;
  const exceeding = letter.body.find(({ words }) => EXCEEDS.test(words));
  const worded = inWords ? letter.sentenceAt(inWords.start) : null;
  return { at: worded ?? exceeding ?? at, provision: first.provision };
}

const EXCEEDS =
  /\b(?:exceed\w*|over|above|beyond|in excess of|more than|greater than)\b[^.]{0,60}\b(?:limit|threshold|ceiling|£ ?\d{3}|\d{2} hours)|\b(?:limit|threshold)\b[^.]{0,30}\bexceeded/;

const NUMBER = String.raw`(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|sixteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|several|many|a hundred|hundreds of|thousands of)`;
/** An amount of work, or what it would cost. */
const WORK = new RegExp(
  String.raw`\b(${NUMBER})(?:-| )?(?:\w+ )?(hours?|hrs?|minutes?|mins?|seconds)\b|£ ?(\d[\d,.]*)|\b${NUMBER} (?:working |staff |person[- ]|man[- ])?(?:days?|weeks?|months?)(?:'s?)? (?:of )?(?:work|time|effort|to (?:locate|retrieve|extract|search|read|review|find|go|check|collate|complete))`,
  'g',
);
/** The limits themselves and the rate of an hour are no estimate. */
const LIMIT_HOURS = new Set(['18', '24', '40', 'eighteen', 'forty', '3.5', '2.5']);
const LIMIT_SUMS = new Set(['450', '600', '25', '15', '100', '450.00', '600.00', '25.00', '15.00']);

/** Whether the words have an amount of work that is not the limit. */
function hasEstimate(words: string): boolean {
  for (const [whole, amount, unit, sum] of words.matchAll(WORK)) {
    if (sum !== undefined) {
      if (!LIMIT_SUMS.has(sum.replace(/[.,]$/, ''))) return true;
    } else if (unit === undefined || !/^h/.test(unit) || !LIMIT_HOURS.has(amount ?? '')) {
      if (!/^one hour/.test(whole)) return true;
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

/** Work that the limit leaves out. */
const EXCLUDED = {
  FOIA: /\b(?:redact\w*|(?:consider|apply|assess|decid)\w* (?:\w+ ){0,5}exempt\w*|(?:review|check|read|assess|consider)\w* (?:\w+ ){0,9}(?:for|contain\w*|any|whether) (?:\w+ ){0,3}(?:exempt\w*|sensitiv\w*|personal (?:data|information)|confidential\w*))\b/,
  FOISA:
    /\b(?:(?:determin|establish|decid|check|find)\w* (?:out )?(?:\w+ ){0,2}(?:whether|if) (?:\w+ ){0,5}(?:hold|held|exempt\w*)|(?:consider|apply|assess)\w* (?:\w+ ){0,5}exempt\w*)\b/,
} as const;
const COUNTS = /\b(?:hours?|hrs?|minutes?|mins?|estimate[sd]?|includ\w+|calculat\w+|total)\b/;
const LEAVES_OUT =
  /\b(?:not (?:been )?(?:\w+ ){0,2}(?:includ\w*|count\w*|taken|permitted|allowed|able)|exclud\w+|can ?not (?:be )?(?:\w+ )?(?:includ\w*|count\w*|take)|in addition|on top of|before (?:any|we)|without|disregard\w*|leav\w+ (?:aside|out)|apart from|would (?:also|then) (?:have|need)|may not)\b/;

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

const SMALLER_LIMIT_BODY =
  /\b(?:council|borough|university|nhs|health board|police|constabulary|fire|school|academy|college|hospital)\b/i;
const GREATER_LIMIT_BODY =
  /^(?:the )?(?:department (?:for|of)|ministry of|home office|cabinet office|hm (?:treasury|revenue)|foreign|attorney general|house of)/i;
const GREATER_LIMIT = /£ ?600\b|\b24 hours\b|\b3\.5 days\b|\bthree and a half (?:working )?days\b/;
const SMALLER_LIMIT = /£ ?450\b|\b18 hours\b|\b2\.5 days\b|\btwo and a half (?:working )?days\b/;
const SMALLER_RATE = /£ ?450\b|\b18 hours\b|£ ?25 (?:per|an|a) hour\b/;
const OF_THE_LIMIT = /\b(?:limit|threshold|ceiling|appropriate|maximum|exceed\w*|per hour|an hour|fees)\b/;

/** The limit of another kind of authority. */
export const wrongCostLimit: Check = (letter) => {
  const refusal = costRefusal(letter);
  if (refusal === null) return SILENT;
  const wrong = wrongLimit(refusal.provision, letter);
  const right = wrong?.right;
  const at = wrong && letter.body.find(({ words }) => wrong.pattern.test(words) && OF_THE_LIMIT.test(words));
  if (!at || right === undefined) return SILENT;
  return verdict(
    at,
    `The letter names another cost limit than the one that seems to hold for this authority: ${right}.`,
    [refusal.provision],
  );
};

function wrongLimit({ regime }: Provision, { input, bodyWords }: AssessedLetter) {
  const name = input.authority ?? '';
  const [greater, smaller] = [GREATER_LIMIT.test(bodyWords), SMALLER_LIMIT.test(bodyWords)];
  if (regime === 'FOISA') {
    return SMALLER_RATE.test(bodyWords) && !greater
      ? { pattern: SMALLER_RATE, right: '£600, at no more than £15 an hour' }
      : null;
  }
  if (regime !== 'FOIA' || greater === smaller) return null;
  const isGreaterBody = GREATER_LIMIT_BODY.test(name);
  if (greater && SMALLER_LIMIT_BODY.test(name) && !isGreaterBody) {
    return { pattern: GREATER_LIMIT, right: '£450, which is 18 hours' };
  }
  return smaller && isGreaterBody ? { pattern: SMALLER_LIMIT, right: '£600, which is 24 hours' } : null;
}

const ADVICE =
  /\b(?:refin\w*|narrow\w*|reduc(?:e|ing) (?:\w+ ){0,4}(?:scope|request|period|number|time)|re-?submit\w*|revis(?:e|ed|ing)|rephras\w*|reword\w*|focus(?:ed|ing)? (?:\w+ ){0,3}(?:request|on)|limit(?:ed|ing)? (?:your|the|it|this) (?:\w+ ){0,3}(?:request|scope|to|search|period)|(?:shorter|smaller|single|more (?:specific|limited|focused)|specific) (?:\w+ ){0,2}(?:period|time|date|dates|range|sample|request|number)|fewer|advice and assistance|(?:offer|provide|give) (?:you )?(?:\w+ ){0,2}(?:advice|assistance|help)|section 1[56]\b|assist you|help you|suggest\w*|(?:would|might|may|could|can|will|should) (?:then )?be (?:able to|possible to|answered|provided|considered) (?:[^.]{0,60})within|within (?:the|this|that) (?:\w+ ){0,2}(?:limit|threshold)|(?:if|should|were) you (?:\w+ ){0,2}(?:wish|want|like|limit|ask|restrict|confine|submit|choose|prefer)|you (?:may|might|could|can) (?:\w+ ){0,2}(?:wish|like|consider|ask|request|limit|restrict|submit)|new request|discuss (?:this|your|the|how))/;

/** Refused for its cost, and no word on what could be asked for instead. */
export const noAdviceAndAssistance: Check = (letter) => {
  const refusal = costRefusal(letter);
  if (refusal === null || !letter.canMiss || letter.body.some(({ words }) => ADVICE.test(words)))
    return SILENT;
  return verdict(refusal.at, 'The letter does not say what could be asked for within the cost limit.', [
    refusal.provision,
  ]);
};

const ADDS_UP =
  /\b(?:aggregat\w*|(?:combin|add|treat|join)\w* (?:\w+ ){0,5}requests (?:\w+ ){0,2}together|combin\w* (?:\w+ ){0,4}requests|cumulative (?:cost|total))\b/;
const SIXTY_DAYS = /\b(?:60|sixty)\b/;

/** Requests added up, without the time in which they came. */
export const aggregationWindowNotStated: Check = (letter) => {
  const refusal = costRefusal(letter);
  if (refusal === null || !letter.canMiss || SIXTY_DAYS.test(letter.allWords)) return SILENT;
  const at = letter.body.find(({ words }) => ADDS_UP.test(words));
  if (at === undefined) return SILENT;
  return verdict(
    at,
    'The letter adds up the cost of several requests and does not say that they came within 60 working days.',
    [refusal.provision],
  );
};
