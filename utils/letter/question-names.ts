import { LABEL_LIST, readLabels } from './question-labels';

/** "question 3", "questions 2 and 4", "Q4", "cwestiwn 3". */
const QUESTION_NAMED = new RegExp(
  String.raw`\b(?:(?:questions?|quer(?:y|ies)|[cg]westi(?:wn|ynau))(?:\s(?:no\.?|numbers?))?\s|qs?\s?)(${LABEL_LIST})`,
  'gi',
);
/** Other things have parts, points and items: these words need the request beside them, or a label that the letter knows. */
const PART_NAMED = new RegExp(
  String.raw`\b(?:(?:your|the)\s)?(?:parts?|(?:bullet\s)?points?|items?|elements?|requests?|limbs?|rhan|pwynt)(?:\s(?:no\.?|numbers?))?\s(${LABEL_LIST})`,
  'gi',
);
const OF_REQUEST =
  /^[)\]]?\s(?:of|in|from|o)\s(?:your|the|ei?ch|this)\s(?:\w+\s)?(?:request|questions?|e-?mail|letter|cais)/i;
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const ORDINAL_NAMED = new RegExp(
  String.raw`\b(?:your|the)\s(${ORDINALS.join('|')})\s(?:question|query|(?:bullet\s)?point|(?:part|element|limb)\sof\s(?:your|the)\srequest)\b`,
  'gi',
);
/** "Q3 2023", "2023 Q3": a quarter of a year. */
const YEAR_BEHIND = /^\s?(?:of\s)?(?:fy\s?)?(?:19|20)\d\d/i;
const YEAR_BEFORE = /(?:19|20)\d\d(?:[/-]\d\d)?,?\s?$/;
/** "the 3 questions", "within 20 working days", "your request 12 May". */
const COUNTS_OTHER =
  /^\s(?:working|calendar|days?|weeks?|months?|years?|january|february|march|april|may|june|july|august|september|october|november|december|of\s(?:the\s)?(?:schedule|act|code|policy|regulations))\b/i;

/** A naming and where it stands in the words it was found in. */
export interface QuestionsNamed {
  readonly index: number;
  readonly labels: readonly string[];
}

/**
 * The questions of the request that some words name: "In respect of questions 2 and 4", "part b of your request", "your
 * first question".
 * @param known the labels that the letter's questions are known to have
 */
export function findQuestionNames(words: string, known: ReadonlySet<string>): readonly QuestionsNamed[] {
  const named: QuestionsNamed[] = [];
  for (const match of words.matchAll(QUESTION_NAMED)) {
    const quarter =
      YEAR_BEHIND.test(behind(words, match)) ||
      YEAR_BEFORE.test(words.slice(Math.max(0, match.index - 9), match.index));
    if (!quarter) named.push(naming(match));
  }
  for (const match of words.matchAll(PART_NAMED)) {
    const rest = behind(words, match);
    const found = naming(match);
    const sure =
      OF_REQUEST.test(rest) || (found.labels.length > 0 && found.labels.every((label) => known.has(label)));
    if (sure && !COUNTS_OTHER.test(rest)) named.push(found);
  }
  for (const { 1: ordinal = '', index } of words.matchAll(ORDINAL_NAMED))
    named.push({ index, labels: [String(ORDINALS.indexOf(ordinal.toLowerCase()) + 1)] });
  return named.sort((a, b) => a.index - b.index);
}

function behind(words: string, { index, 0: match }: { index: number; 0: string }): string {
  return words.slice(index + match.length, index + match.length + 60);
}

function naming({ index, 1: list = '' }: { index: number; 1?: string }): QuestionsNamed {
  return { index, labels: readLabels(list) };
}
