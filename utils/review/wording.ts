import type { Regime } from '../law';

/**
 * The words that differ by regime, with every provision number a draft may name. Checked on 2026-11-23 against FOIA and
 * FOISA (versions of 7 April 2026 and 7 October 2024), EIR (16 May 2017) and EISR (5 February 2026). The 20 working days
 * of FOIA are the Code's and the Commissioner's (s45), not the Act's; the others' times stand in the law.
 */
export interface ReviewWording {
  /** Asks for the review in the regime's own words. `about` reads "your response to my request “Title”" or "my request". */
  readonly opening: (about: string) => string;
  /** What the law wants a review request to say besides; empty where it wants nothing. `requester` may be empty. */
  readonly formalities: (requester: string) => string;
  /** What the review is about, where reasons follow. */
  readonly matter: string;
  /** What the review is about, where no reasons follow. */
  readonly wholeMatter: string;
  /** The challenge to a refusal to say whether information is held. */
  readonly neitherConfirmNorDeny: string;
  /** Provisions that serve nothing but neither confirming nor denying, with all below them. */
  readonly neitherConfirmNorDenyProvisions: readonly string[];
  /** The provision under which a request is refused for its cost, with all below it. */
  readonly costProvision: string;
  /** What the applicant would like to happen. */
  readonly outcome: string;
  /** When a reply is expected. `by` is the last day in words, or empty. */
  readonly replyTime: (by: string) => string;
  /** How many working days the reply may take. */
  readonly replyWorkingDays: number;
  /** The time for asking for a review, and where it stands: completes "less than". */
  readonly reviewWindow: string;
  /** Where the time for an answer stands. */
  readonly answerTime: string;
  /** Where the duty to advise and assist stands. */
  readonly advice: string;
  /** Where the presumption in favour of disclosure stands; empty where the law has none. */
  readonly presumption: string;
  /** What the law says of information on emissions; empty where it says nothing. */
  readonly emissions: string;
  /** Which work an estimate may count, as a sentence; empty where the law has no rule. */
  readonly workThatCounts: string;
  /** A letter's words for the higher of two cost limits; null where there is one limit, or none. */
  readonly higherCostLimit: RegExp | null;
}

const LOOK_AGAIN =
  'Please look again at what was searched, what was found, and the reasons for anything that was not provided.';

const ACT_OUTCOME =
  'I would be grateful if somebody who took no part in the first decision could consider the request afresh, and if the information could now be disclosed. If you find that an exemption still applies to some of it, please send me the rest, and tell me which exemption it is and why it applies.';

const reply = (by: string, otherwise: string): string => (by === '' ? otherwise : `by ${by}`);

