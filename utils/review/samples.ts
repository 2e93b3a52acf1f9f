import type { CitationAnalysis } from '../analysis';
import { parsePlainDate } from '../calendar';
import { findFacts, parseProvision, silenceClauses, type Regime } from '../law';
import { findExplainer } from '../law/explainers';
import { reviewGrounds } from './review-grounds';
import type { ProvisionLaw, RequestFacts, ReviewFinding, ReviewRequestInput, ReviewedLetter } from './types';

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

/** A finding that rests on `surface` where it first stands in `text`; on the letter as a whole where that is empty. */
export function findingIn(
  text: string,
  id: string,
  severity: ReviewFinding['severity'],
  surface: string,
  provisions?: readonly string[],
): ReviewFinding {
  const start = surface === '' ? null : text.indexOf(surface);
  if (start === -1) throw new RangeError(`not in the letter: ${surface}`);
  const end = start === null ? null : start + surface.length;
  return { id, severity, start, end, ...(provisions === undefined ? {} : { provisions }) };
}

/** A letter of one regime that relies on provisions where their surfaces first stand. */
export function letterOf(
  regime: Regime,
  text: string,
  relied: readonly (readonly [string, ...string[]])[],
  changes: Partial<ReviewedLetter> = {},
): ReviewedLetter {
  return {
    text,
    regime,
    kind: 'refusal',
    citations: relied.map(([surface, ...provisions]) => citationIn(text, surface, provisions, { regime })),
    grounds: [],
    findings: [],
    facts: { reviewContactEmail: null },
    ...changes,
  };
}

/** One refusal in each regime. */
export const LETTERS: Readonly<Record<Regime, ReviewedLetter>> = {
  FOIA: letterOf(
    'FOIA',
    'Section 35(1)(a) applies to the drafts, as they relate to the formulation of government policy.',
    [['Section 35(1)(a)', 'FOIA s35(1)(a)']],
  ),
  FOISA: letterOf(
    'FOISA',
    'We consider that the minutes are exempt under section 30(b)(i) of FOISA (free and frank advice).',
    [['section 30(b)(i)', 'FOISA s30(b)(i)']],
  ),
  EIR: letterOf(
    'EIR',
    'The remainder of the viability report has been withheld under regulation 12(5)(e), as it contains commercially sensitive figures.',
    [['regulation 12(5)(e)', 'EIR reg12(5)(e)']],
  ),
  EISR: letterOf(
    'EISR',
    'We are withholding the e-mails under regulation 10(4)(e) because they are internal communications.',
    [['regulation 10(4)(e)', 'EISR reg10(4)(e)']],
  ),
};

const COST_TEXT =
  'Searching every mailbox for the period you name would exceed the appropriate limit of £600.';

/** A refusal for cost without a number. */
export const COST_LETTER: ReviewedLetter = letterOf('FOIA', COST_TEXT, [], {
  grounds: [
    {
      start: COST_TEXT.indexOf('exceed'),
      end: COST_TEXT.length - 1,
      surface: 'exceed the appropriate limit of £600',
      provision: 'FOIA s12',
    },
  ],
});

/** A refusal to say whether anything is held. */
export const SILENT_LETTER: ReviewedLetter = letterOf(
  'FOIA',
  'The Constabulary neither confirms nor denies that it holds the information you have requested, by virtue of sections 30(3) and 40(5B) of the Act.',
  [['sections 30(3) and 40(5B)', 'FOIA s30(3)', 'FOIA s40(5B)']],
  { kind: 'neither-confirm-nor-deny' },
);

/** What the law's data says of a provision, the challenges included. */
export function lawOf(text: string): ProvisionLaw | null {
  const provision = parseProvision(text);
  const found = provision === null ? null : findFacts(provision);
  if (provision === null || found === null) return null;
  const challenge = findExplainer(provision)?.explainer.challenge ?? null;
  return { label: found.facts.label, challenge, neitherConfirmNorDeny: silenceClauses(provision) };
}

const AUTHORITIES: Readonly<Record<Regime, string>> = {
  FOIA: 'Department for Coastal Affairs',
  FOISA: 'Glen Orrin Council',
  EIR: 'Ellary Vale District Council',
  EISR: 'Glen Orrin Council',
};

/** A request with everything known about it. */
export function sampleRequest(regime: Regime): RequestFacts {
  return {
    regime,
    authority: AUTHORITIES[regime],
    requester: 'Robin Tester',
    requestTitle: 'Sea wall repairs at Port Ellary',
    requestUrl: 'https://www.whatdotheyknow.com/request/sea_wall_repairs_at_port_ellary',
    requestDate: parsePlainDate('2022-12-06'),
    reference: 'FOI2022/10417',
  };
}

/** A review request with everything known about it, apart from the reader's words. */
export function sampleInput(regime: Regime, changes: Partial<ReviewRequestInput> = {}): ReviewRequestInput {
  return {
    ...sampleRequest(regime),
    letterDate: parsePlainDate('2022-12-21'),
    grounds: reviewGrounds(LETTERS[regime], lawOf),
    accepted: [],
    publicInterest: '',
    readerWords: '',
    replyBy: null,
    ...changes,
  };
}
