import { OPEN } from './compose/compose.examples';
import { copied, nothing } from './samples';
import type { WritingPanelProps } from './WritingPanel';

export interface WritingPanelExample {
  readonly name: string;
  readonly props: WritingPanelProps;
}

function example(name: string, letter: WritingPanelProps['letter']): WritingPanelExample {
  return { name, props: { letter, onBack: nothing, onOwnPage: copied, onClose: nothing } };
}

export const examples: readonly WritingPanelExample[] = [
  example('review request', OPEN),
  example('edited', { ...OPEN, letter: { ...OPEN.letter, isEdited: true, saved: 'saved' } }),
  example('on its way', 'loading'),
  example('nothing to write', 'nothing'),
  example('no answer', 'failed'),
];
