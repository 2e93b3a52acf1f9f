import * as z from 'zod/mini';
import { parsePlainDate, type PlainDate } from '../calendar';
import type { Sent } from './sent';

// An extension page's policy forbids compiled code; without this zod would try it and leave reports in the console.
z.config({ jitless: true });

// Each schema is made when it is asked for: what nobody calls in a script can then be left out of it.

export type PageState = Sent<z.infer<ReturnType<typeof pageStateSchema>>>;
export type RequestState = Extract<PageState, { kind: 'request' }>;
/** A page as it was read. */
export type PageRead = Sent<z.infer<ReturnType<typeof pageRead>>>;
/** Everything known about a page. */
export type PageAnalysis = Omit<Sent<z.infer<ReturnType<typeof analysisFrame>>>, 'messages'> &
  Pick<RequestState, 'messages'>;
/** What is stored of one of a page's attachments. */
export type AttachedReading = PageAnalysis['attached'][number];

/** What the content script answers when the popup asks what it sees. */
export function pageStateSchema() {
  return z.discriminatedUnion('kind', [
    requestState(),
    /** `what` could not be read, as the reading of pages names it. */
    z.object({ kind: z.literal('unreadable'), what: z.array(z.string()), language: language() }),
    z.object({ kind: z.literal('other'), language: language() }),
  ]);
}

/** That of the page; absent where no page has answered. */
function language() {
  return z.optional(z.enum(['en', 'cy']));
}

/** What the content script has read of a page, for the background to analyse. */
export function pageRead() {
  const attachment = z.object({ ...attachmentFields(), size: z.string() });
  const message = z.object({
    ...messageFields(),
    attachments: z.array(attachment),
    resentOn: z.nullable(plainDate()),
    text: z.string(),
  });
  return z.object({ kind: pageKind(), request: z.object(requestFields()), messages: z.array(message) });
}

/** What the background answers to that, but for its messages: a page may have hundreds, and they are checked one by one. */
export function analysisFrame() {
  /** Of a letter's own date, and of those that matter after it. */
  const dates = z.object({ written: z.string(), next: z.array(z.string()) });
  return z.object({
    kind: pageKind(),
    ...analysisFields(),
    messages: z.array(z.unknown()),
    /** What is said of dates above each letter, by its message's id. */
    dates: z.record(z.string(), dates),
    attached: z.array(attachedReading()),
  });
}

/** An attachment that was read before: its letter is one of the messages, or else a sentence says why there is none. */
function attachedReading() {
  return z.object({
    address: siteAddress(),
    letter: z.nullable(z.string()),
    problem: z.nullable(z.string()),
  });
}

/** What the content script knows of a request's page. */
export function requestState() {
  return z.object({
    kind: z.literal('request'),
    language: language(),
    /** The request's own address, without parameters. */
    url: siteAddress(),
    /** The site's form for asking for an internal review; null where the page offers none. */
    reviewFormUrl: z.nullable(siteAddress()),
    /** The day that stage and dates were worked out for. */
    today: plainDate(),
    /** On the pages beside a request's own only a part of its messages is to be seen. */
    page: pageKind(),
    ...analysisFields(),
    /** Ids of the mentions that the reader has marked "not this". */
    notThis: z.array(z.string()),
    /** Ids of the findings that the reader has marked "not this". */
    notFindings: z.array(z.string()),
    /** Ids of the citations that the reader wants in the review request; where empty, all that are relied on go in. */
    chosen: z.array(z.string()),
  });
}

function analysisFields() {
  return {
    request: z.object({ ...requestFields(), stage: stage() }),
    messages: z.array(pageMessage()),
    /** Of the request, by date; those that have passed are among them. */
    deadlines: z.array(deadline()),
    /** Deadlines of the request that exist but could not be dated, each with its reason for readers. */
    unknownDeadlines: z.array(unknownDeadline()),
  };
}

function requestFields() {
  return {
    urlTitle: z.string(),
    title: z.string(),
    authority: z.string(),
    requester: z.string(),
    status: z.string(),
    law: z.nullable(z.enum(['FOI', 'EIR'])),
    viewerIsRequester: z.boolean(),
  };
}

/** A visit to a request's page, as it is remembered of a request that is followed. */
export function visit() {
  const text = z.string().check(z.maxLength(2000));
  return z.object({
    /** The name under which the request is remembered. */
    key: text.check(z.minLength(1)),
    url: siteAddress().check(z.maxLength(2000)),
    title: text,
    authority: text,
    viewerIsRequester: z.boolean(),
    seenOn: plainDate(),
    stage: stage(),
    deadlines: z.array(z.omit(deadline(), { working: true })),
    unknownDeadlines: z.array(unknownDeadline()),
  });
}

function attachmentFields() {
  return { name: z.string(), href: z.string(), type: z.string() };
}

function messageFields() {
  return {
    id: z.string(),
    direction: z.enum(['incoming', 'outgoing']),
    sentDate: z.nullable(plainDate()),
    author: z.string(),
    attachments: z.array(z.object(attachmentFields())),
  };
}

/** A message of a page with what is known of it. */
export function pageMessage() {
  /** Null for what the requester wrote and for messages that could not be read. */
  return z.object({ ...messageFields(), analysis: z.nullable(letterAnalysis()) });
}

