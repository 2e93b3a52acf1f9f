import { expect, it } from 'vitest';
import { tokenize } from '../tokens';
import { parseReferences } from '.';

/** What is shown, the text, and each reference in it as `surface = items`. */
type Row = readonly [why: string, text: string, ...expected: string[]];

/** Each reference as `surface = items`. */
function parse(text: string): readonly string[] {
  return parseReferences(tokenize(text)).map(({ start, end, items }) => {
    const spelled = items.map(({ number, path }) => number + path.map((element) => `(${element})`).join(''));
    return `${text.slice(start, end)} = ${spelled.join(', ')}`;
  });
}

export function table(rows: readonly Row[]): void {
  it.each(rows)('%s: %s', (_why, text, ...expected) => {
    expect(parse(text)).toEqual(expected);
  });
}
