import { readFileSync } from 'node:fs';
import path from 'node:path';
import { analyseLetter, type LetterAnalysis } from '../../utils/analysis';
import { addWorkingDays, parsePlainDate, type PlainDate } from '../../utils/calendar';
import { findFacts, parseProvision, silenceClauses, type Regime } from '../../utils/law';
import { findExplainer } from '../../utils/law/explainers';
import {
  costFacts,
  draftAdvice,
  draftExplanation,
  draftNarrowing,
  draftNewRequest,
  draftOverdue,
  draftRegulatorLetter,
  draftReviewLate,
  draftReviewRequest,
  reviewGrounds,
  reviewReplyBy,
  strongerNotes,
  type ProvisionLaw,
  type RequestFacts,
  type ReviewGround,
} from '../../utils/review';
import { CASES, type RefusalCase } from './cases';

/** A draft with the letter that it answers, where there is one. */
export interface Sample {
  readonly title: string;
  readonly letter: string | null;
  /** The checklist behind a review request. */
  readonly grounds: readonly ReviewGround[];
  /** What would make it stronger. */
  readonly notes: readonly string[];
  readonly draft: string;
}

const LETTERS = path.join(import.meta.dirname, 'letters');
const REQUESTER = 'Robin Tester';
const REGIME_NAMES: Readonly<Record<Regime, string>> = {
  FOIA: 'Freedom of Information Act',
  FOISA: 'Freedom of Information (Scotland) Act',
  EIR: 'Environmental Information Regulations',
  EISR: 'Environmental Information (Scotland) Regulations',
};

/** Every sample: a review request for each letter, and each of the letters around one. */
export function samples(): Sample[] {
  return [...CASES.map(reviewSample), ...neighbours()];
}

interface Opened {
  readonly analysis: LetterAnalysis;
  readonly request: RequestFacts;
  readonly grounds: readonly ReviewGround[];
}

function open({ letter, regime, sentDate, requestDate, ...known }: RefusalCase): Opened {
  const text = readFileSync(path.join(LETTERS, `${letter}.txt`), 'utf8');
  const { authority, requestTitle } = known;
  const analysis = analyseLetter(text, {
    authority,
    regime,
    sentDate: day(sentDate),
    requestDate: day(requestDate),
  });
  return {
    analysis,
    request: {
      regime: analysis.regime ?? regime,
      authority,
      requester: REQUESTER,
      requestTitle,
      requestUrl: `https://www.whatdotheyknow.com/request/${requestTitle.toLowerCase().replaceAll(' ', '_')}`,
      requestDate: day(requestDate),
      reference: analysis.facts.reference,
    },
    grounds: reviewGrounds({ ...analysis, regime: analysis.regime ?? regime }, lawOf),
  };
}

function reviewSample(refusal: RefusalCase): Sample {
  const { analysis, request, grounds } = open(refusal);
  const { publicInterest, readerWords } = refusal;
  const chosen = grounds.filter(({ suggested }) => suggested);
  return {
    title: `Review, ${REGIME_NAMES[request.regime]}: ${refusal.requestTitle}`,
    letter: analysis.text,
    grounds,
    notes: strongerNotes({
      regime: request.regime,
      grounds,
      chosen: chosen.map(({ id }) => id),
      publicInterest,
      readerWords,
    }),
    draft: draftReviewRequest({
      ...request,
      letterDate: analysis.facts.letterDate,
      grounds: chosen,
      accepted: [],
      publicInterest,
      readerWords,
      replyBy: reviewReplyBy(request.regime, day(refusal.askedOn)),
    }),
  };
}