function letterAnalysis() {
  return z.object({
    text: z.string(),
    language: z.enum(['en', 'cy']),
    regime: z.nullable(regime()),
    kind: z.enum([
      'acknowledgement',
      'extension',
      'clarification',
      'refusal',
      'part-refusal',
      'disclosure',
      'not-held',
      'neither-confirm-nor-deny',
      'review-outcome',
      'transfer',
      'automatic',
      'other',
    ]),
    reviewOutcome: z.nullable(z.enum(['upheld', 'varied', 'overturned'])),
    citations: z.array(citation()),
    grounds: z.array(z.object({ ...span(), provision: z.string() })),
    law: z.record(z.string(), citedProvision()),
    facts: z.object({
      letterDate: z.nullable(plainDate()),
      requestReceivedDate: z.nullable(plainDate()),
      reference: z.nullable(z.string()),
      reviewWindow: z.nullable(z.object({ ...period(), surface: z.string() })),
      reviewContactEmail: z.nullable(z.string()),
    }),
    findings: z.array(finding()),
    deadlines: z.array(deadline()),
  });
}

function citation() {
  return z.object({
    ...span(),
    provisions: z.array(z.string()),
    regime: z.enum([...regime().options, 'OTHER']),
    otherAct: z.nullable(z.string()),
    role: z.enum(['relied_on', 'mentioned', 'procedural', 'other_act']),
    roleReason: z.string(),
    certainty: z.enum(['certain', 'possible']),
    alternatives: z.array(z.string()),
    questions: z.array(z.string()),
    quoted: z.boolean(),
  });
}

function citedProvision() {
  const facts = z.object({
    heading: z.string(),
    label: z.string(),
    kind: z.enum(['absolute', 'qualified', 'mixed', 'procedural', 'exclusion']),
    kindNote: z.exactOptional(z.string()),
  });
  return z.union([z.object({ id: z.string(), facts }), z.enum(['no-such-number', 'no-record'])]);
}

function finding() {
  return z.object({
    id: z.enum([
      'no-subsection',
      'provision-not-named',
      'cost-section-not-named',
      'exemption-not-argued',
      'harm-likelihood-not-stated',
      'substantial-harm-not-stated',
      'public-interest-not-weighed',
      'public-interest-without-reasons',
      'public-interest-one-sided',
      'public-interest-off-the-point',
      'neither-confirmed-nor-denied',
      'silence-provision-not-named',
      'no-review-route',
      'no-commissioner',
      'shorter-review-window',
      'review-address-differs',
      'other-regime-number',
      'cost-no-estimate',
      'excluded-work-counted',
      'wrong-cost-limit',
      'no-advice-and-assistance',
      'aggregation-window-not-stated',
      'front-page-link',
      'no-directions',
      'paid-access',
      'no-publication-date',
      'alternatives-not-distinguished',
      'qualified-person-not-mentioned',
      'qualified-person-not-identified',
      'outdated-subsection',
      'prohibition-not-named',
      'data-principle-not-stated',
      'confidence-source-not-stated',
      'presumption-not-mentioned',
      'emissions',
      'extension-no-date',
      'extension-no-exemption',
      'extension-without-complexity',
      'extension-not-in-law',
      'question-not-answered',
      'figures-do-not-add-up',
      'answered-late',
      'contradictory-statements',
    ]),
    severity: z.enum(['strong', 'medium', 'note']),
    start: z.nullable(offset()),
    end: z.nullable(offset()),
    message: z.string(),
    provisions: z.array(z.string()),
    lookedFor: z.string(),
    source: z.object({
      title: z.string(),
      url: z.string(),
      kind: z.enum(['statute', 'code', 'guidance']),
      checked: z.string(),
    }),
  });
}

function deadline() {
  const holiday = z.object({
    date: plainDate(),
    title: z.string(),
    divisions: z.array(z.enum(['england-and-wales', 'scotland', 'northern-ireland'])),
    dispute: z.nullable(z.string()),
  });
  return z.object({
    kind: deadlineKind(),
    date: plainDate(),
    from: plainDate(),
    source: z.string(),
    url: z.nullable(z.string()),
    binding: z.enum(['statute', 'code', 'guidance', 'letter']),
    reading: z.exactOptional(reading()),
    regime: regime(),
    working: z.object({
      ...period(),
      start: plainDate(),
      countsStart: z.exactOptional(z.literal(true)),
      startedBy: z.string(),
      skipped: z.array(holiday),
    }),
    unless: z.exactOptional(z.literal('answered')),
    metOn: z.exactOptional(plainDate()),
  });
}

function unknownDeadline() {
  return z.object({ kind: deadlineKind(), reading: z.exactOptional(reading()), reason: z.string() });
}

function deadlineKind() {
  return z.enum([
    'response-due',
    'extended-response-due',
    'fee-payment',
    'future-publication',
    'review-request',
    'review-request-by-letter',
    'review-reply-due',
    'review-reply-latest',
    'commissioner-complaint',
    'notice-compliance',
    'tribunal-appeal',
    'court-appeal',
  ]);
}

function stage() {
  return z.enum([
    'waiting',
    'overdue',
    'very-overdue',
    'clarification-asked',
    'answered',
    'review-open',
    'review-closing',
    'review-closed',
    'review-asked',
    'review-late',
    'review-done',
    'closed',
  ]);
}

const pageKind = () => z.enum(['request', 'attachment', 'followup-form']);
const reading = () => z.enum(['safe', 'last']);
const regime = () => z.enum(['FOIA', 'FOISA', 'EIR', 'EISR']);
const offset = () => z.int().check(z.nonnegative());
const span = () => ({ start: offset(), end: offset(), surface: z.string() });
const period = () => ({ amount: z.number(), unit: z.enum(['working days', 'days', 'weeks', 'months']) });
/** An address on the site that FOI Lens reads. */
export const siteAddress = () => z.string().check(z.startsWith('https://www.whatdotheyknow.com/'));

/** A day that exists. */
export function plainDate() {
  return z.custom<PlainDate>((value) => typeof value === 'string' && parsePlainDate(value) !== null);
}
