import { REGIME_FACTS, type FindingId, type Regime } from '../law';
import type { Subject } from './subjects';
import { REVIEW_WORDING } from './wording';

/** What the words about a finding may speak of. */
export interface FindingPlace {
  readonly regime: Regime;
  /** The provisions it is about, as they read in a sentence: "sections 30 and 31". Empty where there are none. */
  readonly names: string;
  readonly subject: Subject | null;
  /** Whether the paragraph has said already that the letter gives this reason without a number. */
  readonly inWords: boolean;
}

/**
 * Where a finding goes: into the paragraph of each of its provisions, of its first one alone, into a paragraph on the
 * public interest where several provisions share it, into a paragraph of its own, or among the remarks at the end.
 */
export type FindingScope = 'each' | 'first' | 'weighing' | 'own' | 'remark';

/** One finding as a letter says it. The complaint is `missing` or `states`; the request is `please`. */
export interface FindingWords {
  readonly scope: FindingScope;
  /** What it is about, for a list: "which part". */
  readonly title: string;
  /** Completes "It does not say". */
  readonly missing?: (place: FindingPlace) => string;
  /** Whole sentences about the sentence just quoted; empty where all is said. */
  readonly states?: (place: FindingPlace) => string;
  /** How the quotation begins, where the words quoted are not what the letter itself says. */
  readonly quotes?: string;
  /** The same where no sentence can be quoted. */
  readonly unquoted?: string;
  /** True where the sentence that it rests on says nothing of it: a bare link, or what something is missing beside. */
  readonly neverQuoted?: true;
  /** Completes "Please"; empty where nothing is asked for. */
  readonly please: (place: FindingPlace) => string;
  /** True where the request asks why the provision applies, and nothing more need be asked about that. */
  readonly asksWhy?: true;
  readonly asksReader?: string;
  /** Whether raising it could leave the reader with less; such a finding counts as a note. */
  readonly mayCost?: (quote: string, regime: Regime) => boolean;
}

const unitOf = ({ regime }: FindingPlace): string => REGIME_FACTS[regime].unit.word;
const groundOf = ({ regime }: FindingPlace): string => REGIME_FACTS[regime].ground;
const wordingOf = ({ regime }: FindingPlace) => REVIEW_WORDING[regime];

const WEIGHED = 'the public interest';
const DIRECTIONS = 'where to find it';
const EXTENSION = 'more time';

/**
 * Each says no more than the check of its name shows; what only the reader can know begins with "As far as I can see".
 * Every check's source stands in the law's `requirements.json`; the 60 working days of requests added together are those
 * of the Fees Regulations 2004, regulation 5.
 */
