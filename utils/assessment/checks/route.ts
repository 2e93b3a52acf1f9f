import { findFacts, REGIME_FACTS, type Regime } from '../../law';
import { formatDate } from '../../calendar';
import type { AssessedLetter, AssessedSentence } from '../assessed-letter';
import { near, oneOf } from '../../letter';
import { SILENT, verdict, type Check } from './check';

/** Any word by which a letter tells how to object. */
const OBJECTING =
  /\b(?:review\w*|complain\w*|appeal\w*|dissatisf\w*|unhappy|not (?:happy|satisfied|content)|disagree\w*|representations?|reconsider\w*|concerns?|tribunal|commissioner|ombudsman|ico|wrong|look(?:ed)? (?:\w+ ){0,3}again)\b/;
/** How to object may be told in a paper that goes with the letter. */
const ROUTE_ELSEWHERE = near(
  /\b(?:attached|enclosed|accompanying|overleaf|leaflet|annex)\b/g,
  90,
  /\b(?:complain\w*|review|appeal\w*|rights?|procedures?)\b/,
);

/** A refusal that tells no way to object. */
export const noReviewRoute: Check = (letter) => {
  if (!letter.refuses || !letter.canMiss || OBJECTING.test(letter.allWords)) return SILENT;
  return verdict(
    null,
    `The letter does not say how to ask for ${reviewOf(letter.regime)}, or that there is no way to.`,
  );
};

function reviewOf(regime: Regime): string {
  return REGIME_FACTS[regime].holidays === 'scotland' ? 'a review' : 'an internal review';
}

const REGULATOR =
  /\b(?:commissioner\w*|ico|ico\.org\.uk|foi\.scot|itspublicknowledge|wycliffe house|kinburn castle)\b/;
const OFFERS_REVIEW = /\b(?:review\w*|complain\w*|appeal\w*|re-?examin\w*)\b/;
/** How a review ended, and not that one was asked for. */
const DECIDES = /\b(?:uph[eo]ld\w*|overturn\w*|conclu[ds]\w*|correctly|stands|satisfied that|agree with)\b/;

/** A refusal, or the outcome of a review, that does not tell of the regulator. */
export const noCommissioner: Check = (letter) => {
  const isOutcome = letter.input.kind === 'review-outcome' && DECIDES.test(letter.bodyWords);
  if (!(letter.refuses || isOutcome) || !letter.canMiss || REGULATOR.test(letter.allWords)) return SILENT;
  if (letter.citations.length + letter.grounds.length === 0 || noReviewRoute(letter).length > 0)
    return SILENT;
  if (letter.sentences.some(({ words }) => ROUTE_ELSEWHERE.test(words))) return SILENT;
  const { sentences } = letter;
  const at = isOutcome
    ? null
    : (sentences.find(({ standing }) => standing === 'complaint') ??
      sentences.find(({ words }) => OFFERS_REVIEW.test(words)) ??
      null);
  return verdict(
    at,
    `The letter does not mention the right to complain to the ${REGIME_FACTS[letter.regime].regulator.name}.`,
  );
};

/** Less than 40 working days in each unit. Forty days that are not said to be working days are fewer. */
const SHORTER = { 'working days': 40, days: 55, weeks: 8, months: 2 } as const;

/** A time for asking for a review that is shorter than the law’s or the Code’s. */
export const shorterReviewWindow: Check = (letter) => {
  const { reviewWindow } = letter.input.facts;
  if (reviewWindow === null || reviewWindow.amount >= SHORTER[reviewWindow.unit]) return SILENT;
  if (letter.input.kind === 'review-outcome') return SILENT;
  const at = letter.sentences.find(({ start, end }) =>
    letter.text.slice(start, end).includes(reviewWindow.surface),
  );
  if (at === undefined) return SILENT;
  const giver = letter.regime === 'FOIA' ? 'The Code of Practice speaks of' : 'The law gives';
  return verdict(
    at,
    `The letter gives ${reviewWindow.amount} ${unitOf(reviewWindow.amount, reviewWindow.unit)} to ask for a review. ${giver} 40 working days.`,
  );
};

function unitOf(amount: number, unit: string): string {
  return amount === 1 ? unit.replace(/s$/, '') : unit;
}

const DOMAIN =
  /@([a-z0-9-]{2,63}(?:\.[a-z0-9-]{2,63}){1,4})\b|\b(?:https?:\/\/|www\.)(?:www\.)?([a-z0-9-]{2,63}(?:\.[a-z0-9-]{2,63}){1,4})/g;

