import { type PlainDate, daysBetween } from '../calendar';
import { findParts, findSentences, near, partAt, readDay } from '../letter';
import type { Period } from './types';

/** A day that a letter names, with the letter's words for it. */
export interface NamedDay {
  readonly date: PlainDate;
  readonly surface: string;
}

/** When the answer will come after all: the day the letter names, or the period it gives and what that is counted from. */
export type ExtendedTime =
  NamedDay | (Period & { readonly surface: string; readonly after: 'request' | 'time-to-answer' });

const LAST_DAY = /\b(?:by|until|no later than|not later than|on or before|erbyn)\s+/gi;
const END_OF_DAY = /^(?:the )?(?:close|end) of (?:business|play|the (?:working )?day)(?: on)?,?\s+/i;
/** A day further off than this is a slip of the pen. */
const LONGEST_NOTICE_DAYS = 400;

const ANSWERS_LATER =
  /\b(?:extend\w*|extension|more time|further|additional|extra|longer|delay\w*|respon[ds]\w*|repl(?:y|ies)|answer\w*|decision|deadline|ymestyn|ymateb|ateb)\b/i;
const FURTHER_TIME =
  /\b(?:(?:a |an )?(?:further|additional|extra|another)|(?:extend\w*|extension)(?: \w+){0,4} (?:by|of)(?: a further| an additional| an extra| up to)?)\s+(\d{1,2})\s+(working days|days|weeks)\b/i;
const TIME_IN_ALL = /\b(?:within|to|of|up to|total of|maximum of|in)\s+(\d{2})\s+(working days)\b/i;

/**
 * What a letter that takes more time says about when the answer will come; `null` where it gives neither day nor period.
 * @param writtenOn the day of the letter: the day it names is not earlier
 */
export function readExtendedTime(text: string, writtenOn: PlainDate): ExtendedTime | null {
  const sentences = ownSentences(text).filter(
    (sentence) => ANSWERS_LATER.test(sentence) && !ASKS_REVIEW.test(sentence),
  );
  return firstOf(sentences, (sentence) => namedDay(sentence, writtenOn)) ?? firstOf(sentences, periodIn);
}

const ASKS_REVIEW = /\b(?:internal review|reviews?|complain\w*|dissatisf\w*|adolygiad\w*|cwyn\w*)\b/i;
const REGULATOR = /\b(?:information commissioner|ico|commissioner|tribunal|ombudsman|comisiynydd)\b/i;
const AUTHORITY_ACTS = /\bwe (?:will|aim|shall|hope|must|expect)\b/i;

/** The last day that a letter names for asking for a review; `null` where it names none. */
export function readReviewDay(text: string, writtenOn: PlainDate): NamedDay | null {
  const about = ownSentences(text).filter(
    (sentence) => ASKS_REVIEW.test(sentence) && !REGULATOR.test(sentence) && !AUTHORITY_ACTS.test(sentence),
  );
  return firstOf(about, (sentence) => namedDay(sentence, writtenOn));
}

const FEE_NAMED = /£\s?\d/;
const FEE_ASKED =
  /\b(?:(?:fees?|charg(?:e|es|ing)) notice|pay(?:ment of)? (?:the|this|a) (?:fee|charge|sum|amount)|(?:fee|charge) (?:of|is|will be)\b)/i;
const FEE_FIRST = near(
  /\b(?:once|until|unless|when|on receipt of|upon|after|within|before)\b/gi,
  60,
  /\b(?:paid|payment|fee|charge)\b/i,
);
const FEE_IN_GENERAL =
  /\b(?:may (?:be|charge|have|need)|might|if (?:we|a fee|there|the cost|it)|any fee|no (?:fee|charge)|free of charge|would exceed)\b/i;

/** Whether a letter asks the applicant to pay a fee before it goes on: an amount, and that it must be paid first. */
export function asksForFee(text: string): boolean {
  if (!FEE_NAMED.test(text)) return false;
  const sentences = ownSentences(text).filter((sentence) => !FEE_IN_GENERAL.test(sentence));
  const names = sentences.some((sentence) => FEE_NAMED.test(sentence) && FEE_ASKED.test(sentence));
  return names && sentences.some((sentence) => FEE_ASKED.test(sentence) && FEE_FIRST.test(sentence));
}

const THIRTY_DAYS = /\b(?:30|thirty) working days\b/i;
const ARCHIVED =
  /\b(?:public records?|transferred|national archives|record office|place of deposit|keeper|archives? service|not (?:yet )?(?:been )?open)\b/i;

/** Whether a letter says that it has the 30 working days that archives have for records that are not open. */
export function statesArchiveTime(text: string): boolean {
  return (
    THIRTY_DAYS.test(text) &&
    ownSentences(text).some((words) => THIRTY_DAYS.test(words)) &&
    ARCHIVED.test(text)
  );
}

const COMMISSIONER = /\b(?:commissioner|ico)\b/i;
const LEAVE_GIVEN = /\b(?:agreed|allowed|approved|granted|specified|set|given|permitted)\b/i;
const MORE_TIME =
  /\b(?:more|further|additional|extra|longer|extended|later) (?:time|period|date|deadline|day)|\bextension\b|\b(?:up to )?\d{2} working days\b/i;
/** Leave that is asked for, or that may be, is not yet given. */
const LEAVE_OPEN = /\b(?:if|whether|may|might|could|would|asked|requested|awaiting|complain\w*|appeal\w*)\b/i;
const FROM_AFAR =
  /\b(?:armed forces|on (?:military )?operations|deployed|outside (?:of )?the (?:united kingdom|uk)|overseas|abroad)\b/i;

