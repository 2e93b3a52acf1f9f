import { near, oneOf, type Wording } from '../../letter';
import type { Provision } from '../../law';
import type { AssessedLetter } from '../assessed-letter';
import { SILENT, verdict, type Check } from './check';
import { costRefusal } from './cost-refusal';

const SMALLER_LIMIT_BODY =
  /\b(?:council|borough|university|nhs|health board|police|constabulary|fire|school|academy|college|hospital)\b/i;
/** Bodies of central government, whatever else their names say. */
const GREATER_LIMIT_BODY =
  /^(?:the )?(?:department (?:for|of)|ministry of|home office|cabinet office|hm (?:treasury|revenue)|foreign|attorney general|house of)/i;
const UNCLEAR_BODY =
  /\b(?:privy council|inspectorate|military|defence|army|navy|royal air|government|national (?:college|school)|agency|executive)\b/i;

const GREATER = String.raw`£ ?600\b|24[ -]hours?\b|3\.5 (?:working )?days\b|three and a half (?:working )?days\b`;
const SMALLER = String.raw`£ ?450\b|18[ -]hours?\b|2\.5 (?:working )?days\b|two and a half (?:working )?days\b`;
/** The words that stand between "limit" and its amount. */
const IS_SET_AT =
  'which|that|is|of|at|was|being|currently|set|prescribed|as|under|the|for|central|government|an?|and|fees|cost|act|regulations|this|our|department|trust|council|university|force|police|authority|authorities|public|in|by|law|stands|equates|equivalent|to|defined|fixed|specified|case';

/** An amount that is said to be the limit, not what the work would take. */
function asLimit(amount: string): Wording {
  return oneOf(
    new RegExp(
      String.raw`\b(?:limit|threshold|ceiling|maximum),? (?:(?:${IS_SET_AT}) ){0,9}\(?(?:${amount})`,
    ),
    new RegExp(String.raw`(?:${amount}) (?:\w+ )?(?:limit|threshold|ceiling|maximum)\b`),
    near(
      /\b(?:need not|only (?:required|obliged)|not (?:required|obliged) to|(?:do|does) not have to)\b/g,
      60,
      new RegExp(String.raw`\b(?:more than|up to|over|beyond|in excess of|exceeds?|exceeding) (?:${amount})`),
    ),
  );
}

const GREATER_LIMIT = asLimit(GREATER);
const SMALLER_LIMIT = asLimit(SMALLER);
const HAS_GREATER = new RegExp(GREATER);
const HAS_SMALLER = new RegExp(SMALLER);
const RATE_OF_FOIA = /£ ?25(?:\.00)? (?:per|an|a) hour\b/;
const SCOTTISH_FIGURES = /£ ?600\b|£ ?15(?:\.00)?\b|\b40 hours\b/;

/** The limit of another kind of authority. */
export const wrongCostLimit: Check = (letter) => {
  const refusal = costRefusal(letter);
  const wrong = refusal && wrongLimit(refusal.provision, letter);
  const at = wrong && letter.body.find(({ words }) => wrong.wording.test(words));
  if (!at) return SILENT;
  return verdict(
    at,
    `The letter names another cost limit than the one that seems to hold for this authority: ${wrong.right}.`,
    [refusal.provision],
  );
};

/** Nothing where the right figure stands in the letter too: then the other may be the estimate, or both are explained. */
function wrongLimit(
  { regime }: Provision,
  { input, bodyWords }: AssessedLetter,
): { readonly wording: Wording; readonly right: string } | null {
  const name = input.authority ?? '';
  if (regime === 'FOISA') {
    return SCOTTISH_FIGURES.test(bodyWords)
      ? null
      : { wording: oneOf(SMALLER_LIMIT, RATE_OF_FOIA), right: '£600, at no more than £15 an hour' };
  }
  const [greater, smaller] = [HAS_GREATER.test(bodyWords), HAS_SMALLER.test(bodyWords)];
  if (regime !== 'FOIA' || greater === smaller) return null;
  const isGreaterBody = GREATER_LIMIT_BODY.test(name);
  if (greater && SMALLER_LIMIT_BODY.test(name) && !isGreaterBody && !UNCLEAR_BODY.test(name))
    return { wording: GREATER_LIMIT, right: '£450, which is 18 hours' };
  return smaller && isGreaterBody ? { wording: SMALLER_LIMIT, right: '£600, which is 24 hours' } : null;
}

const SEVERAL_REQUESTS = /\b(?:requests|them|these|both|all (?:three|four|five|six))\b/;
const ADDS_UP = oneOf(
  /\b(?:aggregat(?:ed|ing)|(?:we|i|to|will|therefore) (?:\w+ )?aggregate|combin(?:ed|ing)|(?:we|i) (?:\w+ )?combine|add(?:ed|ing) (?:up|together))\b/,
  near(/\b(?:tak\w+|look\w*|consider\w*|treat\w*|add\w*|join\w*|group\w*)\b/g, 50, /\btogether\b/),
  /\bcumulative (?:cost|total|time)\b/,
);
const NOT_ADDED = /\b(?:not|n't|without|separate(?:ly)?|may|could|can|lets us|allows?|permits?|entitle\w*)\b/;
const SIXTY_DAYS = /\b(?:60|sixty)\b/;
/** "your requests of 3, 4 and 7 June": the days show it. */
const ON_DAYS = near(
  /\brequests\b/g,
  80,
  /\b\d{1,2}(?:st|nd|rd|th)?(?:,| and| to| &| -|-)? (?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|\b\d{1,2}\/\d{1,2}\/\d{2}/,
);

/** Requests added up, without the time in which they came. */
export const aggregationWindowNotStated: Check = (letter) => {
  const refusal = costRefusal(letter);
  if (
    refusal === null ||
    !letter.canMiss ||
    SIXTY_DAYS.test(letter.allWords) ||
    !/\brequests\b/.test(letter.bodyWords) ||
    letter.body.some(({ words }) => ON_DAYS.test(words))
  )
    return SILENT;
  const at = letter.body.find(
    ({ words }) => ADDS_UP.test(words) && SEVERAL_REQUESTS.test(words) && !NOT_ADDED.test(words),
  );
  if (at === undefined) return SILENT;
  return verdict(
    at,
    'The letter adds up the cost of several requests and does not say that they came within 60 working days.',
    [refusal.provision],
  );
};