/** An address for reviews whose domain is one slip away from the one that the letter otherwise uses. */
export const reviewAddressDiffers: Check = (letter) => {
  const address = letter.input.facts.reviewContactEmail;
  if (address === null) return SILENT;
  const domain = address.slice(address.indexOf('@') + 1).toLowerCase();
  const counts = new Map<string, number>();
  for (const [, ofMail, ofPage] of letter.text.toLowerCase().matchAll(DOMAIN)) {
    const found = (ofMail ?? ofPage ?? '').replace(/^www\./, '');
    counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  if ((counts.get(domain) ?? 0) > 1) return SILENT;
  const meant = [...counts.keys()].find((other) => isOneSlipAway(domain, other));
  const at = letter.sentences.find(({ words }) => words.includes(`@${domain}`));
  if (meant === undefined || at === undefined) return SILENT;
  return verdict(
    at,
    `The address for reviews ends in ${domain}. Elsewhere the letter uses ${meant}: one of the two may be a slip.`,
  );
};

/** Whether one swapped, missing, added or changed letter makes one of two different domains of the same kind the other. */
function isOneSlipAway(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1 || one.length < 5) return false;
  let from = 0;
  while (from < one.length && one[from] === other[from]) from += 1;
  let [oneEnd, otherEnd] = [one.length, other.length];
  while (oneEnd > from && otherEnd > from && one[oneEnd - 1] === other[otherEnd - 1]) {
    oneEnd -= 1;
    otherEnd -= 1;
  }
  const [left, right] = [one.slice(from, oneEnd), other.slice(from, otherEnd)];
  if (left.length + right.length === 1) return true;
  if (left.length === 1 && right.length === 1) return /[a-z]/.test(left) && /[a-z]/.test(right);
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/** What lengthens or stops the time to answer. */
const TIME_STOPPED =
  /\b(?:clarif\w+|extend\w*|extension|fees? notice|payment|transfer\w*|re-?submitted|revised request|amended request|on hold|paused|school|term time|archive\w*|identification|proof of identity|additional time|further time|more time|further (?:\d+|twenty|ten)|asked you (?:on|to|which|what|whether|for)|your (?:answer|reply|response) (?:on|of)|heard from you|meant)\b/;

/** An answer after the last day for it. */
export const answeredLate: Check = (letter) => {
  const { kind, answerDue, answeredOn } = letter.input;
  const answers = letter.refuses || kind === 'disclosure' || kind === 'not-held';
  if (!answers || answerDue === null || answeredOn === null || answeredOn <= answerDue.date) return SILENT;
  if (TIME_STOPPED.test(letter.allWords)) return SILENT;
  return verdict(
    receipt(letter),
    `The answer is dated ${formatDate(answeredOn, 'en')}. Counted from ${formatDate(answerDue.from, 'en')}, the last day for it was ${formatDate(answerDue.date, 'en')}.`,
  );
};

const RECEIPT = oneOf(
  /^date received/,
  near(/\b(?:receiv\w+|dated|of|on)\b/g, 80, /\b(?:request|e-?mail|letter)/),
  near(/\b(?:request|e-?mail|letter)\b/g, 80, /\b(?:receiv\w+|dated|of|on)\b/),
);

function receipt(letter: AssessedLetter): AssessedSentence | null {
  if (letter.input.facts.requestReceivedDate === null) return null;
  return (
    letter.sentences.find(
      ({ words, standing }) => standing !== 'complaint' && RECEIPT.test(words) && /\d/.test(words),
    ) ?? null
  );
}

const EXTENDS =
  /\b(?:extend\w*|extension|(?:more|further|additional|extra|longer) time|additional period|further period|longer (?:than|to)|not (?:yet )?(?:been )?(?:able|in a position|possible|reached|completed)|still (?:considering|weighing|to be (?:carried|completed|done)))\b/;
const PUBLIC_INTEREST = /\bpublic interest\b/;
/** A day, a month or a number of days: by when. */
const WHEN =
  /\b\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:january|february|march|april|may|june|july|august|september|october|november|december)|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\b(?:january|february|march|april|may|june|july|august|september|october|november|december) (?:\d{1,2}\b|20\d\d)|\b(?:\d{1,2}|ten|fifteen|twenty|thirty|forty|five|two|three|four|six) (?:further |more |additional |extra )?(?:working )?(?:days?|weeks?|months?)\b|\bend of (?:the |this )?(?:week|month|january|february|march|april|may|june|july|august|september|october|november|december)/;
/** The time that every answer has is no day by which a decision is to be expected. */
const ORDINARY_TIME =
  /(?<!\b(?:further|additional|extra|another|more|by|for|of)(?: up to)? )\b(?:20|twenty) working days?\b(?! (?:more|further|longer))/g;
/** What a sentence on a day to come speaks of. */
const LOOKS_AHEAD =
  /\b(?:by|until|expect\w*|aim\w*|hop\w+|respon[ds]\w*|reply|decision|decide|within|further|extend\w*|extension|due|estimate\w*|date)\b/;