/**
 * Whether a letter says that the Commissioner has allowed it more time, because what was asked for has to come from the
 * armed forces on operations or from outside the United Kingdom.
 */
export function statesLeave(text: string): boolean {
  if (!COMMISSIONER.test(text) || !FROM_AFAR.test(text)) return false;
  const sentences = ownSentences(text);
  const isGiven = (words: string) =>
    COMMISSIONER.test(words) && LEAVE_GIVEN.test(words) && MORE_TIME.test(words) && !LEAVE_OPEN.test(words);
  return sentences.some(isGiven) && sentences.some((words) => FROM_AFAR.test(words));
}

const NOTICE = /\b(?:decision notice|(?:the|this) notice|commissioner|ico)\b/i;
const TOLD_TO = /\b(?:requires?|required|requiring|must|has to|have to|orders?|ordered|directs?|directed)\b/i;
const NOTICE_TIME =
  /\bwithin (\d{2}|thirty(?:[- ]five)?) (calendar |working )?days (?:of|from|after) (?:the date of )?(?:the|this|that|its|his|her) (?:(?:commissioner|ico)['’]s )?(?:decision )?notice\b/i;
const IN_WORDS: Readonly<Record<string, number>> = { thirty: 30, 'thirty five': 35 };
/** Until then an appeal can be made, and no notice can have its time end sooner. */
const SHORTEST_NOTICE_DAYS = 28;

/** The time that a notice gives the authority: the day a message names, or a period from the day of the notice. */
export type NoticeTime = NamedDay | (Period & { readonly surface: string });

/**
 * How long a Commissioner's notice gives the authority to do what it says, as a message tells; `null` where it gives neither a
 * day nor a period from the notice's own day.
 * @param noticeDay the day of the notice
 */
export function readNoticeTime(text: string, noticeDay: PlainDate): NoticeTime | null {
  const sentences = ownSentences(text).filter(
    (sentence) => NOTICE.test(sentence) && TOLD_TO.test(sentence) && !APPEAL.test(sentence),
  );
  const named = firstOf(sentences, (sentence) => namedDay(sentence, noticeDay));
  if (named !== null) return daysBetween(noticeDay, named.date) >= SHORTEST_NOTICE_DAYS ? named : null;
  return firstOf(sentences, noticePeriod);
}

const APPEAL = /\b(?:appeal\w*|tribunal)\b/i;

function noticePeriod(sentence: string): NoticeTime | null {
  const match = NOTICE_TIME.exec(sentence);
  if (!match) return null;
  const written = (match[1] ?? '').toLowerCase().replace('-', ' ');
  const amount = IN_WORDS[written] ?? Number(written);
  const unit = /working/i.test(match[2] ?? '') ? 'working days' : 'days';
  if (unit === 'days' && amount < SHORTEST_NOTICE_DAYS) return null;
  return { amount, unit, surface: match[0] };
}

const DECISION = /\bdecision notice\b/gi;
const DATED = /\b(?:dated|of|on)\s+/gi;
/** The date of a decision follows its name and number. */
const DATE_WITHIN = 80;

/** The day of a Commissioner's decision about this request, as a message gives it: decisions before `since` are of others. */
export function readDecisionDay(text: string, since: PlainDate): PlainDate | null {
  if (!/decision notice/i.test(text)) return null;
  return firstOf(ownSentences(text), (sentence) => {
    const named = Array.from(sentence.matchAll(DECISION), ({ index }) =>
      sentence.slice(index, index + DATE_WITHIN),
    );
    const days = named.flatMap((words) =>
      Array.from(
        words.matchAll(DATED),
        (match) => readDay(words.slice(match.index + match[0].length), since)?.date,
      ),
    );
    return (
      days.find((date) => date && date >= since && daysBetween(since, date) <= LONGEST_CASE_DAYS) ?? null
    );
  });
}

/** The Commissioner has taken years over some complaints, never this long. */
const LONGEST_CASE_DAYS = 4 * 365;

/** The authority's own sentences, each on one line. */
function ownSentences(text: string): readonly string[] {
  const quoted = findParts(text);
  return findSentences(text)
    .all.filter(({ start }) => partAt(quoted, start) === null)
    .map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '));
}

function firstOf<T>(sentences: readonly string[], read: (sentence: string) => T | null): T | null {
  for (const sentence of sentences) {
    const found = read(sentence);
    if (found !== null) return found;
  }
  return null;
}

function namedDay(sentence: string, writtenOn: PlainDate): NamedDay | null {
  for (const match of sentence.matchAll(LAST_DAY)) {
    const at = match.index + match[0].length;
    const lead = END_OF_DAY.exec(sentence.slice(at))?.[0].length ?? 0;
    const day = readDay(sentence.slice(at + lead), writtenOn);
    if (!day || day.date < writtenOn || daysBetween(writtenOn, day.date) > LONGEST_NOTICE_DAYS) continue;
    return { date: day.date, surface: sentence.slice(match.index, at + lead + day.length) };
  }
  return null;
}

function periodIn(sentence: string): ExtendedTime | null {
  const further = FURTHER_TIME.exec(sentence);
  const match = further ?? TIME_IN_ALL.exec(sentence);
  if (!match) return null;
  const unit =
    match[2]?.toLowerCase() === 'weeks' ? 'weeks' : /working/i.test(match[2] ?? '') ? 'working days' : 'days';
  const amount = Number(match[1]);
  if (!further && amount <= ORDINARY_TIME) return null;
  return { amount, unit, surface: match[0], after: further ? 'time-to-answer' : 'request' };
}

/** "Within 20 working days" is what every request has. */
const ORDINARY_TIME = 20;