function neighbours(): Sample[] {
  const [camera, , cost, , , , names, commercial, , , care, water] = CASES.map(open);
  if (!camera || !cost || !names || !commercial || !care || !water) throw new RangeError('a case is missing');
  const plain = (title: string, draft: string, opened?: Opened): Sample => ({
    title,
    letter: opened?.analysis.text ?? null,
    grounds: [],
    notes: [],
    draft,
  });
  const waiting = (opened: Opened) => ({ ...opened.request, reference: null, due: dueOf(opened.request) });
  const reviewOf = ({ request }: Opened, asked: string, count: number) => ({
    ...request,
    reviewDate: day(asked),
    due: workingDays(asked, count, request.regime),
  });
  const complaint = (opened: Opened, asked: string, outcome: string) => ({
    ...opened.request,
    about: 'refusal' as const,
    letterDate: opened.analysis.facts.letterDate,
    reviewDate: day(asked),
    outcomeDate: day(outcome),
    due: null,
    grounds: opened.grounds.filter(({ suggested }) => suggested),
    readerWords: '',
  });
  return [
    plain('No answer: reminder (Freedom of Information Act)', draftOverdue(waiting(camera))),
    plain('No answer: requirement for review (Scotland)', draftOverdue(waiting(care))),
    plain('No answer: request for a review (Scotland, environmental)', draftOverdue(waiting(water))),
    plain(
      'Review late: reminder',
      draftReviewLate({ ...reviewOf(commercial, '2025-06-06', 20), passed: 'ordinary' }),
    ),
    plain(
      'Review very late: second reminder',
      draftReviewLate({ ...reviewOf(commercial, '2025-06-06', 40), passed: 'longest' }),
    ),
    plain(
      'A narrower request after a refusal for cost',
      draftNarrowing({
        ...cost.request,
        letterDate: cost.analysis.facts.letterDate,
        cost: costFacts(cost.analysis.text),
        narrowerRequest: 'The claims of 2023 alone: their number, the sums paid and the streets.',
      }),
      cost,
    ),
    plain(
      'Asking for advice',
      draftAdvice({
        ...cost.request,
        readerWords: 'Which streets have had the most claims, and what was done about them.',
      }),
    ),
    plain(
      'Asking what a refusal means',
      draftExplanation({
        ...commercial.request,
        letterDate: commercial.analysis.facts.letterDate,
        provisions: commercial.grounds.flatMap(({ provisions }) => provisions),
      }),
      commercial,
    ),
    plain(
      'Complaint to the Information Commissioner: a refusal',
      draftRegulatorLetter({
        ...complaint(names, '2025-04-14', '2025-05-13'),
        publicInterest:
          'The library was sold for less than its valuation, and residents want to know who answers for that.',
      }),
      names,
    ),
    plain(
      'Complaint to the Information Commissioner: no answer',
      draftRegulatorLetter({
        ...waiting(camera),
        about: 'no-answer',
        letterDate: null,
        reviewDate: null,
        outcomeDate: null,
        grounds: [],
        publicInterest: '',
        readerWords: 'I sent the council a reminder on 21 October 2024.',
      }),
    ),
    plain(
      'Application to the Scottish Information Commissioner',
      draftRegulatorLetter({
        ...complaint(care, '2025-10-01', '2025-10-29'),
        publicInterest: 'Families are choosing a home now.',
      }),
      care,
    ),
    plain('A new request by another reader', draftNewRequest({ ...water.request, ownRequest: false })),
  ];
}

function dueOf({ requestDate, regime }: RequestFacts): PlainDate | null {
  return requestDate === null ? null : workingDays(requestDate, 20, regime);
}

function workingDays(from: string, count: number, regime: Regime): PlainDate | null {
  const counted = addWorkingDays(day(from), count, regime);
  return counted.ok ? counted.date : null;
}

function day(text: string): PlainDate {
  const date = parsePlainDate(text);
  if (date === null) throw new RangeError(`no date: ${text}`);
  return date;
}

/** What the law's data says of a provision. */
function lawOf(text: string): ProvisionLaw | null {
  const provision = parseProvision(text);
  const found = provision === null ? null : findFacts(provision);
  if (provision === null || found === null) return null;
  const challenge = findExplainer(provision)?.explainer.challenge ?? null;
  return { label: found.facts.label, challenge, neitherConfirmNorDeny: silenceClauses(provision) };
}