const LOOKS_BACK = /\b(?:received|dated|your request of|complain\w*|review|commissioner)\b/;

/** More time to weigh the public interest, and no day by which to expect the decision. */
export const extensionNoDate: Check = (letter) => {
  const at = publicInterestExtension(letter);
  if (at === null || !letter.canMiss) return SILENT;
  const around = letter.sentences.slice(Math.max(0, at.index - 3), at.index + 6);
  if (around.some(({ words, standing }) => standing === null && namesDay(words))) return SILENT;
  return verdict(
    at,
    'The letter takes more time to weigh the public interest and does not say by when it expects to decide.',
  );
};

function namesDay(words: string): boolean {
  return (
    LOOKS_AHEAD.test(words) && !LOOKS_BACK.test(words) && WHEN.test(words.replaceAll(ORDINARY_TIME, ' '))
  );
}

const EXEMPTION_IN_WORDS = /\bexemptions? (?:for|relating to|concerning|covering|about|on) \w+/;

/** More time to weigh the public interest, for no exemption that is named. */
export const extensionNoExemption: Check = (letter) => {
  const at = publicInterestExtension(letter);
  if (at === null || !letter.canMiss) return SILENT;
  const named = letter.citations.some(({ provisions }) =>
    provisions.some((one) => {
      const kind = findFacts(one)?.facts.kind;
      return kind !== undefined && kind !== 'procedural';
    }),
  );
  if (named || letter.grounds.length > 0 || EXEMPTION_IN_WORDS.test(letter.bodyWords)) return SILENT;
  return verdict(at, 'The letter takes more time to weigh the public interest and names no exemption.');
};

/** Letters that do nothing else: in an answer, more time is a thing of the past. */
function mayExtend({ input }: AssessedLetter): boolean {
  return input.kind === 'extension' || input.kind === 'acknowledgement' || input.kind === 'other';
}

/** What may come about is told in every acknowledgement. */
const CONDITIONAL =
  /^(?:if|where|should)\b|\b(?:may|might|can|could) (?:be |also |then )?(?:extend\w*|need|take)\b/;
/** Archives have longer by law. */
const OF_ARCHIVES = /\b(?:keeper|archiv\w*|transferred|historical records?)\b/;

function publicInterestExtension(letter: AssessedLetter): AssessedSentence | null {
  if (!mayExtend(letter) || !PUBLIC_INTEREST.test(letter.bodyWords)) return null;
  const body = letter.body.filter(({ words }) => !CONDITIONAL.test(words));
  return (
    body.find(({ words }) => EXTENDS.test(words) && PUBLIC_INTEREST.test(words)) ??
    body.find(({ words }) => EXTENDS.test(words)) ??
    null
  );
}

const COMPLEX =
  /\b(?:complex\w*|volum\w+|amount|large|extensive|size|number of|quantity|wide-?ranging|detailed|broad|scope)\b/;
const MUCH = /\b(?:every|pages|thousands|hundreds)\b|\b\d,\d{3}\b/;

const EXTENDS_TIME = oneOf(
  near(
    /\b(?:extend\w*|extension)\b/g,
    60,
    /\b(?:time|deadline|period|limit|date|response|reply|days|weeks)\b/,
  ),
  near(/\b(?:time|deadline|period|limit)\b/g, 60, /\bextend\w*/),
);

const REPEATS_REQUEST = /\byou (?:have )?(?:asked|requested|wrote|wanted)\b/;

/** Up to 40 working days under the Regulations, for no reason that allows it. */
export const extensionWithoutComplexity: Check = (letter) => {
  if (!mayExtend(letter) || !letter.canMiss) return SILENT;
  if (
    letter.body.some(({ words }) => MUCH.test(words) || (COMPLEX.test(words) && !REPEATS_REQUEST.test(words)))
  )
    return SILENT;
  const at = letter.body.find(({ words }) => EXTENDS_TIME.test(words) && !CONDITIONAL.test(words));
  if (at === undefined) return SILENT;
  return verdict(
    at,
    'The letter takes more time to answer. The Regulations allow that for a request that is complex and large, and the letter does not say that this one is.',
  );
};

/** More time to answer, where the law has none to give. */
export const extensionNotInLaw: Check = (letter) => {
  if (!mayExtend(letter) || OF_ARCHIVES.test(letter.bodyWords)) return SILENT;
  const at = letter.body.find(({ words }) => EXTENDS_TIME.test(words) && !CONDITIONAL.test(words));
  if (at === undefined) return SILENT;
  return verdict(
    at,
    'The letter extends the time to answer. The Freedom of Information (Scotland) Act gives 20 working days and has no rule that extends them.',
  );
};
