import { expect, it } from 'vitest';
import { tokenize } from '../tokens';
import { findActs } from '.';

/** What is shown, the text, and each mention of a law in it as `surface = law`. */
type Row = readonly [why: string, text: string, ...expected: string[]];

/** Each mention as `surface = law`. */
function acts(text: string, scottish = false): readonly string[] {
  return findActs(tokenize(text), scottish).map(
    ({ start, end, act }) => `${text.slice(start, end)} = ${act.kind === 'regime' ? act.regime : act.id}`,
  );
}

export function table(rows: readonly Row[], scottish = false): void {
  it.each(rows)('%s: %s', (_why, text, ...expected) => {
    expect(acts(text, scottish)).toEqual(expected);
  });
}
