import type { FindingsPanelProps } from './FindingsPanel';
import { pointsOf } from './findings-of';
import { FINDINGS, FINDINGS_TEXT, nothing } from './samples';

export interface FindingsPanelExample {
  readonly name: string;
  readonly props: FindingsPanelProps;
}

const POINTS = pointsOf(FINDINGS_TEXT, FINDINGS);

function example(name: string, more: Partial<FindingsPanelProps> = {}): FindingsPanelExample {
  const props: FindingsPanelProps = {
    points: POINTS,
    putAside: 0,
    onGoTo: nothing,
    onNotThis: nothing,
    onPutBack: nothing,
    write: 'Write the review request',
    onWrite: nothing,
    onClose: nothing,
    ...more,
  };
  return { name, props };
}

export const examples: readonly FindingsPanelExample[] = [
  example('for the requester'),
  example('for a reader', { write: null }),
  example('all put aside', { points: [], putAside: 4 }),
];
