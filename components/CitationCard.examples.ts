import type { CitationCardProps } from './CitationCard';
import { citation, explainersOf, lawOf, nothing } from './samples';

export interface CitationCardExample {
  readonly name: string;
  readonly props: CitationCardProps;
}

function example(
  name: string,
  cited: CitationCardProps['citation'],
  more: Partial<CitationCardProps> = {},
): CitationCardExample {
  const props: CitationCardProps = {
    citation: cited,
    law: lawOf([cited]),
    explainers: explainersOf([...cited.provisions, ...cited.alternatives]),
    inReviewRequest: false,
    onUse: nothing,
    onNotThis: nothing,
    onClose: nothing,
    ...more,
  };
  return { name, props };
}

const LAW_ENFORCEMENT = citation('section 31(1)(a)', ['FOIA s31(1)(a)']);

export const examples: readonly CitationCardExample[] = [
  example('qualified', LAW_ENFORCEMENT),
  example('qualified, chosen for the review request', LAW_ENFORCEMENT, { inReviewRequest: true }),
  example('qualified, for a reader who is not the requester', LAW_ENFORCEMENT, { inReviewRequest: null }),
  example('absolute', citation('Section 21', ['FOIA s21'])),
  example(
    'mixed, several parts of one section',
    citation('40(2) and (3A)(a)', ['FOIA s40(2)', 'FOIA s40(3A)(a)']),
  ),
  example('exclusion', citation('section 12(1)', ['FOIA s12(1)'])),
  example(
    'procedural',
    citation('Section 17', ['FOIA s17'], {
      role: 'procedural',
      roleReason: 'it is about how a refusal is to be given',
    }),
  ),
  example('two sections in one citation', citation('Sections 31 and 24', ['FOIA s31', 'FOIA s24'])),
  example(
    'possible under two Acts',
    citation('section 38(1)(b)', ['FOIA s38(1)(b)'], {
      certainty: 'possible',
      alternatives: ['FOISA s38(1)(b)'],
    }),
  ),
  example(
    'possible, with another reading',
    citation('regulation 12(4)(b)', ['FOIA s12'], {
      certainty: 'possible',
      alternatives: ['EIR reg12(4)(b)', 'EISR reg12(4)'],
      role: 'mentioned',
      roleReason: 'the letter says “we considered”',
    }),
  ),
  example(
    'a number that the law does not have',
    citation('section 99', ['FOIA s99'], {
      certainty: 'possible',
      role: 'mentioned',
      roleReason: 'the letter does not say what it is for',
    }),
  ),
  example('used on two questions', { ...LAW_ENFORCEMENT, questions: ['2', '4b'] }),
  example('a section without notes', citation('section 88', ['FOIA s88'])),
  example('explanation on its way', LAW_ENFORCEMENT, { explainers: 'loading' }),
  example('explanation not to be had', LAW_ENFORCEMENT, { explainers: 'unavailable' }),
];