export const FINDING_WORDS: Readonly<Record<FindingId, FindingWords>> = {
  'no-subsection': {
    scope: 'each',
    title: 'which part',
    missing: (place) => `which part of this ${unitOf(place)} is meant`,
    please: () => 'name the part that you rely on',
  },
  'provision-not-named': {
    scope: 'each',
    title: 'no number given',
    states: (place) => (place.inWords ? '' : `It names no ${unitOf(place)} for this.`),
    please: (place) =>
      place.inWords
        ? 'say which part of it you rely on'
        : `name the ${groundOf(place)} that you rely on and the part of it`,
  },
  'cost-section-not-named': {
    scope: 'each',
    title: 'no number given',
    states: (place) => (place.inWords ? '' : `It names no ${unitOf(place)} for this.`),
    please: (place) =>
      place.inWords ? '' : `say under which ${unitOf(place)} you refuse this part of the request`,
  },
  'exemption-not-argued': {
    scope: 'each',
    title: 'why it applies',
    missing: ({ subject }) => subject?.why ?? 'why it applies to this information',
    please: explanation,
    asksWhy: true,
  },
  'harm-likelihood-not-stated': {
    scope: 'each',
    title: 'how likely harm is',
    missing: (place) =>
      place.regime === 'EIR'
        ? 'whether disclosure would adversely affect what this exception protects'
        : 'how likely harm would be',
    please: (place) =>
      place.regime === 'EIR'
        ? 'say whether that effect would follow rather than could follow'
        : 'say whether harm would follow or would only be likely to follow',
  },
  'substantial-harm-not-stated': {
    scope: 'each',
    title: 'how great harm would be',
    missing: () => 'whether the harm would be substantial',
    please: () => 'say what would make the harm a substantial one',
  },
  'public-interest-not-weighed': {
    scope: 'weighing',
    title: WEIGHED,
    missing: () => 'how the public interest was weighed',
    please: () => 'set out how you weighed the reasons for disclosure against those for withholding',
  },
  'public-interest-without-reasons': {
    scope: 'weighing',
    title: `the reasons on ${WEIGHED}`,
    states: () => 'That gives a conclusion on the public interest, and I could not find the reasons for it.',
    please: () => 'set out the reasons on either side that led to it',
  },
  'public-interest-one-sided': {
    scope: 'weighing',
    title: `one side of ${WEIGHED}`,
    states: () => 'I could find nothing in your response that was counted in favour of disclosure.',
    please: () => 'say what you counted in favour of disclosure',
  },
  'public-interest-off-the-point': {
    scope: 'weighing',
    title: `${WEIGHED} in what was asked`,
    states: () => 'As I read it, this passage is about something other than what I asked for.',
    please: () => 'weigh the public interest in the information that I did ask for',
  },
  'neither-confirmed-nor-denied': {
    scope: 'own',
    title: 'Whether the information is held',
    states: (place) =>
      `I cannot tell from this whether you hold the information, and your response names no ${unitOf(place)} that would let you leave that open.`,
    please: (place) =>
      `tell me whether you hold it, or else name the ${unitOf(place)} under which you decline to say`,
    asksReader: 'Can anybody already see whether the information exists?',
  },
  'silence-provision-not-named': {
    scope: 'own',
    title: 'No number given for saying neither yes nor no',
    states: (place) => `It names no ${unitOf(place)} under which you may decline to say.`,
    please: () =>
      'name it and explain what a plain yes or no would give away, or else tell me whether you hold the information',
    asksReader: 'Is it already public that the information exists?',
  },
  'no-review-route': {
    scope: 'remark',
    title: 'How to ask for a review is not said',
    states: () => 'Your response does not say how to ask for a review.',
    unquoted: 'Your response does not say how to ask for a review.',
    please: () => '',
  },
  'no-commissioner': {
    scope: 'remark',
    title: 'The Commissioner is not mentioned',
    states: commissionerNotMentioned,
    neverQuoted: true,
    please: () => 'include that right in your reply to this request',
  },
  'shorter-review-window': {
    scope: 'remark',
    title: 'Too little time for a review',
    states: (place) => `That is less than ${wordingOf(place).reviewWindow}.`,
    please: () => 'go by the longer time',
  },
  'review-address-differs': {
    scope: 'remark',
    title: 'The address for reviews looks mistyped',
    states: () =>
      'The address for reviews in your letter differs by a letter or two from your other addresses; I am writing to the address your reply came from.',
    please: () => '',
  },
  'other-regime-number': {
    scope: 'each',
    title: 'a number from another law',
    states: () => 'As far as I can see, this number and the law named with it do not belong together.',
    please: (place) => `say which law you mean and which ${unitOf(place)} of it`,
  },
  'cost-no-estimate': {
    scope: 'each',
    title: 'no estimate',
    missing: () => 'how long the work would take',
    please: () => 'give the hours for each task and how they were worked out',
    asksWhy: true,
  },
  'excluded-work-counted': {
    scope: 'each',
    title: 'work that does not count',
    states: (place) =>
      `As I read it, this counts work that may not be counted. ${wordingOf(place).workThatCounts}`.trim(),
    please: () => 'make the estimate again without that work',
  },
  'wrong-cost-limit': {
    scope: 'each',
    title: 'which cost limit',
    states: () => 'As far as I can see, that is not the limit for an authority of your kind.',
    please: () => 'check which limit applies to you, and whether the request is within it',
    // Who names the higher limit by mistake would have to go by the lower one.
    mayCost: (quote, regime) => REVIEW_WORDING[regime].higherCostLimit?.test(quote) ?? false,
  },
  'no-advice-and-assistance': {
    scope: 'each',
    title: 'no advice on a narrower request',
    missing: () => 'what could be provided for less work',
    please: (place) => `advise me how I could narrow the request, as ${wordingOf(place).advice} provides`,
  },
  'aggregation-window-not-stated': {
    scope: 'each',
    title: 'requests added together',
    missing: () => 'whether the requests that were added together came within 60 working days',
    please: () => 'say which requests were added together and when each was received',
  },
  'front-page-link': {
    scope: 'each',
    title: DIRECTIONS,
    unquoted:
      'As it reached me, the link given for it leads to the front page of a site and not to the information.',
    neverQuoted: true,
    please: () => 'give the exact page or document for each part of what I asked for',
    asksWhy: true,
    asksReader: 'Open the link, and say what you find there.',
  },
  'no-directions': {
    scope: 'each',
    title: DIRECTIONS,
    missing: () => 'where exactly the information can be found',
    please: () => 'give the exact page or document for each part of what I asked for',
    asksWhy: true,
  },
  'paid-access': {
    scope: 'each',
    title: 'a price to pay',
    states: () => 'As I read it, the information can be had there only for a payment.',
    please: () => 'say what it costs and why you consider that reasonably accessible',
    asksWhy: true,
  },
  'no-publication-date': {
    scope: 'each',
    title: 'no date of publication',
    missing: () => 'when the information is to be published',
    please: () => 'say which date or period is planned',
  },
  'alternatives-not-distinguished': {
    scope: 'first',
    title: 'which of the two applies',
    missing: ({ names }) => `which of ${names || 'these'} applies to which information`,
    please: () =>
      'say which of them you rely on for each part of the information, and whether either is meant only in case the other does not apply',
  },
  'qualified-person-not-mentioned': {
    scope: 'each',
    title: 'the qualified person',
    missing: () => 'whether a qualified person gave an opinion',
    please: () => 'say who gave that opinion, when, and what effect of disclosure it names',
    asksWhy: true,
  },
  'qualified-person-not-identified': {
    scope: 'each',
    title: 'who the qualified person is',
    missing: () => 'who the qualified person is',
    please: () => 'say who gave that opinion, when, and what effect of disclosure it names',
    asksWhy: true,
  },
  'outdated-subsection': {
    scope: 'each',
    title: 'an earlier numbering',
    states: () => 'As far as I can see, that subsection has since been replaced.',
    please: () => 'give the number that applies today',
  },
  'prohibition-not-named': {
    scope: 'each',
    title: 'which law forbids it',
    missing: () => 'which law or order forbids disclosure',
    please: () => 'name it and explain why it covers this information',
    asksWhy: true,
  },
  'data-principle-not-stated': {
    scope: 'each',
    title: 'which data protection rule',
    missing: () => 'which data protection principle disclosure would go against',
    please: () =>
      'explain which principle that is, and whether the rest can be sent without what identifies people',
    asksWhy: true,
  },
  'confidence-source-not-stated': {
    scope: 'each',
    title: 'who gave it in confidence',
    missing: () => 'who gave you the information',
    please: () => 'say, as far as you can, who gave it to you and on what terms',
  },
  'presumption-not-mentioned': {
    scope: 'each',
    title: 'the presumption in favour of disclosure',
    states: () => 'I could find no mention of the presumption in favour of disclosure.',
    please: (place) => `apply it, as ${wordingOf(place).presumption} asks`,
  },
  emissions: {
    scope: 'each',
    title: 'emissions',
    states: (place) => wordingOf(place).emissions,
    please: () => 'consider whether what I asked for, or a part of it, is information on emissions',
    asksReader: 'Say what is emitted, and where.',
  },
  'extension-no-date': {
    scope: 'own',
    title: `${EXTENSION}, without a date`,
    missing: () => 'by when I can expect a decision',
    please: () => 'give me a date',
  },
  'extension-no-exemption': {
    scope: 'own',
    title: `${EXTENSION}, without an exemption`,
    missing: () => 'for which exemption the public interest is being weighed',
    please: () => 'name the exemption and the part of it',
  },
  'extension-without-complexity': {
    scope: 'own',
    title: `${EXTENSION}, without the reason for it`,
    missing: () => 'what makes the request so large and complex that more time is needed',
    please: () => 'explain that, or send your answer now',
  },
  'extension-not-in-law': {
    scope: 'own',
    title: EXTENSION,
    states: (place) =>
      `I could find no provision of ${REGIME_FACTS[place.regime].shortTitle} that adds to the time for an answer.`,
    please: () => 'send your answer now',
  },
  'question-not-answered': {
    scope: 'own',
    title: 'A question without an answer',
    quotes: 'Your response repeats this part of my request:',
    states: () => 'I could not find an answer to it.',
    unquoted: 'I could not find an answer to every one of my questions.',
    please: () => 'answer this part as well',
    asksReader: 'Say which question it is, and whether an attachment answers it.',
  },
  'figures-do-not-add-up': {
    scope: 'own',
    title: 'Figures that do not add up',
    states: () => 'By my count, the figures given do not add up to this total.',
    unquoted: 'By my count, the figures given do not add up to their total.',
    please: () => 'check them, and tell me what explains the difference',
  },
  'answered-late': {
    scope: 'remark',
    title: 'The answer came late',
    states: (place) =>
      `By my count, your answer came after the time that ${wordingOf(place).answerTime} allows.`,
    please: () => 'say in your reply whether you agree',
  },
  'contradictory-statements': {
    scope: 'own',
    title: 'Held or not held',
    states: () =>
      'As I read it, your response says of the same information both that you do not hold it and that you withhold it.',
    please: () => 'tell me which is so',
  },
};

/** Asks for more than was found missing, or how it comes about. */
function explanation({ subject }: FindingPlace): string {
  if (subject === null) return 'explain how it applies to this information';
  return subject.how.startsWith(subject.why) ? 'explain how that would come about' : `explain ${subject.how}`;
}

function commissionerNotMentioned({ regime }: FindingPlace): string {
  return `Your response does not mention that I can turn to the ${REGIME_FACTS[regime].regulator.name}.`;
}

/** True for an id that has words here: a finding is data, and data may be newer. */
export function isFindingId(id: string): id is FindingId {
  return Object.hasOwn(FINDING_WORDS, id);
}
