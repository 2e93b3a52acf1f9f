import { h, type ComponentChild } from 'preact';
import { FindingsLine, FindingsList, type FindingsListProps } from './FindingsList';
import { pointsOf } from './findings-of';
import { FINDINGS, FINDINGS_TEXT, nothing } from './samples';

export interface FindingsExample {
  readonly name: string;
  readonly view: ComponentChild;
}

const POINTS = pointsOf(FINDINGS_TEXT, FINDINGS);

function list(name: string, more: Partial<FindingsListProps> = {}): FindingsExample {
  const props = {
    points: POINTS,
    putAside: 0,
    onGoTo: nothing,
    onNotThis: nothing,
    onPutBack: nothing,
    ...more,
  };
  return { name, view: h(FindingsList, props) };
}

export const examples: readonly FindingsExample[] = [
  list('beside the letter'),
  list('away from the letter', { onGoTo: null, onNotThis: null }),
  list('some put aside', { points: POINTS.slice(1), putAside: 1 }),
  list('all put aside', { points: [], putAside: 4 }),
  list('nothing found', { points: [] }),
  { name: 'in a line', view: h(FindingsLine, { points: POINTS, onOpen: nothing }) },
];
