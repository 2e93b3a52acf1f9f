import type { CitationAnalysis } from '../analysis';
import { parsePlainDate } from '../calendar';
import type { Regime } from '../law';
import type { ChallengePoint, ChallengedGround, ProvisionLaw } from './challenged';
import type { ReviewRequestInput } from './review-request';

/** Inputs for this room's tests: letters, and what the law's data might say, invented for them. */

/** A reply that refuses one part with numbers, one in words, and heads a section with a bare number. */
export const REFUSAL_LETTER = `Dear Robin Tester,

Thank you for your request about the sea wall at Port Ellary.

Section 43(2)

The contractor’s price list is withheld under section 43(2) because its disclosure would be likely to prejudice the commercial interests of “the Contractor”.

We would hold the patrol plans back under Sections 31 and 24 of the Freedom of Information Act, because boats could then slip past the patrols. Of section 31 it is above all section 31(1)(a) that applies.

Searching every mailbox for 2018 would exceed the cost limit of £600.`;

const COST_LAW: ProvisionLaw = {
  label: 'cost limit',
  challenge:
    'Please set out the estimate behind this: the hours for each activity, how they were arrived at, and whether a quicker search was considered. Please also advise what could be provided within the limit.',
  neitherConfirmNorDeny: [],
};

const LAW: Readonly<Record<string, ProvisionLaw>> = {
  s12: COST_LAW,
  s24: {
    label: 'national security',
    challenge:
      'Please explain why withholding this information is reasonably necessary to safeguard national security.',
    neitherConfirmNorDeny: ['s24(2)'],
  },
  s31: {
    label: 'law enforcement',
    challenge:
      'Please say whether harm to law enforcement would follow or would only be likely to follow, and how disclosing this particular information would cause it.',
    neitherConfirmNorDeny: ['s31(3)'],
  },
  s43: {
    label: 'commercial interests',
    challenge:
      'Please explain whose commercial interests would be harmed, how disclosure would cause that harm now, and whether the company itself has said so.',
    neitherConfirmNorDeny: ['s43(3)'],
  },
};

/** Looks a FOIA provision string up in the few records above. */
export function sampleLaw(provision: string): ProvisionLaw | null {
  return LAW[provision.slice('FOIA '.length).split('(', 1)[0] ?? ''] ?? null;
}

/** A citation of `surface` where it first stands in `text`. */
export function citationIn(
  text: string,
  surface: string,
  provisions: readonly string[],
  changes: Partial<CitationAnalysis> = {},
): CitationAnalysis {
  const start = text.indexOf(surface);
  return {
    start,
    end: start + surface.length,
    surface,
    provisions,
    regime: 'FOIA',
    otherAct: null,
    role: 'relied_on',
    roleReason: 'the letter says "withheld"',
    certainty: 'certain',
    alternatives: [],
    questions: [],
    quoted: false,
    ...changes,
  };
}

function ground(surface: string, quote: string, ...points: readonly ChallengePoint[]): ChallengedGround {
  return { surface, quote, inWords: false, points };
}

function point(provision: string, label: string, challenge: string): ChallengePoint {
  return { provisions: [provision], label, challenge, neitherConfirmedNorDenied: false };
}

/** One ground of refusal in each regime. */
export const WITHHELD: Readonly<Record<Regime, ChallengedGround>> = {
  FOIA: ground(
    'Section 35(1)(a)',
    'Section 35(1)(a) applies to the drafts, as they relate to the formulation of government policy.',
    point(
      'FOIA s35(1)(a)',
      'government policy',
      'Please say which policy this is, and whether it was still being made on the day of my request.',
    ),
  ),
  FOISA: ground(
    'section 30(b)(i)',
    'We consider that the minutes are exempt under section 30(b)(i) of FOISA (free and frank advice).',
    point(
      'FOISA s30(b)(i)',
      'effective conduct of public affairs',
      'Please explain why disclosing these minutes would, or would be likely to, substantially inhibit the free and frank provision of advice.',
    ),
  ),
  EIR: ground(
    'regulation 12(5)(e)',
    'The remainder of the viability report has been withheld under regulation 12(5)(e), as it contains commercially sensitive figures.',
    point(
      'EIR reg12(5)(e)',
      'commercial confidentiality',
      'Please explain whose legitimate economic interest would be adversely affected by disclosure, how that would come about, and what duty of confidence protects the figures.',
    ),
  ),
  EISR: ground(
    'regulation 10(4)(e)',
    'We are withholding the e-mails under regulation 10(4)(e) because they are internal communications.',
    point(
      'EISR reg10(4)(e)',
      'internal communications',
      'Please explain why, for each e-mail, the public interest in making it available is outweighed by the public interest in keeping it private.',
    ),
  ),
};

export const COST_IN_WORDS: ChallengedGround = {
  surface: 'exceed the appropriate limit of £600',
  quote: 'Searching every mailbox for the period you name would exceed the appropriate limit of £600.',
  inWords: true,
  points: [point('FOIA s12', COST_LAW.label, COST_LAW.challenge ?? '')],
};

export const NEITHER_CONFIRMED_NOR_DENIED: ChallengedGround = ground(
  'sections 30(3) and 40(5B)',
  'The Constabulary neither confirms nor denies that it holds the information you have requested, by virtue of sections 30(3) and 40(5B) of the Act.',
  {
    provisions: ['FOIA s30(3)', 'FOIA s40(5B)'],
    label: null,
    challenge: null,
    neitherConfirmedNorDenied: true,
  },
);

const AUTHORITIES: Readonly<Record<Regime, string>> = {
  FOIA: 'Department for Coastal Affairs',
  FOISA: 'Glen Orrin Council',
  EIR: 'Ellary Vale District Council',
  EISR: 'Glen Orrin Council',
};

/** A request with everything known about it, apart from the reader's words. */
export function sampleInput(regime: Regime, changes: Partial<ReviewRequestInput> = {}): ReviewRequestInput {
  return {
    regime,
    authority: AUTHORITIES[regime],
    requester: 'Robin Tester',
    requestTitle: 'Sea wall repairs at Port Ellary',
    requestUrl: 'https://www.whatdotheyknow.com/request/sea_wall_repairs_at_port_ellary',
    requestDate: parsePlainDate('2022-12-06'),
    letterDate: parsePlainDate('2022-12-21'),
    reference: 'FOI2022/10417',
    challenged: [WITHHELD[regime]],
    readerWords: '',
    ...changes,
  };
}