export const REVIEW_WORDING: Readonly<Record<Regime, ReviewWording>> = {
  FOIA: {
    opening: (about) =>
      `Please carry out an internal review of ${about}, which I made under the Freedom of Information Act 2000.`,
    formalities: () => '',
    matter: 'I ask you to reconsider your response for the reasons below.',
    wholeMatter: `I ask you to reconsider the whole of your response. ${LOOK_AGAIN}`,
    neitherConfirmNorDeny:
      'Section 1(1)(a) gives a right to be told whether information is held. Please consider again whether a plain yes or no would itself give away anything that an exemption protects, and give me one if it would not. Where the public interest has to be weighed, please explain how it was weighed for this question under section 2(1)(b).',
    neitherConfirmNorDenyProvisions: ['FOIA s1(1)(a)', 'FOIA s2(1)'],
    costProvision: 'FOIA s12',
    outcome: ACT_OUTCOME,
    replyTime: (by) =>
      `I understand that a review should normally take no more than 20 working days, and I look forward to your reply ${reply(by, 'within that time')}.`,
    replyWorkingDays: 20,
    reviewWindow: 'the 40 working days that the Code of Practice gives',
    answerTime: 'section 10(1)',
    advice: 'section 16',
    presumption: '',
    emissions: '',
    workThatCounts:
      'Only the time for finding out whether you hold the information, and for locating, retrieving and extracting it, counts.',
    higherCostLimit: /£ ?600|\b24 hours/,
  },
  FOISA: {
    opening: (about) =>
      `This is a requirement for review under section 20 of the Freedom of Information (Scotland) Act 2002. It concerns ${about}.`,
    // Section 20(3)(b) and (c): name, address, the request, and the matter that gives rise to dissatisfaction.
    formalities: (requester) =>
      requester === ''
        ? 'My name and my address for correspondence are those given with the request.'
        : `My name is ${requester}, and my address for correspondence is the e-mail address that this is sent from.`,
    matter: 'The matter that I am dissatisfied with is your response to the request, for the reasons below.',
    wholeMatter: `The matter that I am dissatisfied with is your response as a whole: I do not believe that it gives me all the information I am entitled to. ${LOOK_AGAIN}`,
    neitherConfirmNorDeny:
      'Section 18 applies only where it would be contrary to the public interest to reveal whether the information exists or is held. Please consider again what a plain yes or no would give away and why the public interest would be against it, and give me one if it would not.',
    neitherConfirmNorDenyProvisions: ['FOISA s18'],
    costProvision: 'FOISA s12',
    outcome: ACT_OUTCOME,
    replyTime: (by) =>
      `Section 21 allows 20 working days for the outcome of a review, and I look forward to your notice ${reply(by, 'within that time')}.`,
    replyWorkingDays: 20,
    reviewWindow: 'the 40 working days that section 20(5) gives',
    answerTime: 'section 10(1)',
    advice: 'section 15',
    presumption: '',
    emissions: '',
    workThatCounts:
      'The time for finding out whether you hold the information, and for deciding on exemptions, does not count.',
    higherCostLimit: null,
  },
  EIR: {
    opening: (about) =>
      `I am making representations under regulation 11 of the Environmental Information Regulations 2004 about ${about}. Please reconsider it by way of an internal review.`,
    formalities: () => '',
    // Regulation 11(1) asks which requirement the representations are about.
    matter:
      'It appears to me that more of the information should be made available under regulation 5(1), given the presumption in favour of disclosure in regulation 12(2), for the reasons below.',
    wholeMatter: `It appears to me that more of the information should be made available under regulation 5(1), given the presumption in favour of disclosure in regulation 12(2). ${LOOK_AGAIN}`,
    neitherConfirmNorDeny:
      'Regulation 12(6) applies only where a plain yes or no would itself adversely affect the interests that regulation 12(5)(a) protects, and would not be in the public interest. Please consider again whether both are so here, and give me a plain yes or no if they are not.',
    neitherConfirmNorDenyProvisions: ['EIR reg12(6)', 'EIR reg12(7)'],
    costProvision: 'EIR reg12(4)(b)',
    outcome:
      'I would be grateful if somebody who took no part in the first decision could consider the request afresh, and if the information could now be made available. If you find that an exception still applies to some of it, please send me what can be separated from it, as regulation 12(11) provides, and tell me which exception it is and why it applies.',
    replyTime: (by) =>
      `Regulation 11(4) asks for a decision as soon as possible and within 40 working days at the latest, and I look forward to your reply ${reply(by, 'within that time')}.`,
    replyWorkingDays: 40,
    reviewWindow: 'the 40 working days that regulation 11(2) gives',
    answerTime: 'regulation 5(2)',
    advice: 'regulation 9',
    presumption: 'regulation 12(2)',
    emissions: 'Regulation 12(9) does not let this exception be used for information on emissions.',
    workThatCounts: '',
    higherCostLimit: null,
  },
  EISR: {
    opening: (about) =>
      `I am asking for a review under regulation 16 of the Environmental Information (Scotland) Regulations 2004. It concerns ${about}.`,
    formalities: () => '',
    // Regulation 16(1) asks which requirement the representations are about.
    matter:
      'It appears to me that more of the information should be made available under regulation 5(1), given the presumption in favour of disclosure in regulation 10(2)(b), for the reasons below.',
    wholeMatter: `It appears to me that more of the information should be made available under regulation 5(1), given the presumption in favour of disclosure in regulation 10(2)(b). ${LOOK_AGAIN}`,
    neitherConfirmNorDeny:
      'Regulation 10(8) applies only where a plain yes or no would itself substantially prejudice, or be likely to, the interests that regulation 10(5)(a) protects, and would not be in the public interest. Please consider again whether both are so here, and give me a plain yes or no if they are not.',
    neitherConfirmNorDenyProvisions: ['EISR reg10(8)', 'EISR reg10(9)'],
    costProvision: 'EISR reg10(4)(b)',
    outcome:
      'I would be grateful if somebody who took no part in the first decision could consider the request afresh, and if the information could now be made available. If you find that an exception still applies to some of it, please send me what can be separated from it, as regulation 10(7) provides, and tell me which exception it is and why it applies.',
    replyTime: (by) =>
      `Regulation 16(4) asks for a decision as soon as possible and within 20 working days at the latest, and I look forward to your reply ${reply(by, 'within that time')}.`,
    replyWorkingDays: 20,
    reviewWindow: 'the 40 working days that regulation 16(2) gives',
    answerTime: 'regulation 5(2)(a)',
    advice: 'regulation 9',
    presumption: 'regulation 10(2)(b)',
    emissions: 'Regulation 10(6) does not let this exception be used for information on emissions.',
    workThatCounts: '',
    higherCostLimit: null,
  },
};

/** True when the provision string names `top` or something below it: "FOIA s12(1)" is within "FOIA s12", "FOIA s120" is not. */
export function isWithin(provision: string, top: string): boolean {
  return provision === top || provision.startsWith(`${top}(`);
}
