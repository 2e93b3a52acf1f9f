import type { Regime } from '../law';

/**
 * The words that differ by regime, with every provision number a draft may name. Checked on 2026-11-23 against FOIA and
 * FOISA (versions of 7 April 2026 and 7 October 2024), EIR (16 May 2017) and EISR (5 February 2026). The 20 working days
 * of FOIA are the Code's and the Commissioner's (s45), not the Act's; the others' times stand in the law.
 */
export interface ReviewWording {
  /** Asks for the review in the regime's own words. `request` reads "my request “Title”" or "my request". */
  readonly opening: (request: string) => string;
  /** What the law wants a review request to say besides; empty where it wants nothing. */
  readonly formalities: string;
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
  /** When a reply is expected. */
  readonly replyTime: string;
}

const LOOK_AGAIN =
  'Please look again at what was searched, what was found, and the reasons for anything that was not provided.';

const ACT_OUTCOME =
  'I would be grateful if somebody who took no part in the first decision could consider the request afresh, and if the information could now be disclosed. If you find that an exemption still applies to some of it, please send me the rest. Please also name each exemption down to its subsection, and explain why it applies to this information and, where the Act requires it, how the public interest was weighed.';

export const REVIEW_WORDING: Readonly<Record<Regime, ReviewWording>> = {
  FOIA: {
    opening: (request) =>
      `Please carry out an internal review of your response to ${request}, which I made under the Freedom of Information Act 2000.`,
    formalities: '',
    matter: 'I ask you to reconsider your response for the reasons below.',
    wholeMatter: `I ask you to reconsider the whole of your response. ${LOOK_AGAIN}`,
    neitherConfirmNorDeny:
      'Section 1(1)(a) gives a right to be told whether information is held. Please consider again whether a plain yes or no would itself give away anything that an exemption protects, and give me one if it would not. Where the public interest has to be weighed, please explain how it was weighed for this question under section 2(1)(b).',
    neitherConfirmNorDenyProvisions: ['FOIA s1(1)(a)', 'FOIA s2(1)'],
    costProvision: 'FOIA s12',
    outcome: ACT_OUTCOME,
    replyTime:
      'I understand that a review should normally take no more than 20 working days, and I look forward to your reply within that time.',
  },
  FOISA: {
    opening: (request) =>
      `This is a requirement for review under section 20 of the Freedom of Information (Scotland) Act 2002. It concerns your response to ${request}.`,
    // Section 20(3)(b) and (c): name, address, the request, and the matter that gives rise to dissatisfaction.
    formalities: 'My name and my address for correspondence are those given with the request.',
    matter: 'The matter that I am dissatisfied with is your response to the request, for the reasons below.',
    wholeMatter: `The matter that I am dissatisfied with is your response as a whole: I do not believe that it gives me all the information I am entitled to. ${LOOK_AGAIN}`,
    neitherConfirmNorDeny:
      'Section 18 applies only where it would be contrary to the public interest to reveal whether the information exists or is held. Please consider again what a plain yes or no would give away and why the public interest would be against it, and give me one if it would not.',
    neitherConfirmNorDenyProvisions: ['FOISA s18'],
    costProvision: 'FOISA s12',
    outcome: ACT_OUTCOME,
    replyTime:
      'Section 21 allows 20 working days for the outcome of a review, and I look forward to your notice within that time.',
  },
  EIR: {
    opening: (request) =>
      `I am making representations under regulation 11 of the Environmental Information Regulations 2004 about your response to ${request}. Please reconsider it by way of an internal review.`,
    formalities: '',
    // Regulation 11(1) asks which requirement the representations are about.
    matter:
      'It appears to me that more of the information should be made available under regulation 5(1), given the presumption in favour of disclosure in regulation 12(2), for the reasons below.',
    wholeMatter: `It appears to me that more of the information should be made available under regulation 5(1), given the presumption in favour of disclosure in regulation 12(2). ${LOOK_AGAIN}`,
    neitherConfirmNorDeny:
      'Regulation 12(6) applies only where a plain yes or no would itself adversely affect the interests that regulation 12(5)(a) protects, and would not be in the public interest. Please consider again whether both are so here, and give me a plain yes or no if they are not.',
    neitherConfirmNorDenyProvisions: ['EIR reg12(6)', 'EIR reg12(7)'],
    costProvision: 'EIR reg12(4)(b)',
    outcome:
      'I would be grateful if somebody who took no part in the first decision could consider the request afresh, and if the information could now be made available. If you find that an exception still applies to some of it, please send me what can be separated from it, as regulation 12(11) provides. Please also name each exception down to its paragraph, and explain why it applies to this information and, where the Regulations require it, how the public interest was weighed.',
    replyTime:
      'Regulation 11(4) asks for a decision as soon as possible and within 40 working days at the latest, and I look forward to your reply within that time.',
  },
  EISR: {
    opening: (request) =>
      `I am asking for a review under regulation 16 of the Environmental Information (Scotland) Regulations 2004. It concerns your response to ${request}.`,
    formalities: '',
    // Regulation 16(1) asks which requirement the representations are about.
    matter:
      'It appears to me that more of the information should be made available under regulation 5(1), given the presumption in favour of disclosure in regulation 10(2)(b), for the reasons below.',
    wholeMatter: `It appears to me that more of the information should be made available under regulation 5(1), given the presumption in favour of disclosure in regulation 10(2)(b). ${LOOK_AGAIN}`,
    neitherConfirmNorDeny:
      'Regulation 10(8) applies only where a plain yes or no would itself substantially prejudice, or be likely to, the interests that regulation 10(5)(a) protects, and would not be in the public interest. Please consider again whether both are so here, and give me a plain yes or no if they are not.',
    neitherConfirmNorDenyProvisions: ['EISR reg10(8)', 'EISR reg10(9)'],
    costProvision: 'EISR reg10(4)(b)',
    outcome:
      'I would be grateful if somebody who took no part in the first decision could consider the request afresh, and if the information could now be made available. If you find that an exception still applies to some of it, please send me the rest. Please also name each exception down to its paragraph, and explain why it applies to this information and, where the Regulations require it, how the public interest was weighed.',
    replyTime:
      'Regulation 16(4) asks for a decision as soon as possible and within 20 working days at the latest, and I look forward to your reply within that time.',
  },
};

/** True when the provision string names `top` or something below it: "FOIA s12(1)" is within "FOIA s12", "FOIA s120" is not. */
export function isWithin(provision: string, top: string): boolean {
  return provision === top || provision.startsWith(`${top}(`);
}
