import { expect, it } from 'vitest';
import { findSentences } from '../../letter';
import { Layout } from './layout';

const TEXT = `Reasons

We rely on these:
• section 40
• section 43. It protects trade.

Section 40 – names

They are private.

Next steps

Write to us.`;

it('tells for each sentence the heading above it and what opens its list', () => {
  const sentences = findSentences(TEXT);
  const layout = new Layout(TEXT, sentences);
  const textAt = (index: number): string | null => {
    const sentence = sentences.all[index];
    return sentence === undefined ? null : TEXT.slice(sentence.start, sentence.end);
  };
  const rows = sentences.all.map((_, index) => {
    const { heading, introduction } = layout.above(index);
    return [textAt(index), textAt(heading), textAt(introduction)];
  });
  expect(rows).toEqual([
    ['Reasons', null, null],
    ['We rely on these:', 'Reasons', null],
    ['• section 40', 'Reasons', 'We rely on these:'],
    ['• section 43.', 'Reasons', 'We rely on these:'],
    ['It protects trade.', 'Reasons', 'We rely on these:'],
    ['Section 40 – names', 'Reasons', 'We rely on these:'],
    ['They are private.', 'Reasons', null],
    ['Next steps', 'Reasons', null],
    ['Write to us.', 'Next steps', null],
  ]);
});
